import * as v from 'valibot';
import { DROPPED, fromJson, salvage } from './salvage';
import { MOST_SELECTORS, NO_POLICY, type Policy, type PolicyKey, PolicySchema } from './schema';

/** One thing about a policy that an admin should know. */
export interface PolicyProblem {
  /** Top-level key, '' when the policy as a whole is meant. */
  key: string;
  /** Where, e.g. `officialAccounts.2.handle`. */
  path: string;
  /**
   * `dropped`: did not fit and is not in force · `unknown`: there is no such key or rule · `undelivered`: declared, but
   * the browser did not deliver it · `unavailable`: understood, but this version cannot do it.
   */
  kind: 'dropped' | 'unknown' | 'undelivered' | 'unavailable';
  /** What would be right. */
  message: string;
}

export interface ParsedPolicy {
  policy: Policy;
  /** The keys that were set and of which something is in force. */
  keys: PolicyKey[];
  problems: PolicyProblem[];
}

/** What is in force without any policy. */
export const NOTHING_SET: ParsedPolicy = { policy: NO_POLICY, keys: [], problems: [] };

/**
 * Reads a policy part by part: what does not fit is left out and listed, and costs nothing else.
 * Takes anything, the policy as an object or as JSON text; never throws.
 */
export function parsePolicy(raw: unknown): ParsedPolicy {
  const read = typeof raw === 'string' ? fromJson(raw) : raw;
  const problems: PolicyProblem[] = [];
  const kept = salvage(PolicySchema, read, [], problems);
  if (kept === DROPPED) return { ...NOTHING_SET, problems };
  const policy = v.parse(PolicySchema, kept);
  problems.push(...undelivered(policy, Object.keys(read as object)), ...unavailable(policy), ...tooMany(policy));
  policy.selectors.splice(MOST_SELECTORS);
  return { policy, keys: Object.keys(kept as object) as PolicyKey[], problems };
}

/** Chromium erases a key that does not fit its schema without a word; the admin's own list makes the loss visible. */
function undelivered({ declaredKeys }: Policy, arrived: readonly string[]): PolicyProblem[] {
  return declaredKeys
    .filter((key) => !arrived.includes(key))
    .map((key) => {
      const known = Object.hasOwn(PolicySchema.entries, key);
      const reason = known ? 'check its spelling and types; one misfit costs the whole key' : 'this version knows no such key';
      return { key, path: key, kind: 'undelivered', message: `the browser did not deliver it: ${reason}` };
    });
}

function unavailable({ packs = [] }: Policy): PolicyProblem[] {
  return packs.flatMap((source) => {
    if (!('url' in source)) return [];
    const message = `packs from an address are not available in this version; nothing is fetched from ${source.url}`;
    return [{ key: 'packs', path: 'packs', kind: 'unavailable' as const, message }];
  });
}

function tooMany({ selectors }: Policy): PolicyProblem[] {
  if (selectors.length <= MOST_SELECTORS) return [];
  const message = `there are ${selectors.length}; the first ${MOST_SELECTORS} are in force`;
  return [{ key: 'selectors', path: `selectors.${MOST_SELECTORS}`, kind: 'dropped', message }];
}
