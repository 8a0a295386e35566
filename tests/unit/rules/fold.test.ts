import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/rules/fold';
import { draft, engineOf, ruleBody } from './one-rule';

describe('folding', () => {
  it.each([
    ['full-width letters', 'ｂａｄｇｅ', 'badge'],
    ['mathematical letters', '𝐛𝐚𝐝𝐠𝐞', 'badge'],
    ['ligatures', 'oﬃcer', 'officer'],
    ['letters with marks, composed or not', 'bádge ba\u0301dge', 'badge badge'],
    ['zero-width characters', 'ba\u200bd\u200dge\ufeff', 'badge'],
    ['soft hyphens, directions and tags', 'ba\u00add\u202ege\u{e0061}', 'badge'],
    ['Cyrillic look-alikes among Latin letters', 'bаdgе', 'badge'],
    ['Greek look-alikes among Latin letters', 'bαdge rοad', 'badge road'],
    ['curly quotes, dashes and hard spaces', 'we’re “on”\u00a04–5', 'we\'re "on" 4-5'],
  ])('reads %s as plain ones', (_, written, plain) => expect(fold(written).text).toBe(plain));

  it('leaves a word that is Cyrillic or Greek throughout as it is', () => {
    expect(fold('офицер вахта, ρατα').text).toBe('офицер вахта, ρατα');
  });

  it('keeps a letter’s marks inside its span', () => {
    const { startOf, endOf } = fold('xe\u0301\u0302y');
    expect([startOf(1), endOf(1), startOf(2)]).toEqual([1, 4, 4]);
  });
});

const PHRASE = 'undercover at north precinct';
const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і' };

/** Ways to write one letter so that a person still reads it. */
const disguises: ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0),
  (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a),
  (letter) => `${letter}\u0301`,
  (letter) => `${letter}\u0323\u0302`,
];
const insideOnly: ((letter: string) => string)[] = [
  (letter) => `\u200b${letter}`,
  (letter) => `\u00ad\u2060${letter}`,
  (letter) => CYRILLIC[letter] ?? letter,
];

/** Every letter of the phrase disguised in one way or another; a word begins with a letter of its own script. */
const disguised = fc
  .tuple(
    ...[...PHRASE].map((letter, i) => {
      if (letter === ' ') return fc.constant(' ');
      const begins = i === 0 || PHRASE[i - 1] === ' ';
      return fc.constantFrom(...(begins ? disguises : [...disguises, ...insideOnly])).map((disguise) => disguise(letter));
    }),
  )
  .map((letters) => letters.join(''));

const surroundings = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      ' ',
      '.',
      '\n',
      '@',
      '#',
      '"',
      "'",
      '👮🏽‍♀️',
      '🇺🇸',
      'ﬁ',
      '½',
      'é',
      'e\u0301',
      '\u200b',
      '\ud83d',
      '\udc6e',
      'я',
      '漢',
      '‮',
      'ǅ',
    ),
    fc.constantFrom('binary', 'word ', 'https://x.example/'),
  ),
  maxLength: 30,
});

describe('offsets', () => {
  const engine = engineOf({ planted: ruleBody([{ terms: [PHRASE] }]) });

  it('point at the writer’s own characters, however a phrase is disguised and whatever stands around it', () => {
    fc.assert(
      fc.property(surroundings, disguised, surroundings, (before, planted, after) => {
        const { findings } = engine.check(draft(`${before} ${planted} ${after}`));
        expect(findings.map(({ text, start }) => ({ text, start }))).toEqual([{ text: planted, start: before.length + 1 }]);
      }),
      { numRuns: 500 },
    );
  });

  it('of every folded character lie in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.startOf(i)).toBeGreaterThanOrEqual(last);
          expect(folded.endOf(i)).toBeGreaterThan(folded.startOf(i));
          last = folded.startOf(i);
        }
        expect(folded.endOf(folded.text.length - 1)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
