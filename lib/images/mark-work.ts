import { type LookTools, look } from './look';
import { type CompiledReference, compileMark } from './marks/compile';
import { writeMark } from './marks/format';
import { markFile } from './marks/mark-file';
import { REFERENCE_SIDE } from './marks/sizes';
import type { Pixels } from './pixels';
import type { MarkPhoto, MarkPicture, MarkResults, MarkTask, Refused, ShownPicture, Work } from './tasks';

export interface MarkTools extends Pick<LookTools, 'decode' | 'marks'> {
  /** An address at which a page can show `pixels`, made smaller so that no side is longer than `side` px. */
  address(pixels: Pixels, side: number, type: 'image/png' | 'image/jpeg'): Promise<string>;
}

/** For one photograph, in ms: nobody waits to send a post here. */
const TIME = 25_000;
/** On pages pictures are at most so large, in px: sharp on screens with two px for one. */
const SHOWN_SIDE = 400;

export const isForMarks = (work: Work): work is Work<MarkTask> => work.task.startsWith('mark-');

/** What a worker does for who makes a mark. */
export async function workOnMark(work: Work<MarkTask>, tools: MarkTools): Promise<MarkResults[MarkTask]> {
  if (work.task === 'mark-file') return markFile(work.mark);
  return work.task === 'mark-picture' ? markPicture(work.file, tools) : markPhoto(work.file, tools);
}

async function markPicture(file: Blob, { decode, address }: MarkTools): Promise<MarkPicture | { refused: Refused }> {
  const { pixels, refused } = await opened(file, { decode: (one) => decode(one, REFERENCE_SIDE) });
  if (!pixels) return { refused };
  try {
    const { reference, cut, mark, plain } = compileMark(pixels);
    const shown = await shownOf(mark, address, 'image/png');
    return { reference: writeMark(reference), by: cut.by, ...(plain && { plain }), shown, places: placesIn(mark, reference) };
  } catch (error) {
    if (error instanceof RangeError) return { refused: 'too-small' };
    throw error;
  }
}

async function markPhoto(file: Blob, { address, ...tools }: MarkTools): Promise<MarkPhoto | { refused: Refused }> {
  const { pixels, refused, seen } = await opened(file, tools);
  if (!pixels || seen.unlooked) return { refused };
  const { width, height, marks } = seen;
  return { shown: { ...(await shownOf(pixels, address, 'image/jpeg')), width, height }, marks };
}

/** Looks at a picture as at one of a post, so that what is broken or too large is treated as there; gives its pixels too. */
async function opened(file: Blob, { decode, marks }: Pick<LookTools, 'decode' | 'marks'>) {
  let pixels: Pixels | undefined;
  const tools: LookTools = {
    metadata: async () => ({}),
    decode: async (one, side) => {
      const decoded = await decode(one, side);
      // The small picture that a file may hold is decoded too.
      if (one === file) pixels = decoded.pixels;
      return decoded;
    },
    ...(marks && { marks }),
  };
  const seen = await look(file, tools, { time: TIME, signal: new AbortController().signal });
  const refused: Refused = seen.unlooked && seen.unlooked !== 'off' ? seen.unlooked : 'broken';
  return { pixels, seen, refused };
}

async function shownOf(pixels: Pixels, address: MarkTools['address'], type: 'image/png' | 'image/jpeg'): Promise<ShownPicture> {
  return { address: await address(pixels, SHOWN_SIDE, type), width: pixels.width, height: pixels.height };
}

/** Where features lie in the cut-out mark, which the template shows as a whole; a long mark is squeezed in it. */
function placesIn({ width, height }: Pixels, reference: CompiledReference): number[] {
  const { x, y, count } = reference.features;
  return Array.from({ length: count }, (_, i) => [
    Math.round(((x[i] as number) / reference.width) * width),
    Math.round(((y[i] as number) / reference.height) * height),
  ]).flat();
}
