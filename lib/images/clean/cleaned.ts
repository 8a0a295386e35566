/** What can be taken out of a file. */
export const REMOVED = [
  'exif',
  'xmp',
  'iptc',
  /** Comments, titles and the like in the format's own fields. */
  'text',
  'thumbnail',
  /** Further pictures in the same file, as previews, depth, or the brighter half of an HDR photograph. */
  'pictures',
  'times',
  /** User data and tags of a video. */
  'tags',
  /** Tracks of a video that are neither picture nor sound: places, faces, subtitles. */
  'tracks',
  /** What programs keep for themselves. */
  'application',
  /** What stood behind the end or in gaps. */
  'unused',
] as const;
export type Removed = (typeof REMOVED)[number];

/**
 * Why there is no clean copy: no way is known to clean the format without touching pixels; the file is too large; it is cut off or not
 * built as its format says; it has parts of which it cannot be told what they give away; or the copy, read again, still said something.
 */
export const REFUSALS = ['format', 'too-large', 'broken', 'unknown-part', 'left-over'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The copy in parts: pieces of the file itself, and what was written anew. */
export interface Cleaned {
  parts: (Blob | Uint8Array<ArrayBuffer>)[];
  removed: ReadonlySet<Removed>;
}

export type Cleaner = (file: Blob) => Promise<Cleaned | Refusal>;

/** Files of formats that have to be gone through byte by byte are held in memory whole up to this size, in bytes. */
export const MOST_IN_MEMORY = 128 * 2 ** 20;
