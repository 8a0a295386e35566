import { LONGEST_MOVIE } from '../metadata/movie';
import { Window } from '../metadata/window';
import type { Cleaned, Refusal, Removed } from './cleaned';
import { gapsIn, Patches } from './patches';
import { readTop } from './top-boxes';
import { Tracks } from './tracks';

/**
 * The video with its metadata written over in place, so that no offset in it moves: tags, times, tracks that are neither picture nor
 * sound with their samples, and whatever lies in the data without belonging to a sample that is shown. Samples are not read.
 */
export async function cleanMovie(file: Blob): Promise<Cleaned | Refusal> {
  const window = new Window(file);
  const patches = new Patches();
  const removed = new Set<Removed>();
  const top = await readTop(window, false, patches, removed);
  if (typeof top === 'string') return top;
  const { moov } = top;
  if (!moov) return 'broken';
  if (moov.to - moov.from > LONGEST_MOVIE) return 'too-large';
  const tracks = new Tracks(await window.bytes(moov.from, moov.to - moov.from), moov.from, patches, removed);
  const fault = tracks.clean({ ...moov, from: 0, body: moov.body - moov.from, to: moov.to - moov.from });
  if (fault) return fault;
  for (const gap of top.data.flatMap(({ body, to }) => gapsIn({ from: body, to }, tracks.kept))) patches.blank(gap);
  const parts = patches.parts(file, top.end);
  return parts ? { parts, removed } : 'broken';
}
