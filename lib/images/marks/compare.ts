import type { Grey } from '../pixels';
import { finest } from './align';
import { likeness } from './block';
import type { View } from './mark-index';
import { sampled } from './sample';
import type { Layer } from './template';
import type { Warp } from './warp';

/** How alike the picture and a mark that lies on it are. */
export interface Likeness {
  /** Mean over the blocks of the drawing, by how strong each is, 0 to 1. */
  all: number;
  /** The same without the worst third: something may lie over it. */
  best: number;
  letters: number;
  layer: number;
}

export function compared(view: View, warp: Warp, levels: readonly Grey[]): Likeness {
  const number = Math.min(1, finest(view, warp));
  const layer = view.layers[number] as Layer;
  const sample = sampled(layer, warp, levels, 1);
  const found = layer.blocks.map((block) => ({ alike: Math.max(0, likeness(block, sample, 0, 0)), weight: block.weight }));
  found.sort((a, b) => b.alike - a.alike);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  let [all, best, used] = [0, 0, 0];
  for (const { alike, weight } of found) {
    all += alike * weight;
    const part = Math.min(weight, Math.max(0, total * 0.67 - used));
    best += alike * part;
    used += part;
  }
  return { all: all / (total || 1), best: best / (used || 1), letters: 0, layer: number };
}
