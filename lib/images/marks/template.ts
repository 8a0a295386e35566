/** A template at one size, ready to be compared: blocks of it in which there is something to compare. */
export interface Layer {
  width: number;
  height: number;
  /** px of this layer for one of the template. */
  scale: number;
  grey: Float32Array;
  mask: Uint8Array;
  blocks: readonly Block[];
}

export interface Block {
  /** Its first pixel. */
  x: number;
  y: number;
  /** Its grey less its mean, row by row; 0 where it is not of the mark. */
  values: Float32Array;
  inside: Uint8Array;
  count: number;
  /** Sum of the squares of `values`. */
  energy: number;
  mean: number;
  deviation: number;
  /** How strong its drawing is: deviation of its grey, at most `STRONG`. */
  weight: number;
  /** How much of it is fine lettering, 0 to 1. */
  lettering: number;
}

/** Sides of squares as large as each layer, px; coarse first. */
export const SIDES = [32, 64, 128] as const;
/** Blocks are so wide and high, and overlap by half. */
export const BLOCK = 8;
const STRIDE = 4;
/** Deviations of grey (of 0 to 255): below the first there is nothing to compare, above the second no more is gained. */
const [FAINT, STRONG] = [7, 40];

/** How often the finest layer is blurred by 1 4 6 4 1 (σ 1 px each time, growing with the root), to be like pictures out of focus or too small. */
const SOFTER = [0, 1, 3, 8] as const;

/** The layers of `SIDES`, each as it is; of the finest also softer ones. */
export function layersOf(width: number, height: number, template: Uint8Array, lettering: Uint8Array): Layer[][] {
  const full = Float32Array.from(template, (value) => (value === 0 ? 0 : ((value - 1) * 255) / 14));
  const mask = Float32Array.from(template, (value) => (value === 0 ? 0 : 1));
  return SIDES.map((side) =>
    (side === 128 ? SOFTER : [0]).map((times) => layerOf(width, height, soft(full, mask, width, times), mask, lettering, side / 128)),
  );
}

/** Blurred within the mark only. */
function soft(full: Float32Array, mask: Float32Array, width: number, times: number): Float32Array {
  let now = full;
  for (let n = 0; n < times; n++)
    for (const step of [1, width]) {
      const from = now;
      now = from.map((value, i) => {
        if (!mask[i]) return value;
        let [sum, weights] = [0, 0];
        for (const [offset, weight] of [
          [-2, 1],
          [-1, 4],
          [0, 6],
          [1, 4],
          [2, 1],
        ] as const) {
          const other = i + offset * step;
          if (!mask[other]) continue;
          sum += weight * (from[other] as number);
          weights += weight;
        }
        return sum / weights;
      });
    }
  return now;
}

function layerOf(
  fromWidth: number,
  fromHeight: number,
  full: Float32Array,
  inside: Float32Array,
  lettering: Uint8Array,
  scale: number,
): Layer {
  const [width, height] = [Math.max(BLOCK, Math.round(fromWidth * scale)), Math.max(BLOCK, Math.round(fromHeight * scale))];
  const grey = new Float32Array(width * height);
  const mask = new Uint8Array(width * height);
  const letters = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [sum, count, all, text] = [0, 0, 0, 0];
      const [top, bottom] = [
        Math.floor((y * fromHeight) / height),
        Math.max(Math.floor((y * fromHeight) / height) + 1, Math.floor(((y + 1) * fromHeight) / height)),
      ];
      const [left, right] = [
        Math.floor((x * fromWidth) / width),
        Math.max(Math.floor((x * fromWidth) / width) + 1, Math.floor(((x + 1) * fromWidth) / width)),
      ];
      for (let fy = top; fy < bottom; fy++)
        for (let fx = left; fx < right; fx++, all++) {
          const i = fy * fromWidth + fx;
          if (!inside[i]) continue;
          sum += full[i] as number;
          text += lettering[i] as number;
          count++;
        }
      const i = y * width + x;
      mask[i] = count * 2 >= all ? 1 : 0;
      grey[i] = count ? sum / count : 0;
      letters[i] = text / all;
    }
  const layer = { width, height, scale, grey, mask, blocks: [] as Block[] };
  for (let y = 0; y + BLOCK <= height; y += STRIDE)
    for (let x = 0; x + BLOCK <= width; x += STRIDE) {
      const block = blockAt(layer, letters, x, y);
      if (block) layer.blocks.push(block);
    }
  return layer;
}

function blockAt({ width, grey, mask }: Omit<Layer, 'blocks'>, letters: Float32Array, x: number, y: number): Block | undefined {
  const [values, inside] = [new Float32Array(BLOCK * BLOCK), new Uint8Array(BLOCK * BLOCK)];
  let [count, sum, text] = [0, 0, 0];
  for (let n = 0; n < values.length; n++) {
    const i = (y + ((n / BLOCK) | 0)) * width + x + (n % BLOCK);
    if (!mask[i]) continue;
    inside[n] = 1;
    values[n] = grey[i] as number;
    count++;
    sum += grey[i] as number;
    text += letters[i] as number;
  }
  if (count < values.length / 2) return undefined;
  let energy = 0;
  inside.forEach((value, n) => {
    if (!value) return;
    values[n] = (values[n] as number) - sum / count;
    energy += (values[n] as number) ** 2;
  });
  const deviation = Math.sqrt(energy / count);
  return deviation < FAINT
    ? undefined
    : { x, y, values, inside, count, energy, mean: sum / count, deviation, weight: Math.min(STRONG, deviation), lettering: text / count };
}
