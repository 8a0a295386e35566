import type { Grey } from '../pixels';
import { STEP } from './grey';
import { get, kernel, put, putImage, room, within } from './kernel-host';
import type { Layer } from './template';
import type { Warp } from './warp';

/** What the picture has in the place of a layer, and `margin` px around it. */
export interface Sample {
  width: number;
  margin: number;
  grey: Float32Array;
}

/** Reads the picture (as its pyramid) where `warp` puts the layer, at the level whose pixels are about as large as the layer's. */
export function sampled(layer: Layer, warp: Warp, levels: readonly Grey[], margin: number): Sample {
  const [width, height] = [layer.width + 2 * margin, layer.height + 2 * margin];
  const step = Math.log(warp.scale / layer.scale) / Math.log(STEP);
  const level = levels[Math.min(levels.length - 1, Math.max(0, Math.round(step)))] as Grey;
  const first = levels[0] as Grey;
  const points = warp.points;
  const rows = new Float64Array(height * 2 * points);
  for (let y = 0; y < height; y++) warp.rowInto((y - margin + 0.5) / layer.scale, rows, y * 2 * points);
  const grey = within(() => {
    const out = room(width * height * 4);
    const [picture, places] = [putImage(level), put(rows)];
    kernel().sample(
      ...[picture, level.width, level.height, level.width / first.width, level.height / first.height],
      ...[places, points, warp.perPixel, layer.scale, margin, width, height, room(width * 16), out],
    );
    return get(out, new Float32Array(width * height));
  });
  return { width, margin, grey };
}
