import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { parsePack } from '../../../lib/packs/parse';
import type { AuthoredDetector } from '../../../lib/packs/schema';
import type { Draft } from '../../../lib/rules/draft';
import { type Engine, engineFor } from '../../../lib/rules/evaluate';

const examples = { flag: ['something'], pass: ['nothing'] };

/** A rule as an author writes it, complete but for its detectors. */
export const ruleBody = (find: AuthoredDetector[], more: Record<string, unknown> = {}) => ({
  topic: 'conduct',
  audience: 'any',
  severity: 'warn',
  clause: 'Conduct',
  message: 'May touch a rule',
  why: 'Because.',
  suggest: 'Leave it out.',
  find,
  examples,
  ...more,
});

/** A shield as an author writes it: silences `topics` in the whole post unless told otherwise. */
export const shieldBody = (find: AuthoredDetector[], topics: string[], more: Record<string, unknown> = {}) => ({
  shield: { silences: topics, scope: 'post' },
  audience: 'personal',
  message: 'Often protected.',
  why: 'Because.',
  find,
  examples,
  ...more,
});

/** A pack head with its word lists. */
export const head = (lists: Record<string, string[]> = {}) => ({ id: 'house', title: 'House', version: 1, date: '2026-11-24', lists });

/** An engine for rules and shields by id, read and compiled on the way that every pack goes. Throws when one is not sound. */
export function engineOf(rules: Record<string, unknown>, lists: Record<string, string[]> = {}): Engine {
  const { pack, problems } = parsePack({ head: head(lists), rules }, { patterns: true });
  if (!pack || problems.length > 0) throw new Error(JSON.stringify(problems));
  const compiled = compile([pack], RIVERTON);
  if (compiled.problems.length > 0) throw new Error(JSON.stringify(compiled.problems));
  return engineFor(compiled.rulebook);
}

/** A draft with nothing but text, on a personal account. */
export const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  network: 'x',
  surface: 'post',
  audience: 'personal',
  images: [],
  ...more,
});

/** The words that a rule made of `find` points at in `text`, in order; '' for the post as a whole. */
export function matches(find: AuthoredDetector[], text: string, more: Partial<Draft> = {}): string[] {
  const report = engineOf({ 'the-rule': ruleBody(find) }).check(draft(text, more));
  return report.findings.map((finding) => finding.text);
}
