import { describe, expect, it, vi } from 'vitest';
import { answersTo } from '../../../lib/messages/evidence';
import { type Evidence, LONGEST_POST, LONGEST_SENTENCE, MOST_QUESTIONS } from '../../../lib/rules/evidence';
import { engineOf, ruleBody, shieldBody } from '../rules/one-rule';

const grammar = (pattern: string) => ({ grammar: pattern, anchor: { terms: ['gas'] } });
const near = { terms: ['tonight'] };
const { rulebook } = engineOf({
  'the-rule': ruleBody([{ ...grammar('to gas them'), near }], { unless: [{ any: [grammar('#Noun gas')] }] }),
  'the-shield': shieldBody([grammar('gas #Noun')], ['conduct']),
});

const evidence: Evidence = { grammar: ({ sentence }) => [{ start: 0, end: sentence.length }] };
const answers = (asked: unknown) => answersTo(asked, rulebook, evidence);
const ask = (sentence: string, pattern = 'to gas them') => ({ sentence, pattern });

describe('the background answers a page', () => {
  it('question by question', () => {
    expect(answers([ask('abc'), ask('de')])).toEqual([[{ start: 0, end: 3 }], [{ start: 0, end: 2 }]]);
  });
  it('with nothing where it knows nothing', () => expect(answersTo([ask('a')], rulebook, { grammar: () => undefined })).toEqual([[]]));
  it.each(['to gas them', '#Noun gas', 'gas #Noun'])('about grammar that a rule, an exception or a shield asks for: %s', (pattern) => {
    expect(answers([ask('a', pattern)])).toHaveLength(1);
  });
  it('about whole posts beside sentences', () => {
    const alike = { topic: 'conduct' as const, sure: true, telling: [] };
    const asked = [{ post: 'a post', alts: ['a picture'], official: false }, ask('de')];
    expect(answersTo(asked, rulebook, { ...evidence, likeness: () => [alike] })).toEqual([[alike], [{ start: 0, end: 2 }]]);
  });
  it('up to the longest sentence and the longest list', () => {
    expect(answers(Array(MOST_QUESTIONS).fill(ask('a'.repeat(LONGEST_SENTENCE))))).toHaveLength(MOST_QUESTIONS);
  });
});

describe('it works out nothing of a request that is', () => {
  it.each<[string, unknown]>([
    ['about grammar of the page’s own', [ask('a', '.*')]],
    ['about known grammar and some other', [ask('a'), ask('a', '#Noun')]],
    ['too long a list', Array(MOST_QUESTIONS + 1).fill(ask('a'))],
    ['about too long a sentence', [ask('a'.repeat(LONGEST_SENTENCE + 1))]],
    ['about too long a post', [{ post: 'a'.repeat(LONGEST_POST + 1), alts: [], official: false }]],
    ['about more pictures than a post has', [{ post: 'a', alts: Array(51).fill(''), official: false }]],
    ['about a post of no account', [{ post: 'a', alts: [] }]],
    ['no list', ask('a')],
    ['missing', undefined],
    ['about no sentence', [{ pattern: 'to gas them' }]],
    ['about something else', [{ sentence: { length: 1 }, pattern: 'to gas them' }]],
    ['more than it should be', [{ ...ask('a'), more: 'text' }]],
  ])('%s', (_, asked) => {
    const none = vi.fn(() => []);
    expect(() => answersTo(asked, rulebook, { grammar: none, likeness: none })).toThrow();
    expect(none).not.toHaveBeenCalled();
  });

  it('and says so without a word of the text', () => {
    const secret = 'Corinne Abell';
    for (const asked of [[{ sentence: secret, pattern: secret }], [{ sentence: secret }], [ask(secret.repeat(LONGEST_SENTENCE))]]) {
      try {
        answers(asked);
        expect.unreachable();
      } catch (error) {
        expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('Corinne');
      }
    }
  });
});
