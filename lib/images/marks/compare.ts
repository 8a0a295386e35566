import type { Grey } from '../pixels';
import { bestShifts, comparisons } from './block';
import { type Sample, sampled } from './sample';
import { BLOCK, type Block, type Layer } from './template';
import type { Warp } from './warp';

/** How alike the picture and a mark that lies on it are, at one size. */
export interface Likeness {
  /** Mean over the blocks that nothing covers, by how strong their drawing is, 0 to 1. */
  alike: number;
  /** Which share of the drawing nothing covers. */
  visible: number;
  /** The mean of the worst tenth of places, each a few blocks wide, that nothing covers: another drawing or other words show here. */
  worst: number;
  /** The same, of places with fine lettering; -1 where there is none to be seen. */
  letters: number;
  /** Which share of the lettering nothing covers; 1 where the mark has none. */
  lettersVisible: number;
  /**
   * How far a tenth of its blocks, or more, would have to be moved to where the picture is most like them, px of the layer, looked for up
   * to `ASIDE` px each way: other words would have to be moved. Only asked on the finest layer, else 0.
   */
  moved: number;
  /** Which share of them need not be moved, less the same share of all that is no lettering: what is out of focus moves as a whole. */
  settled: number;
  /** Which of the layers was most like the picture: 0 is as sharp as the template. */
  soft: number;
}

interface Compared {
  block: Block;
  alike: number;
  visible: boolean;
}

/** A block is taken to be covered when it is so much lighter or darker than the mark is there (of the template's 255) … */
const OTHER_LIGHT = 45;
/** … or has so little of the contrast that it should have. */
const FLAT = 0.3;
/** So far around a block it is tried whether the picture is more like it there, px of the finest layer; and nearer than this it stays. */
const [ASIDE, STAYS] = [3, 1.3];
/** A block is one of lettering when so much of it is. */
const LETTERED = 0.3;

/** Compares the picture with the layers, alike but for their softness, and takes the one that it is most like: it may be out of focus. */
export function compared(layers: readonly Layer[], warp: Warp, levels: readonly Grey[]): Likeness {
  const [first] = layers as readonly [Layer];
  const sample = sampled(first, warp, levels, layers.length > 1 ? ASIDE : 1);
  const all = layers.map((layer) => comparedOn(layer, sample, layers.length > 1));
  const best = all.reduce((best, one) => (one.alike * one.visible > best.alike * best.visible ? one : best));
  const soft = all.indexOf(best);
  return { ...detailsOf(best.blocks, layers[soft] as Layer, sample), alike: best.alike, visible: best.visible, soft };
}

function comparedOn(layer: Layer, sample: Sample, fine: boolean): { blocks: Compared[]; alike: number; visible: number } {
  const found = comparisons(layer, sample, fine ? 1 : 0);
  const good = found.filter(({ alike }) => alike > 0.6);
  const gain = median(good.map(({ gain }) => gain)) ?? 1;
  const bias = median(good.map(({ mean, block }) => mean - gain * block.mean)) ?? 0;
  const blocks: Compared[] = found.map(({ block, alike, mean, deviation }) => {
    const covered = Math.abs(mean - bias - gain * block.mean) > OTHER_LIGHT * gain || deviation < FLAT * gain * block.deviation;
    return { block, alike: Math.max(0, alike), visible: alike > 0.6 || !covered };
  });
  const seen = blocks.filter(({ visible }) => visible);
  return { blocks, alike: meanOf(seen), visible: sumOf(seen) / (sumOf(blocks) || 1) };
}

