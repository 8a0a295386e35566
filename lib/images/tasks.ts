import type { Seen, SeenFile, SeenMark, Unlooked } from '../rules/seen';
import type { Refusal, Removed } from './clean/cleaned';
import type { CutOut } from './marks/cut-out';
import type { MarkFile } from './marks/mark-file';
import type { Plainness } from './marks/plainness';

/** A copy of a picture without metadata, and what was taken out; or why there is none. */
export type CleanCopy = { blob: Blob; removed: Removed[] } | { refused: Refusal };

/** What can be done with a picture of a post, and what comes of it. */
export interface Results {
  /** Quick. */
  metadata: SeenFile;
  /** Everything. */
  look: Seen;
  clean: CleanCopy;
}
export type Task = keyof Results;

/** A picture to be shown: its address (`data:`) and its px, which may be more than the address holds. */
export interface ShownPicture {
  address: string;
  width: number;
  height: number;
}

/** Why a picture given by who makes a mark is of no use. */
export type Refused = Exclude<Unlooked, 'off'> | 'too-small' | 'lost';

/** What a mark is made of, from one picture of it. */
export interface MarkPicture {
  /** For the pack: base64. */
  reference: string;
  by: CutOut['by'];
  plain?: Plainness;
  /** What counts as the mark. */
  shown: ShownPicture;
  /** Where features are: left and top in px of the shown picture, in turns. */
  places: readonly number[];
}

/** A photograph in which marks, and nothing else, were looked for. */
export interface MarkPhoto {
  shown: ShownPicture;
  marks: readonly SeenMark[];
}

/** What is done for who makes a mark, and what comes of it. */
export interface MarkResults {
  'mark-picture': MarkPicture | { refused: Refused };
  /** Looks for the marks of the equipment. */
  'mark-photo': MarkPhoto | { refused: Refused };
  /** The file for a pack, as text. */
  'mark-file': string;
}
export type MarkTask = keyof MarkResults;

/** All that a worker does, and what comes of it. */
export type AnyResults = Results & MarkResults;
export type AnyTask = keyof AnyResults;

/** What a worker needs for a task. `stills`: of a film its frames, which a worker cannot decode. */
type Needs<T extends AnyTask> = T extends 'mark-file' ? { mark: MarkFile } : { file: Blob; stills?: readonly Blob[] };
export type Work<T extends AnyTask = AnyTask> = { [K in T]: { task: K } & Needs<K> }[T];
export type NeedsOf<T extends AnyTask> = Omit<Work<T>, 'task'>;
