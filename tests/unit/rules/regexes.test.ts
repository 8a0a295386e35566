import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { patternMatcher } from '../../../lib/rules/regexes';

const found = (source: string, text: string, exact = false) =>
  patternMatcher()(source, exact, text).map(({ start, end }) => text.slice(start, end));

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['\\b[A-Z]{2}-\\d{3,5}\\b', 'Case RV-2041 and rv-77123, not XRV-2041', ['RV-2041', 'rv-77123']],
  ['unit \\d{1,3}', 'Nothing here', []],
  ['aa', 'aaaaa', ['aa', 'aa']],
  ['^en route', 'en route, en route', ['en route']],
  ['straße', 'STRAßE', ['STRAßE']],
  ['.', '🚓é', ['🚓', 'é']],
])('%s in "%s"', (source, text, expected) => expect(found(source, text)).toEqual(expected));

it('heeds case where the rule says exact', () => {
  expect(found('SWAT', 'swat, SWAT, Swat', true)).toEqual(['SWAT']);
  expect(found('SWAT', 'swat, SWAT, Swat')).toEqual(['swat', 'SWAT', 'Swat']);
});

it('keeps both spellings of one pattern apart', () => {
  const patternMatches = patternMatcher();
  expect(patternMatches('SWAT', true, 'swat')).toEqual([]);
  expect(patternMatches('SWAT', false, 'swat')).toEqual([{ start: 0, end: 4 }]);
  expect(patternMatches('SWAT', true, 'swat')).toEqual([]);
});

it('points at the text in UTF-16 units', () => {
  expect(patternMatcher()('unit', false, '🚓🚓 unit')).toEqual([{ start: 5, end: 9 }]);
});

it('begins anew in each text', () => {
  const patternMatches = patternMatcher();
  expect(patternMatches('unit', false, 'to the unit')).toEqual([{ start: 7, end: 11 }]);
  expect(patternMatches('unit', false, 'unit')).toEqual([{ start: 0, end: 4 }]);
});

it('compiles a pattern once in an engine', () => {
  let compiled = 0;
  const Native = RegExp;
  vi.stubGlobal(
    'RegExp',
    class extends Native {
      constructor(source: string, flags: string) {
        super(source, flags);
        compiled++;
      }
      static override get [Symbol.species]() {
        return Native;
      }
    },
  );
  const patternMatches = patternMatcher();
  for (const text of ['unit 1', 'unit 2', 'unit 3']) patternMatches('unit', false, text);
  expect(compiled).toBe(1);
});

it('never gives an empty match, and always ends', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', 'a?', 'a{0,2}', '(?:a|)', '^', '$', '\\b', '\\B', '(?:)b?'),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🚓', '\ud83d', '\n') }),
      (source, text) => {
        const matches = patternMatcher()(source, false, text);
        expect(matches.length).toBeLessThanOrEqual(text.length);
        let last = 0;
        for (const { start, end } of matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      },
    ),
  );
});