function detailsOf(blocks: readonly Compared[], layer: Layer, sample: Sample): Omit<Likeness, 'alike' | 'visible' | 'soft'> {
  const seen = blocks.filter(({ visible }) => visible);
  const places = windows(seen, layer, BLOCK);
  const lettered = blocks.filter(({ block }) => block.lettering > LETTERED);
  const drawn = seen.filter(({ block }) => block.lettering <= LETTERED);
  const edge = edgeOf(blocks, layer);
  const read = lettered.filter((one) => one.visible && !edge.has(one));
  return {
    worst: lowest(places),
    letters: lowest(windows(read, layer, BLOCK / 2)),
    lettersVisible: lettered.length === 0 ? 1 : sumOf(read) / sumOf(lettered),
    ...(sample.margin < ASIDE || read.length === 0
      ? { moved: 0, settled: 0 }
      : movedIn(read, drawn.length > 0 ? drawn : seen, layer, sample)),
  };
}

/** Of blocks with lettering and others, how far they would have to be moved. */
function movedIn(read: readonly Compared[], drawn: readonly Compared[], layer: Layer, sample: Sample): Pick<Likeness, 'moved' | 'settled'> {
  const [ofLetters, ofDrawing] = [read, drawn].map((blocks) => {
    const own = blocks.map(({ block }) => block);
    return Float64Array.from(bestShifts(layer, own, sample), ({ dx, dy }) => Math.hypot(dx, dy)).sort();
  }) as [Float64Array, Float64Array];
  const stay = (far: Float64Array): number => far.filter((one) => one < STAYS).length / far.length;
  return { moved: ofLetters[Math.ceil(ofLetters.length * 0.9) - 1] as number, settled: stay(ofLetters) - stay(ofDrawing) };
}

/** So many covered blocks within one block around are no letter's doing: what is between them is half covered and says nothing either. */
const COVER = 5;

/** Blocks at the edge of something that covers the mark. */
function edgeOf(blocks: readonly Compared[], { width, height }: Layer): Set<Compared> {
  const hidden = blocks.filter(({ visible }) => !visible);
  const covered = new Uint8Array(width * height);
  for (const { block } of hidden) covered[block.y * width + block.x] = 1;
  const near = ({ block: { x, y } }: Compared): number => {
    let count = 0;
    for (let dy = -BLOCK; dy <= BLOCK; dy += BLOCK / 2)
      for (let dx = -BLOCK; dx <= BLOCK; dx += BLOCK / 2) if (covered[(y + dy) * width + x + dx]) count++;
    return count;
  };
  return new Set(hidden.length < COVER ? [] : blocks.filter((one) => near(one) >= COVER));
}

const sumOf = (blocks: readonly Compared[]): number => blocks.reduce((sum, { block }) => sum + block.weight, 0);
const meanOf = (blocks: readonly Compared[]): number =>
  blocks.reduce((sum, { block, alike }) => sum + block.weight * alike, 0) / (sumOf(blocks) || 1);
const median = (values: readonly number[]): number | undefined => Float64Array.from(values).sort()[values.length >> 1];

/** For each block the mean likeness of it and those next to it, weakest first. */
function windows(blocks: readonly Compared[], { width, height }: Layer, reach: number): Float64Array {
  // Numbers of blocks, and 1, by their first pixel.
  const at = new Uint16Array(width * height);
  blocks.forEach(({ block }, i) => {
    at[block.y * width + block.x] = i + 1;
  });
  const means = blocks
    .map(({ block }) => {
      let [sum, weights, count] = [0, 0, 0];
      for (let dy = -reach; dy <= reach; dy += BLOCK / 2)
        for (let dx = -reach; dx <= reach; dx += BLOCK / 2) {
          const number = at[(block.y + dy) * width + block.x + dx];
          if (!number) continue;
          const other = blocks[number - 1] as Compared;
          sum += other.alike * other.block.weight;
          weights += other.block.weight;
          count++;
        }
      return count < reach ? Number.NaN : sum / weights;
    })
    .filter((value) => !Number.isNaN(value));
  return Float64Array.from(means).sort();
}

function lowest(values: Float64Array): number {
  const count = Math.ceil(values.length / 10);
  return count === 0 ? -1 : values.slice(0, count).reduce((sum, value) => sum + value, 0) / count;
}
