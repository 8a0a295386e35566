import type { Seen } from '../rules/seen';
import { hasLaterFrames } from './animation';
import { cleanCopy } from './clean/clean';
import { decodeInBrowser } from './decode-in-browser';
import { fingerprintOf } from './fingerprint';
import { framesInBrowser } from './frames-in-browser';
import { type LookTools, look } from './look';
import { readMetadata } from './metadata/read';
import type { Pixels } from './pixels';
import type { Results, Task } from './tasks';
import { lookAtFrames } from './video';

/** For all of one picture, in ms: nobody waits longer before a post. */
const TIME = 12_000;
/** Of frames, in px: see lib/images/look.ts. */
const MOST_SIDE = 1600;

/** What a worker does with a file. `stills` are the frames of a film. */
export async function workOn(
  task: Task,
  { file, stills }: { file: Blob; stills?: readonly Blob[] },
  tools: LookTools,
): Promise<Results[Task]> {
  if (task === 'clean') return cleanCopy(file);
  if (task === 'metadata') {
    const [metadata, fingerprint] = await Promise.all([readMetadata(file), fingerprintOf(file)]);
    return { ...NOTHING_YET, metadata, fingerprint };
  }
  const { signal } = new AbortController();
  const end = performance.now() + TIME;
  const seen = await look(file, tools, { time: TIME, signal });
  const frames = stills?.length ? decoded(stills) : (await hasLaterFrames(file, seen)) && framesInBrowser(file, MOST_SIDE);
  return frames ? lookAtFrames(frames, seen, tools, { time: end - performance.now(), signal }) : seen;
}

const NOTHING_YET: Seen = { media: 'picture', width: 0, height: 0, metadata: {}, marks: [], words: [], classes: [] };

async function* decoded(stills: readonly Blob[]): AsyncGenerator<Pixels> {
  for (const one of stills) yield (await decodeInBrowser(one, MOST_SIDE)).pixels;
}
