import { describe, expect, it, vi } from 'vitest';
import { DETECTORS } from '../../../lib/rules/detectors';
import { type Doc, docOf } from '../../../lib/rules/doc';
import { fold } from '../../../lib/rules/fold';
import type { Match } from '../../../lib/rules/match';
import { PhraseIndex } from '../../../lib/rules/phrases';
import { Places } from '../../../lib/rules/places';
import type { Scene } from '../../../lib/rules/scene';
import { SentenceReader } from '../../../lib/rules/sentence';
import { cut, type Token } from '../../../lib/rules/tokens';
import { Transitions } from '../../../lib/rules/transitions';
import { draft } from './one-rule';

// Steps are counted, not timed: reads of the token list, and steps of the index from one state to the next.

/** How often `work` reads a token of `doc` or takes a step in an index. */
function stepsOf(doc: Doc, work: (doc: Doc) => void): number {
  let steps = 0;
  const tokens = new Proxy(doc.tokens, {
    get(target, key, receiver) {
      steps++;
      return Reflect.get(target, key, receiver);
    },
  });
  const get = vi.spyOn(Transitions.prototype, 'get');
  work({ ...doc, tokens });
  steps += get.mock.calls.length;
  get.mockRestore();
  return steps;
}

const reader = new SentenceReader([], 0);
const long = (unit: string, length: number): Doc =>
  docOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), (sentence) => reader.read(sentence));

/** How many times the steps of `work` grow when the text of `unit`s doubles from 10,000 to 20,000 characters. */
function growth(unit: string, work: (doc: Doc) => void): number {
  const [half, whole] = [10_000, 20_000].map((length) => stepsOf(long(unit, length), work)) as [number, number];
  return whole / half;
}

describe('twice the text costs at most about twice the steps', () => {
  const index = new PhraseIndex([
    { phrases: ['lives at * * street', 'lives at the *', 'liv* at', '* * gate', 'a', 'a a', 'a a a a a a b', 'a *'] },
    { phrases: ['CI', 'CI *'], case: 'exact' },
  ]);
  it.each([
    ['repeated beginnings of phrases', 'lives at the lives at '],
    ['phrases that overlap everywhere', 'a '],
    ['exact names everywhere', 'CI '],
    ['one long word', 'x'],
    ['signs only', '.,!?'],
    ['letters that stand apart', 'l i v e s '],
    ['signs for letters', 'l!v3s 4t '],
    ['tags of many words', '#LivesAtTheLivesAtThe '],
    ['hyphens', 'lives-at-'],
  ])('in the index: %s', (_, unit) =>
    expect(growth(unit, (doc) => index.scan({ ...cut(fold(doc.text)), tokens: doc.tokens as Token[] }))).toBeLessThanOrEqual(2.5),
  );

  const everyToken = (doc: Doc): Match[] =>
    Array.from({ length: doc.tokens.length }, (_, i) => ({ from: i, to: i, start: i * 2, end: i * 2 + 1 }));

  it.each(['sentence', 'post', 5] as const)('for neighbours in reach of %s when every word is one', (within) => {
    const steps = growth('a ', (doc) => {
      const matches = everyToken(doc);
      const places = new Places(doc, matches);
      for (const match of matches) places.around(match, within);
    });
    expect(steps).toBeLessThanOrEqual(2.5);
  });

  it('for near, when every word is a match of both parts', () => {
    const steps = growth('a. ', (doc) => {
      const matches = everyToken(doc);
      const scene = { draft: draft(''), doc, find: () => matches, places: () => new Places(doc, matches) } as unknown as Scene;
      const part = { kind: 'terms', cue: 0 } as const;
      DETECTORS.near({ kind: 'near', of: [part, part], within: 'sentence' }, scene);
    });
    expect(steps).toBeLessThanOrEqual(2.5);
  });
});
