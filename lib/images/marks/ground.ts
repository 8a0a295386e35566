import type { Pixels } from '../pixels';
import { closed, countOf, grown, type Mask, padded } from './mask';

/** How wide gaps between parts of a mark are its own ground, as a share of its size; and how much larger it must get by them. */
const [GAP, THIN] = [0.1, 1.25];

/**
 * Letters or lines without a ground of their own say nothing by their outline alone: what is between them and just around them counts
 * too, light around a dark mark and dark around a light one. A mark that is mostly whole stays as it is.
 */
export function grounded(mark: Pixels, mask: Mask, mean: number): [Pixels, Mask] {
  const gap = Math.round((GAP / 2) * Math.sqrt(mark.width * mark.height));
  const filled = closed(mask, gap);
  if (countOf(filled) < countOf(mask) * THIN) return [mark, mask];
  const margin = Math.ceil(gap / 2);
  const wide = grown(padded(filled, margin), margin);
  const ground = mean < 128 ? 255 : 0;
  const out: Pixels = { width: wide.width, height: wide.height, data: new Uint8ClampedArray(wide.data.length * 4) };
  wide.data.forEach((value, i) => {
    if (value) out.data.set([ground, ground, ground, 255], i * 4);
  });
  for (let y = 0; y < mark.height; y++)
    for (let x = 0; x < mark.width; x++) {
      const [from, to] = [(y * mark.width + x) * 4, ((y + margin) * wide.width + x + margin) * 4];
      const opacity = (mark.data[from + 3] as number) / 255;
      if (opacity === 0) continue;
      for (let c = 0; c < 3; c++) out.data[to + c] = (mark.data[from + c] as number) * opacity + ground * (1 - opacity);
    }
  return [out, wide];
}
