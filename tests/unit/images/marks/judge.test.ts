import { expect, it } from 'vitest';
import type { Likeness } from '../../../../lib/images/marks/compare';
import { POSSIBLE, surenessOf, WARN } from '../../../../lib/images/marks/judge';

/** A mark of ours in a picture that is a little out of focus. */
const WHOLE = { alike: 0.92, visible: 0.95, worst: 0.75 };
const OURS: Likeness = { ...WHOLE, letters: 0.78, lettersVisible: 0.9, moved: 0.8, settled: 0.1, soft: 1 };
const PAIRS = 60;
const sureness = (last: Partial<Likeness>, layers = 3): number => surenessOf(Array(layers).fill({ ...OURS, ...last }), PAIRS);

it('a mark whose words lie where they should is sure', () => {
  expect(sureness({})).toBeGreaterThanOrEqual(WARN);
});

it('words as alike that would have to be moved, while the drawing would not, are a hint at most', () => {
  const others = sureness({ moved: 3.2, settled: -0.3 });
  expect(others).toBeLessThan(WARN);
  expect(others).toBeGreaterThanOrEqual(POSSIBLE);
});

it('the softer the picture, the more alike words have to be', () => {
  expect(sureness({ letters: 0.7, settled: 0.4, soft: 1 })).toBeGreaterThanOrEqual(WARN);
  expect(sureness({ letters: 0.7, settled: 0.4, soft: 3 })).toBeLessThan(WARN);
});

it('a mark without words is asked for more likeness in its worst places', () => {
  expect(sureness({ letters: -1, worst: 0.8 })).toBeGreaterThanOrEqual(WARN);
  expect(sureness({ letters: -1, worst: 0.6 })).toBeLessThan(WARN);
});

it('a mark that is too small for its words to be compared is possible at most', () => {
  expect(sureness({}, 2)).toBeLessThan(WARN);
});
