import type { Audience, Purpose, Surface } from './draft';
import type { Cue } from './phrases';
import type { Clause, Severity, Topic } from './report';
import type { ShapeName } from './shapes';

/** How near is near: a number of words, the same sentence, or anywhere in the post. */
export type Within = number | 'sentence' | 'post';

/** A compiled detector. `terms` points into the rulebook's cues. */
export type Detector =
  | { kind: 'terms'; cue: number }
  | { kind: 'shape'; shape: ShapeName }
  | { kind: 'near'; of: Detector[]; within: Within }
  | { kind: 'any'; of: Detector[] }
  | { kind: 'missing'; of: Detector[] }
  | { kind: 'context'; where: ContextTest };

/** What must be true of the draft beside its words; every field given must hold. */
export interface ContextTest {
  audience?: Audience[] | undefined;
  surface?: Surface[] | undefined;
  purpose?: Purpose[] | undefined;
  network?: string[] | undefined;
  /** `true`: has at least one picture without alternative text. */
  imageWithoutAlt?: boolean | undefined;
}

/** Silences a finding when it is found within reach of it. */
export interface Exception {
  detector: Detector;
  within: Within;
}

/** Where to look before a rule is evaluated at all: one of these must be in the text. `null`: always evaluate. */
export type Anchors = (number | ShapeName)[] | null;

export interface Rule {
  id: string;
  pack: string;
  topic: Topic;
  /** By whether the account is official. `off` where the rule does not apply. */
  severity: { personal: Severity; official: Severity };
  clause: Clause;
  message: string;
  why: string;
  suggest: string;
  find: Detector;
  unless: Exception[];
  anchors: Anchors;
}

export interface Shield {
  id: string;
  pack: string;
  audience: 'personal' | 'official' | 'any';
  message: string;
  find: Detector;
  unless: Exception[];
  silences: Topic[];
  scope: 'sentence' | 'post';
  anchors: Anchors;
}

export interface PackStamp {
  id: string;
  title: string;
  version: number;
  date: string;
}

/** Packs, agency profile and choices, compiled: plain JSON, the same bytes for the same input. */
export interface Rulebook {
  hash: string;
  agency: string;
  packs: PackStamp[];
  cues: Cue[];
  rules: Rule[];
  shields: Shield[];
}
