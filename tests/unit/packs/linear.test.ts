import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { complaintAbout } from '../../../lib/packs/linear';
import { type Part, parts, TooManySteps, tryAt, written } from './backtracking';

describe('may be used', () => {
  it.each([
    '\\b[A-Z]{2,3}-\\d{3,5}\\b',
    'RPD[- ]?\\d{2}[- ]?\\d{4,6}',
    '(?:unit|car|engine) \\d{1,3}',
    '^case (?:no\\.?|number|#)? ?\\d{4}-\\d{6}$',
    '[\\w.]{1,40}@riverton\\.example',
    '(?:officer|ofc\\.?|sgt\\.?) [A-Z][a-z]{1,12} [A-Z][a-z]{1,12}',
    '(?:unit \\d{1,3} )?en route',
    '(?:\\d{3}-?){2,3}x',
    '\\w{1,20}? tonight',
    '(?:[ab]{1,3}){2}c',
    '(car|van|)s',
    '\\p{Lu}\\p{L}{1,20} \\x41\\t[^\\s\\-/]',
    'a{999}',
    '🚓{2}',
  ])('%s', (pattern) => expect(complaintAbout(pattern)).toBeUndefined());
});

describe('may not be used', () => {
  it.each([
    ['unit \\d+', 'at character 6, \\d+: write {1,20}: an end keeps the time linear'],
    ['x\\s*y', 'at character 2, \\s*: write {0,20}'],
    ['xa{3,}?', 'at character 2, a{3,}?: write {3,20}'],
    ['a{40,}', 'write {40,60}'],
    ['(?:a{1,3}b){1,3}', 'at character 1, (?:a{1,3}b){1,3}: a run inside a run'],
    ['(?:(?:a{2,3})?b){0,3}x', 'a run inside a run'],
    ['(a)b\\1', 'at character 5, \\1: a pattern may not refer back'],
    ['(?<who>a)', 'at character 1, (?<who>a): nothing reads the name of a group'],
    ['(?<who>a)\\k<who>', 'nothing reads the name'],
    ['a(?=b)', 'at character 2, (?=b): a pattern may not look around'],
    ['a(?!b)', 'near or unless'],
    ['(?<=a)b', 'near or unless'],
    ['(?<!a)b', 'near or unless'],
    ['(?i:a)', 'at character 1, (?i:a): case is set for the whole pattern'],
    ['\\Aa', 'at character 1, \\A: write ^'],
    ['a\\z', 'at character 2, \\z: write ^ for the beginning, $ for the end'],
    ['[^]', 'at character 1, [^]: an empty class'],
    ['a[]', 'at character 2, []: an empty class'],
    ['\\u0041', 'at character 1, \\u0041: write the character itself'],
    ['[a\\u{1F693}]', 'at character 3, \\u{1F693}: write the character itself'],
    ['[\\cA-\\cB]', 'at character 2, \\cA: write the character itself'],
    ['[a\\b]', 'at character 3, \\b: write the character itself'],
    ['\\p{Script=Greek}', 'at character 1, \\p{Script=Greek}: use a general category'],
    ['[\\p{Letter}]', 'at character 2, \\p{Letter}: use a general category'],
    ['\\p{L}'.repeat(11), 'has 11 of \\p{…}; 10 is the most'],
    ['unit (\\d', 'cannot be read at character 9: close every ('],
    ['a**', 'cannot be read at character 3'],
    ['a)', 'cannot be read at character 2'],
    ['a{,3}', 'cannot be read at character 2'],
    ['\\', 'cannot be read at character 2'],
    ['[b-a]', 'cannot be read at character 2'],
    ['a'.repeat(501), 'is 501 characters long; 500 is the most'],
  ])('%s', (pattern, complaint) => expect(complaintAbout(pattern)).toContain(complaint));

  it.each(['', 'a?', 'a{0,3}', '(?:)', '(?:a|)', '^', '\\b', '^$', 'a?|b', '(?:a?){3}', 'a{0}'])(
    'as it can match where there is nothing: "%s"',
    (pattern) => expect(complaintAbout(pattern)).toContain('at least one character'),
  );

  it.each([
    ['\\w{1,30} \\w{1,40} \\w{1,20}', 'at character 10, \\w{1,40}: up to here'],
    ['\\p{L}{1,20} [^\\p{N}-]{1,20} \\d', 'at character 13, [^\\p{N}-]{1,20}: up to here'],
    ['(?:a|b|c){7}', 'at character 1, (?:a|b|c){7}: up to here'],
    ['(?:(?:a{10}){15}){15}', 'at character 1, (?:(?:a{10}){15}){15}: up to here'],
    ['a{1000000000000}', 'at character 1, a{1000000000000}: up to here'],
    ['(?:){1000000000000}a', 'at character 1, (?:){1000000000000}: up to here'],
    [`(?:(?:${'|'.repeat(50)})${'(?:|||)'.repeat(4)}|x)y`, 'up to here'],
    ['(?:a?){1,12}b', 'at character 1, (?:a?){1,12}: up to here'],
  ])('as it can cost too much: %s', (pattern, complaint) => expect(complaintAbout(pattern)).toContain(complaint));
});

