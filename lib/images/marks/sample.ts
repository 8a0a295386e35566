import type { Grey } from '../pixels';
import { STEP } from './grey';
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
  const [sx, sy] = [level.width / first.width, level.height / first.height];
  const grey = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = warp.row((y - margin + 0.5) / layer.scale);
    for (let x = 0; x < width; x++) {
      const u = (x - margin + 0.5) / layer.scale;
      grey[y * width + x] = greyAt(level, row.x(u) * sx - 0.5, row.y(u) * sy - 0.5);
    }
  }
  return { width, margin, grey };
}

function greyAt({ width, height, data }: Grey, x: number, y: number): number {
  const px = Math.max(0, Math.min(x, width - 1.001));
  const py = Math.max(0, Math.min(y, height - 1.001));
  const column = px | 0;
  const row = py | 0;
  const u = px - column;
  const i = row * width + column;
  const top = (data[i] as number) * (1 - u) + (data[i + 1] as number) * u;
  const bottom = (data[i + width] as number) * (1 - u) + (data[i + width + 1] as number) * u;
  return top + (bottom - top) * (py - row);
}
