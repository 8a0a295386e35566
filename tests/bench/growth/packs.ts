import type { AuthoredDetector, AuthoredRule, Pack } from '../../../lib/packs/schema';

const BEGINNINGS = ['the', 'we', 'a', 'and', 'my', 'at', 'on', 'in', 'to', 'of'];

/** A phrase that begins with an everyday word and is in no post, though it is looked for; one in twenty has an open ending. */
const phrase = (i: number): string => `${BEGINNINGS[i % BEGINNINGS.length]} quor${i} zel${i % 97}${i % 20 === 0 ? '*' : ''}`;

const phrases = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => phrase(from + i));

function rule(id: string, find: AuthoredDetector): AuthoredRule {
  return {
    id,
    topic: 'conduct',
    audience: 'any',
    severity: 'warn',
    needsClause: false,
    clause: { title: 'Many' },
    message: 'One of many',
    why: 'To be measured.',
    suggest: 'Nothing.',
    find: [find],
    unless: [],
    examples: { flag: [], pass: [] },
  };
}

const pack = (id: string, rules: AuthoredRule[]): Pack => ({
  id,
  title: 'Many',
  version: 1,
  date: '2026-11-24',
  lists: {},
  layer: false,
  choices: {},
  rules,
  shields: [],
});

/** One rule of `count` phrases. */
export const manyPhrases = (count: number): Pack => pack('many-phrases', [rule('many', { terms: phrases(0, count) })]);

/**
 * `count` rules as agencies write them, each with phrases of its own that are in no post. Of ten: seven lists of five phrases,
 * one of them near an everyday word; two shapes near a phrase; one asks for a phrase and a number of any telephone in the post.
 */
export const manyRules = (count: number): Pack =>
  pack(
    'many-rules',
    Array.from({ length: count }, (_, i) => rule(`rule-${i}`, written(i))),
  );

function written(i: number): AuthoredDetector {
  const terms = phrases(i * 5, 5);
  switch (i % 10) {
    case 0:
      return { terms, near: { terms: ['we', 'our', 'tonight'], within: '8 words' } };
    case 1:
      return { shape: 'street-address', near: { terms } };
    case 2:
      return { shape: 'person-name', near: { terms, within: '8 words' } };
    case 3:
      return { all: [{ terms }, { shape: 'phone' }] };
    default:
      return { terms };
  }
}
