import * as v from 'valibot';
import { NO_POLICY, type Policy, PolicySchema } from './schema';
import { DROPPED, salvage } from './salvage';

/** One thing about a policy that an admin should know. */
export interface PolicyProblem {
  /** Top-level key, '' when the policy as a whole is meant. */
  key: string;
  /** Where, e.g. `officialAccounts.2.handle`. */
  path: string;
  /**
   * `dropped`: did not fit and is not in force · `unknown`: this version knows no such key · `undelivered`: declared, but
   * the browser did not deliver it · `unavailable`: understood, but this version cannot do it.
   */
  kind: 'dropped' | 'unknown' | 'undelivered' | 'unavailable';
  /** What would be right. */
  message: string;
}

export interface ParsedPolicy {
  policy: Policy;
  problems: PolicyProblem[];
}

/** Reads a policy part by part: what does not fit is left out and listed, and costs nothing else. */
export function parsePolicy(raw: unknown): ParsedPolicy {
  const problems: PolicyProblem[] = [];
  const kept = salvage(PolicySchema, raw, [], problems);
  if (kept === DROPPED) return { policy: NO_POLICY, problems };
  const policy = v.parse(PolicySchema, kept);
  problems.push(...undelivered(policy, raw), ...unavailable(policy));
  return { policy, problems };
}

/** Chromium erases a key that does not fit its schema without a word; the admin's own list makes the loss visible. */
function undelivered(policy: Policy, raw: unknown): PolicyProblem[] {
  const arrived = new Set(Object.keys(raw as object));
  return policy.declaredKeys
    .filter((key) => !arrived.has(key))
    .map((key) => {
      const known = key in PolicySchema.entries;
      const reason = known ? 'check its spelling and types; one misfit costs the whole key' : 'this version knows no such key';
      return { key, path: key, kind: 'undelivered', message: `the browser did not deliver it: ${reason}` };
    });
}

function unavailable(policy: Policy): PolicyProblem[] {
  return (policy.packs ?? []).flatMap((source) =>
    'url' in source
      ? [{ key: 'packs', path: 'packs', kind: 'unavailable' as const, message: `packs from an address are not available in this version; nothing is fetched from ${source.url}` }]
      : [],
  );
}
