import { expect } from 'vitest';
import { parsePack } from '../../../lib/packs/parse';
import { head, ruleBody } from '../rules/one-rule';

/** A sound rule. */
export const good: Record<string, unknown> = ruleBody([{ terms: ['badge'] }]);
export const parse = (rules: Record<string, unknown>) => parsePack({ head: head(), rules });

/** What is said of a rule `body`, as "path: message". */
export function said(body: unknown): string[] {
  const { pack, problems } = parse({ 'a-good-one': good, 'the-rule': body, 'z-good-one': good });
  expect(pack?.rules.map(({ id }) => id)).toEqual(['a-good-one', 'z-good-one']);
  expect(problems.every(({ rule }) => rule === 'the-rule')).toBe(true);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

export const without = (field: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== field));

export const KINDS = 'terms, shape, grammar, pattern, metric, all, any, missing, context, image, cues, likeness, near';
export const SIGNS = [
  { sign: 'a shift', weight: 0.5, terms: ['boots off'] },
  { sign: 'at night', weight: 0.5, context: { hours: '22-6' } },
];