const MOST = 2_000;
const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 60 }),
  fc.tuple(fc.constantFrom('a', 'ab', 'aab', 'a '), fc.integer({ min: 1, max: 60 })).map(([unit, times]) => `${unit.repeat(times)}!`),
);

/** What a search in the whole text finds, at no place for more than the steps allowed. */
function findAll(pattern: Part, text: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at <= text.length; at++) {
    const { end } = tryAt(pattern, text, at, MOST);
    if (end === undefined) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

/** `times` letters in a row. */
const a = (times: number): Part => ({ kind: 'repeat', of: { kind: 'test', of: 'a', written: 'a' }, min: times, max: times, lazy: false });

function costsTooMuch(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof TooManySteps) return true;
    throw error;
  }
}

describe('whatever the pattern', () => {
  it('takes at most 2,000 steps from any place of any text, once it may be used', () => {
    fc.assert(
      fc.property(parts(false), hostile, (pattern, text) => {
        fc.pre(complaintAbout(written(pattern)) === undefined);
        const native = [...text.matchAll(new RegExp(written(pattern), 'gu'))];
        expect(findAll(pattern, text)).toEqual(native.map((match) => [match.index, match.index + match[0].length]));
      }),
      { numRuns: 150 },
    );
  });

  it('is refused at the first step above 2,000 that a text can make it take', () => {
    // The sign that is never there makes every way fail, so all are tried.
    const never: Part = { kind: 'test', of: '!', written: '!' };
    const row = 'a'.repeat(MOST);
    const followed = (part: Part, fill: number): Part => ({ kind: 'sequence', of: [part, a(fill), never] });
    const steps = (pattern: Part): number => tryAt(pattern, row, 0, MOST).steps;
    fc.assert(
      fc.property(parts(true), (part) => {
        if (costsTooMuch(() => steps(followed(part, 2)))) {
          expect(complaintAbout(written(followed(part, 2)))).toContain('steps');
          return;
        }
        const [one, two] = [steps(followed(part, 1)), steps(followed(part, 2))];
        const most = 1 + Math.floor((MOST - one) / (two - one));
        expect(complaintAbout(written(followed(part, most)))).toBeUndefined();
        expect(complaintAbout(written(followed(part, most + 1)))).toContain('steps');
      }),
      { numRuns: 150 },
    );
  });

  it('is one that the browser and RE2 can read, once it may be used', () => {
    const pieces = 'a b [ ] ( ) (?: (?< (?= > { } {2} {1,2} ? + * | ^ $ . - \\ \\b \\d \\1 \\p{L} \\P{Lu} \\x41 \\u \\k<a> 0 🚓'.split(' ');
    const written = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(written, (pattern) => {
        fc.pre(complaintAbout(pattern) === undefined);
        new RegExp(pattern, 'giu');
        RE2JS.compile(pattern);
      }),
      { numRuns: 150 },
    );
  });
});
