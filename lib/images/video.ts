import type { Seen, SeenClass, SeenUniform } from '../rules/seen';
import type { LookOptions } from './look';
import { lookAtPixels, type PixelTools, type SeenInPixels } from './look-at-pixels';
import { Parts } from './parts';
import type { Pixels } from './pixels';
import { patchesOf } from './uniform/colours';

/** Of a moment that stands still one frame is enough: the mean difference of patches, 0 to 255, that is taken for noise. */
const STILL = 3;
const PATCHES = 24;

/**
 * What is seen in the frames of a video, as one: of a mark, a line or a class that comes again the surest. `video` is what `look` said of
 * the file. Frames are asked for one by one, so that whoever decodes them holds one at a time; those like the one before are passed over.
 */
export async function lookAtFrames(
  frames: AsyncIterable<Pixels>,
  video: Seen,
  tools: PixelTools,
  { time, signal, onPart }: LookOptions,
): Promise<Seen> {
  const parts = new Parts(time, signal);
  const { unlooked: _, ...rest } = video;
  let seen: Seen = rest;
  let before: [number, number, number][] | undefined;
  const iterator = frames[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await parts.run(() => iterator.next(), undefined);
      if (!next || next.done) break;
      const frame = next.value;
      const { colours } = patchesOf(frame, PATCHES);
      if (before && isStill(before, colours)) continue;
      before = colours;
      if (seen.width === 0) seen = { ...seen, width: frame.width, height: frame.height };
      const earlier = seen;
      await lookAtPixels(frame, seen.width / frame.width, tools, parts, (inFrame) => {
        seen = together(earlier, inFrame);
        onPart?.(seen);
      });
    }
  } finally {
    // Not waited for: it may hang on a frame that never comes, or fail at what failed before.
    iterator.return?.().catch(() => {});
  }
  return parts.unlooked ? { ...seen, unlooked: parts.unlooked } : seen;
}

function isStill(before: readonly [number, number, number][], now: readonly [number, number, number][]): boolean {
  const difference = now.reduce(
    (sum, colour, i) => sum + colour.reduce((all, one, c) => all + Math.abs(one - (before[i]?.[c] ?? Infinity)), 0),
    0,
  );
  return difference / (3 * now.length) <= STILL;
}

function together(seen: Seen, frame: SeenInPixels): Seen {
  const uniform = surestUniform(seen.uniform, frame.uniform);
  return {
    ...seen,
    marks: surest([...seen.marks, ...frame.marks], ({ mark }) => mark),
    words: surest([...seen.words, ...frame.words], ({ text }) => text.toLowerCase()),
    classes: surest<SeenClass>([...seen.classes, ...frame.classes], ({ name }) => name),
    ...(uniform && { uniform }),
  };
}

/** The surest of each key, in the order in which the keys came. */
function surest<T extends { sureness: number }>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const best = new Map<string, T>();
  for (const one of all) if (one.sureness > (best.get(keyOf(one))?.sureness ?? -1)) best.set(keyOf(one), one);
  return [...best.values()];
}

/** Signs of different frames may be of different people: they do not add up. */
function surestUniform(a: SeenUniform | undefined, b: SeenUniform | undefined): SeenUniform | undefined {
  if (!a || !b) return a ?? b;
  if (a.sure !== b.sure) return a.sure ? a : b;
  return b.sureness > a.sureness ? b : a;
}
