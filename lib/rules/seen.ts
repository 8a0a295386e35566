/** What was seen in a picture. Places are px of the picture as it is shown: full size, turned upright. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a mark of the agency is. */
export const MARK_KINDS = ['logo', 'seal', 'patch', 'badge', 'vehicle', 'uniform'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A mark that was found. */
export interface SeenMark {
  mark: string;
  /** As the agency calls it. */
  name: string;
  kind: MarkKind;
  box: Box;
  /** From 0 to 1. */
  sureness: number;
  /** Sure enough to ask before the post goes out; otherwise worth a hint. */
  sure: boolean;
}

/** A line of words. */
export interface SeenWords {
  text: string;
  box: Box;
  /** From 0 to 1. */
  sureness: number;
}

/** What the file says about itself. Every field is there only if the file has it. */
export interface SeenMetadata {
  /** Degrees north and east; metres above the sea. */
  location?: { latitude: number; longitude: number; altitude?: number };
  /** When it was taken, as written: ISO 8601, with an offset only where the file has one. */
  time?: string;
  /** Maker and model. */
  device?: string;
  serial?: string;
  owner?: string;
  /** Title, caption or comment. */
  caption?: string;
  /** The packed small picture shows something else, as what was cut off. */
  otherThumbnail?: true;
}

/** A weak sign of a uniform, which the writer is shown. */
export interface UniformSign {
  sign: 'words' | 'mark' | 'colours' | 'place' | 'class' | 'alike';
  /** The words, or the name of mark, class or reference. */
  of?: string;
  box?: Box;
  /** From 0 to 1. */
  weight: number;
}

/** What can be asked of the metadata; `thumbnail`: that it shows something else. */
export const METADATA_FIELDS = ['location', 'time', 'device', 'serial', 'owner', 'caption', 'thumbnail'] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

/** What added up to a uniform or another identifying item. */
export interface SeenUniform {
  signs: readonly UniformSign[];
  /** From 0 to 1. */
  sureness: number;
  sure: boolean;
}

/** What an agency's own classifier says. */
export interface SeenClass {
  name: string;
  /** From 0 to 1. */
  sureness: number;
  sure: boolean;
}

/** Why a part of the looking was left out: the rest of what was seen still counts. */
export type Unlooked = 'broken' | 'too-large' | 'format' | 'time' | 'off';

export interface Seen {
  media: 'picture' | 'video';
  /** 0 where it could not be read. */
  width: number;
  height: number;
  metadata: SeenMetadata;
  marks: readonly SeenMark[];
  words: readonly SeenWords[];
  uniform?: SeenUniform;
  classes: readonly SeenClass[];
  /** Set where the pixels were not looked at, or not all the way. */
  unlooked?: Unlooked;
}

/** What a file says about itself. */
export interface SeenFile extends Seen {
  /** Tells its content from that of other files; empty where nothing does. */
  fingerprint: string;
}
