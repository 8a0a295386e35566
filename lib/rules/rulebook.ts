import type { Audience, Purpose, Surface } from './draft';
import type { Language } from './language';
import type { MeasureName } from './measures';
import type { Cue } from './phrases';
import type { Clause, Severity, Topic } from './report';
import type { MarkKind, MetadataField } from './seen';
import type { ShapeName } from './shapes';

/** How near is near: a number of words, the same sentence, or anywhere in the post. */
export type Within = number | 'sentence' | 'post';

/** Where a condition must stand: before the match or after it. */
export type Side = 'before' | 'after';

/** A compiled detector. `terms` points into the rulebook's cues, `except` to the cue of what cancels it. */
export type Detector =
  | { kind: 'terms'; cue: number; except?: number }
  | { kind: 'shape'; shape: ShapeName }
  | { kind: 'near'; of: Detector[]; within: Within; side?: Side }
  | { kind: 'any'; of: Detector[] }
  | { kind: 'missing'; of: Detector[] }
  | { kind: 'grammar'; pattern: string; anchor: Detector }
  | { kind: 'pattern'; source: string; exact?: true }
  | { kind: 'metric'; metric: MeasureName; above?: number; below?: number }
  | { kind: 'context'; where: ContextTest }
  | { kind: 'likeness'; topic: Topic }
  | Look
  | Cues;

/** What is looked for in each picture. Exceptions of the rule hold among the words of the picture too. */
export type Look =
  | { kind: 'image'; image: 'metadata'; fields: MetadataField[] }
  | { kind: 'image'; image: 'marks'; kinds: readonly MarkKind[] }
  | { kind: 'image'; image: 'words'; find: Detector; unless: Exception[] }
  | { kind: 'image'; image: 'class'; names: string[] }
  | { kind: 'image'; image: 'uniform' | 'words-not-said' };

/** Signs that add up, within the post or within each sentence. Weights and sums are in hundredths: whole numbers add up exactly. */
export interface Cues {
  kind: 'cues';
  /** In the order in which they are looked for; those of a weight below 0 come last. */
  signs: Sign[];
  within: 'post' | 'sentence';
  /** The sum at which they speak. */
  reach: number;
  /** The sum from which the rule's own severity holds. */
  sure: number;
}

export interface Sign {
  /** What the writer is shown. */
  sign: Text;
  weight: number;
  find: Detector;
}

/** What must be true of the draft beside its words; every field given must hold. */
export interface ContextTest {
  audience?: Audience[] | undefined;
  surface?: Surface[] | undefined;
  purpose?: Purpose[] | undefined;
  network?: string[] | undefined;
  /** Names that the account may have, as phrases with wildcards: `*riverton*`. */
  account?: string[] | undefined;
  /** From one local hour to another, the last one not included; `22-6` goes over midnight. */
  hours?: string | undefined;
  /** Whether another post is answered or quoted. */
  replying?: boolean | undefined;
  pictures?: boolean | undefined;
  /** `true`: has at least one picture without alternative text. */
  imageWithoutAlt?: boolean | undefined;
  /** `true`: has at least one picture whose alternative text is there and says little. */
  weakAlt?: boolean | undefined;
}

/** Silences a finding when it is found within reach of it. */
export interface Exception {
  detector: Detector;
  within: Within;
}

/** A cue, a shape, or that there is a picture to look at. */
export type Anchor = number | ShapeName | 'picture';

/** Where to look before a rule is evaluated at all: one of these must be in the draft. `null`: always evaluate. */
export type Anchors = Anchor[] | null;

/** A text in the languages that it is written in. */
export type Text = { en: string } & Partial<Record<Exclude<Language, 'en' | 'other'>, string>>;

/** How a finding is mended, one kind a rule; `shapes`: only findings of these. */
export type Fix = { replace: Text; shapes?: ShapeName[] } | { block: true } | { letters: 'plain' } | { add: Text };

export interface Rule {
  id: string;
  pack: string;
  topic: Topic;
  /** By whether the account is official. `off` where the rule does not apply. */
  severity: { personal: Severity; official: Severity };
  clause: Clause;
  message: Text;
  why: Text;
  suggest: Text;
  fix?: Fix;
  find: Detector;
  unless: Exception[];
  anchors: Anchors;
}

/**
 * What a shield covers from where it was raised: the clause that goes on from there, the quotation in or beside that
 * sentence, the sentence, or the post.
 */
export type ShieldScope = 'clause' | 'quote' | 'sentence' | 'post';

export interface Shield {
  id: string;
  pack: string;
  audience: 'personal' | 'official' | 'any';
  message: Text;
  find: Detector;
  unless: Exception[];
  silences: Topic[];
  scope: ShieldScope;
  anchors: Anchors;
}

export interface PackStamp {
  id: string;
  title: string;
  version: number;
  date: string;
  /** Of a pack about the law: when it was last compared with its source, and the title of that. */
  checked?: string;
  source?: string;
}

/** What the agency and its places are called in posts. */
export interface OwnNames {
  agency: readonly string[];
  places: readonly string[];
}

/** A mark that the background looks for in pictures. */
export interface MarkStamp {
  id: string;
  name: string;
  kind: MarkKind;
}

/** Packs, agency profile and choices, compiled: plain JSON, the same bytes for the same input. */
export interface Rulebook {
  hash: string;
  agency: string;
  /** Under which names posts speak of the agency and of where it is. */
  own: OwnNames;
  packs: PackStamp[];
  cues: Cue[];
  rules: Rule[];
  shields: Shield[];
  marks: MarkStamp[];
}
