import type { AuthoredRule, Pack } from '../../../lib/packs/schema';

/** A rule that speaks of one word. */
export function ruleAbout(word: string, more: Partial<AuthoredRule> = {}): AuthoredRule {
  return {
    id: `says-${word}`,
    topic: 'operations',
    audience: 'any',
    severity: 'warn',
    needsClause: false,
    clause: { title: 'Off-duty safety' },
    message: `Says ${word}.`,
    why: 'Because.',
    suggest: 'Leave it out.',
    find: [{ terms: [word] }],
    unless: [],
    examples: { flag: [`a ${word}`], pass: ['nothing'] },
    ...more,
  };
}

export function pack(id: string, rules: AuthoredRule[], more: Partial<Pack> = {}): Pack {
  return { id, title: id, version: 1, date: '2026-11-24', lists: {}, layer: false, choices: {}, rules, shields: [], ...more };
}

/** A pack as a policy carries it. */
export function inline({ rules, shields, choices, ...head }: Pack): { head: object; rules: Record<string, object> } {
  const body = ({ id, ...rest }: { id: string }) => [id, rest];
  return { head: { ...head, rules: choices }, rules: Object.fromEntries([...rules, ...shields].map(body)) };
}
