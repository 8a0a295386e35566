import type { Box } from '../../lib/rules/seen';
import type { Label } from './scenes/picture';

/** A box is right when it shares so much with where the mark is: area of both over area of either. */
const RIGHT = 0.5;

/** Whether what was found in `box` as `mark` is what `label` says. */
export const isRight = (mark: string, box: Box, label: Label): boolean => mark === label.id && shared(box, label.box) >= RIGHT;

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (a.width * a.height + b.width * b.height - width * height);
}
