import { expect, it } from 'vitest';
import { featuresOf, levelsOf } from '../../../../lib/images/marks/features';
import { mulberry32 } from '../../../mulberry32';

const SIDE = 600;

/** Checks of 6 px in chance greys: of strong contrast in lines 96 px apart, as on a page of words, and of faint contrast in its middle. */
function checks() {
  const chance = mulberry32(7);
  const rows = SIDE / 6;
  const greys = Array.from({ length: rows * rows }, () => chance());
  const data = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    const contrast = isFaint(x, y) ? 80 : Math.floor(y / 24) % 4 === 0 ? 250 : 0;
    return 128 + contrast * ((greys[Math.floor(y / 6) * rows + Math.floor(x / 6)] as number) - 0.5);
  });
  return { width: SIDE, height: SIDE, data };
}
const isFaint = (x: number, y: number): boolean => Math.min(x, y) >= 240 && Math.max(x, y) < 360;

it('what is faint among strong corners gets features too', () => {
  const inFaint = (cells: number): number => {
    const features = featuresOf(levelsOf(checks()), { count: 4000, threshold: 10, cells, nearer: [0, 0] });
    return Array.from({ length: features.count }, (_, i) => i).filter((i) => isFaint(features.x[i] as number, features.y[i] as number))
      .length;
  };
  expect(inFaint(1)).toBeLessThan(10);
  expect(inFaint(16)).toBeGreaterThan(30);
});
