import * as v from 'valibot';
import { type AuthoredRule, type AuthoredShield, ID, type Pack, PackHeadSchema, RuleSchema, ShieldSchema } from './schema';
import { vagueWord } from './vague';

/** What is wrong with a pack: where, and what would be right. The rest of the pack keeps working. */
export interface PackProblem {
  pack: string;
  /** Rule id, or '' when the pack's own head is wrong. */
  rule: string;
  /** Path inside the rule, e.g. `find.0.shape`. */
  path: string;
  message: string;
}

/** The raw parts of a pack: its head, and each rule or shield by id. */
export interface RawPack {
  head: unknown;
  rules: Record<string, unknown>;
}

export interface ParsedPack {
  /** Absent only when the head cannot be used. */
  pack?: Pack;
  problems: PackProblem[];
}

/** Reads a pack part by part. A rule that does not fit is left out and listed; it never costs the others. */
export function parsePack(raw: RawPack): ParsedPack {
  const head = v.safeParse(PackHeadSchema, raw.head);
  if (!head.success) return { problems: problemsOf(idOf(raw.head), '', head.issues) };
  const pack: Pack = { ...head.output, rules: [], shields: [] };
  const problems: PackProblem[] = [];
  for (const [id, body] of Object.entries(raw.rules).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isShield = typeof body === 'object' && body !== null && 'shield' in body;
    const result = v.safeParse(isShield ? ShieldSchema : RuleSchema, body);
    if (!result.success) {
      problems.push(...problemsOf(pack.id, id, result.issues));
      continue;
    }
    const complaint = idComplaint(id) ?? ('clause' in result.output ? vague(result.output.clause.title) : undefined);
    if (complaint) problems.push({ pack: pack.id, rule: id, ...complaint });
    else if ('shield' in result.output) pack.shields.push({ id, ...result.output } as AuthoredShield);
    else pack.rules.push({ id, ...result.output } as AuthoredRule);
  }
  return { pack, problems };
}

type Complaint = { path: string; message: string };

function idComplaint(id: string): Complaint | undefined {
  if (ID.test(id)) return undefined;
  return { path: 'id', message: 'a rule id is lower-case words joined by hyphens, e.g. home-address' };
}

function vague(clause: string): Complaint | undefined {
  const word = vagueWord(clause);
  if (word === undefined) return undefined;
  return {
    path: 'clause',
    message: `"${word}" makes the clause too vague to check; name a concrete thing, such as an address or a live operation`,
  };
}

function idOf(head: unknown): string {
  const id = (head as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '(no id)';
}

function problemsOf(pack: string, rule: string, issues: readonly v.BaseIssue<unknown>[]): PackProblem[] {
  return issues.map((issue) => ({
    pack,
    rule,
    path: (issue.path ?? []).map((step) => String(step.key)).join('.'),
    message: issue.message,
  }));
}
