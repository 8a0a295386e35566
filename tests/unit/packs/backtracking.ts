import fc from 'fast-check';

/** A part of a pattern over a tiny alphabet, and how it is written. */
export type Part =
  | { kind: 'test'; of: string; written: string }
  | { kind: 'place'; of: '^' | '$' | '\\b' }
  | { kind: 'sequence'; of: Part[] }
  | { kind: 'choice'; of: Part[] }
  | { kind: 'group'; of: Part }
  | { kind: 'repeat'; of: Part; min: number; max: number; lazy: boolean };

export const written = (part: Part): string => {
  if (part.kind === 'test') return part.written;
  if (part.kind === 'place') return part.of;
  if (part.kind === 'sequence') return part.of.map(written).join('');
  if (part.kind === 'choice') return part.of.map(written).join('|');
  if (part.kind === 'group') return `(?:${written(part.of)})`;
  return `${written(part.of)}{${part.min},${part.max}}${part.lazy ? '?' : ''}`;
};

const TESTS: Part[] = [
  { kind: 'test', of: 'a', written: 'a' },
  { kind: 'test', of: 'ab', written: '[ab]' },
  { kind: 'test', of: 'ab !', written: '.' },
];
const OTHERS: Part[] = [
  { kind: 'test', of: 'b', written: 'b' },
  { kind: 'place', of: '^' },
  { kind: 'place', of: '$' },
  { kind: 'place', of: '\\b' },
];

/**
 * Patterns in which all that repeats has an end. `always`: every test fits an "a", no part matches the empty string,
 * no run is in a run, so that on a long row of them every way through the pattern can be taken.
 */
export function parts(always: boolean): fc.Arbitrary<Part> {
  const leaf = fc.constantFrom(...(always ? TESTS : [...TESTS, ...OTHERS]));
  const group = (inner: fc.Arbitrary<Part>) => inner.map((of): Part => ({ kind: 'group', of }));
  const repeat = (inner: fc.Arbitrary<Part>, most: number) =>
    fc
      .tuple(fc.oneof(fc.constantFrom(...TESTS), group(inner)), fc.nat(most), fc.nat(most), fc.boolean())
      .map(([of, one, other, lazy]): Part => {
        const max = Math.max(one, other, 1);
        const min = always ? (runs(of) ? max : Math.max(Math.min(one, other), 1)) : Math.min(one, other);
        return { kind: 'repeat', of, min, max, lazy };
      });
  const level = (inner: fc.Arbitrary<Part>, most: number) =>
    fc.oneof(
      { weight: 1, arbitrary: leaf },
      { weight: 3, arbitrary: repeat(inner, most) },
      { weight: 2, arbitrary: group(list('choice', inner)) },
      { weight: 2, arbitrary: group(list('sequence', inner)) },
    );
  return list('sequence', level(level(level(leaf, 20), 12), 4));
}

const list = (kind: 'sequence' | 'choice', inner: fc.Arbitrary<Part>) =>
  fc.array(inner, { minLength: 1, maxLength: 4 }).map((of): Part => (of.length === 1 ? (of[0] as Part) : { kind, of }));

const runs = (part: Part): boolean => {
  if (part.kind === 'repeat') return part.max > part.min || runs(part.of);
  if (part.kind === 'group') return runs(part.of);
  return (part.kind === 'sequence' || part.kind === 'choice') && part.of.some(runs);
};

/** The count went over what was allowed. */
export class TooManySteps extends Error {}

/**
 * Tries `pattern` at `start` as ECMAScript says (22.2.2, RepeatMatcher and its neighbours) and counts what it does: each
 * test, and each beginning and end of a group, choice or repeat. `end` is absent where it does not match.
 * @throws TooManySteps above `most`.
 */
export function tryAt(pattern: Part, text: string, start: number, most: number): { end?: number; steps: number } {
  let steps = 0;
  const step = () => {
    steps++;
    if (steps > most) throw new TooManySteps(`more than ${most} steps in ${written(pattern)} at ${start} of ${text}`);
  };
  type Then = (at: number) => boolean;

  const begin = (part: Part, at: number, then: Then): boolean => {
    if (part.kind === 'sequence') return inOrder(part.of, at, then);
    step();
    const out: Then = (end) => {
      step();
      return then(end);
    };
    switch (part.kind) {
      case 'test':
        return at < text.length && part.of.includes(text[at] as string) && then(at + 1);
      case 'place':
        return isPlace(part.of, text, at) && then(at);
      case 'choice':
        return part.of.some((one) => begin(one, at, out));
      case 'group':
        return begin(part.of, at, out);
      case 'repeat': {
        const rounds = (done: number, from: number): boolean => {
          const again = () => begin(part.of, from, (end) => (done < part.min || end > from) && rounds(done + 1, end));
          if (done < part.min) return again();
          if (done === part.max) return out(from);
          return part.lazy ? out(from) || again() : again() || out(from);
        };
        return rounds(0, at);
      }
    }
  };
  const inOrder = ([first, ...rest]: readonly Part[], at: number, then: Then): boolean =>
    first ? begin(first, at, (end) => inOrder(rest, end, then)) : then(at);

  let end: number | undefined;
  begin(pattern, start, (at) => {
    end = at;
    return true;
  });
  return end === undefined ? { steps } : { end, steps };
}

function isPlace(place: string, text: string, at: number): boolean {
  if (place === '^') return at === 0;
  if (place === '$') return at === text.length;
  const word = (char = ' ') => char === 'a' || char === 'b';
  return word(text[at - 1]) !== word(text[at]);
}
