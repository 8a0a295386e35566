import type { MarkPhoto, MarkPicture, Refused } from '../images/tasks';
import { MOST_REFERENCES } from '../packs/limits';

export { LONGEST_NAME, MOST_REFERENCES } from '../packs/limits';
export { MARK_KINDS } from '../rules/seen';

/** As `ID` in lib/packs/parts.ts, in the form that an input's `pattern` must have. */
export const ID_PATTERN = '[a-z][a-z0-9\\-]*';

/** A picture of the mark; without an outcome while it is looked at. */
export interface StudioPicture {
  /** Tells pictures apart: two may have one name. */
  key: string;
  name: string;
  outcome?: MarkPicture | { refused: Refused };
}

/** A photograph that the mark is tried on; without an outcome while it waits. */
export interface StudioPhoto {
  name: string;
  outcome?: MarkPhoto | { refused: Refused };
}

/** What is shown where a mark is made. Nothing of it is kept anywhere else. */
export interface StudioState {
  pictures: readonly StudioPicture[];
  /** How many pictures were more than a mark may have. */
  tooMany: number;
  photos: readonly StudioPhoto[];
  /** How many of the files given with the photographs are none. */
  others: number;
  /** The id of the file that was downloaded last, or that this failed. */
  saved?: { id: string } | 'failed' | undefined;
}

export const EMPTY_STUDIO: StudioState = { pictures: [], tooMany: 0, photos: [], others: 0 };

/** Whether pictures of the mark are still looked at. */
export const isBusy = ({ pictures }: StudioState): boolean => pictures.some(({ outcome }) => !outcome);

/** What the mark is made of so far. */
export const referencesOf = ({ pictures }: StudioState): string[] =>
  pictures.flatMap(({ outcome }) => (outcome && 'reference' in outcome ? [outcome.reference] : []));

/** How many more pictures the mark may have. */
export const roomIn = ({ pictures }: StudioState): number => MOST_REFERENCES - pictures.length;

export interface Sums {
  done: number;
  total: number;
  /** Of those that could be looked at. */
  looked: number;
  found: number;
  /** Of those in which it was found: not surely enough to ask. */
  hints: number;
  refused: number;
}

export function sumsOf({ photos }: StudioState): Sums {
  const outcomes = photos.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  const looked = outcomes.flatMap((outcome) => ('marks' in outcome ? [outcome.marks] : []));
  const found = looked.filter((marks) => marks.length > 0);
  return {
    done: outcomes.length,
    total: photos.length,
    looked: looked.length,
    found: found.length,
    hints: found.filter((marks) => !marks.some(({ sure }) => sure)).length,
    refused: outcomes.length - looked.length,
  };
}
