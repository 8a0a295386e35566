import type { Question } from './evidence';
import type { Box } from './seen';

/** The fixed list of what a finding can be about. */
export const TOPICS = [
  'employment',
  'insignia',
  'speaking-for-agency',
  'investigation',
  'operations',
  'personal-safety',
  'protected-identity',
  'colleague',
  'hate',
  'violence',
  'harassment',
  'sexual',
  'conduct',
  'political',
  'commercial',
  'rumour',
  'guilt',
  'levity',
  'voice',
  'alert-elements',
  'monitoring-disclaimer',
  'accessibility',
  'moderation',
  'records',
] as const;

/** From silent to strict. `justify` and `stop` exist on official accounts only. */
export const SEVERITIES = ['off', 'info', 'advise', 'warn', 'justify', 'stop'] as const;

export type Topic = (typeof TOPICS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Verdict = 'clear' | 'note' | 'warn' | 'justify' | 'stop';

/** A stretch of the draft's text in UTF-16 units; `start === end` means the post as a whole. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A change to the draft's own text: `text` takes the place of the span, in UTF-16 units of the original; put in before
 * `start` where `start === end`.
 */
export interface Edit extends Span {
  text: string;
}

export interface Finding extends Span {
  rule: string;
  pack: string;
  topic: Topic;
  severity: Exclude<Severity, 'off'>;
  /** The words that the span covers, '' for the post as a whole; of a picture its words, the name of the mark, or ''. */
  text: string;
  /** Which picture of the draft it is about, counted from 0, and where in it. The span is then that of the post as a whole. */
  image?: number;
  box?: Box;
  /** Set where it is what the file of the picture says, which a copy without metadata does not. */
  ofFile?: true;
  message: string;
  why: string;
  suggest: string;
  /** Set where the rule has a fix and one can be made here. Findings that one sentence settles all carry the same. */
  fix?: Edit;
  clause: Clause;
  /** Set where the signs reached, but not as far as the rule's own severity asks. */
  weak?: true;
  /** What added up, where the rule weighs signs: those with a place in the text first. */
  signs?: FoundSign[];
}

/** A sign that counted. `text` is its words or what was seen in a picture, '' for others without a place in the text. */
export interface FoundSign extends Span {
  sign: string;
  /** From -1 to 1, as in the pack. */
  weight: number;
  text: string;
}

/** Where the agency's policy says it. */
export interface Clause {
  title: string;
  number?: string;
  link?: string;
}

/** A reason to stay silent, the rules that it silenced in this draft, and those that still speak: concrete harm is no opinion. */
export interface ShieldNote extends Span {
  shield: string;
  message: string;
  silenced: string[];
  kept: string[];
}

export interface Report {
  verdict: Verdict;
  findings: Finding[];
  shields: ShieldNote[];
  /** Identifies the rulebook that was in force. */
  rulebook: string;
  /** What tier 2 has not answered yet; with the answers the report may have more findings, never fewer rules. */
  questions: readonly Question[];
  /** Keys of the pictures that rules in force ask about and nobody has looked at yet. */
  pictures: readonly string[];
  /** Whether the gate lets the post through as it is known now, and may hold it once questions and pictures are answered. */
  waits: boolean;
  /** Rules that were switched off because they took too long. */
  tooSlow: readonly string[];
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The stricter of two severities decides; `personal` accounts never go above `warn`. */
export function capped(severity: Severity, official: boolean): Severity {
  return !official && rank(severity) > rank('warn') ? 'warn' : severity;
}

/** Of what is worth no more than a hint. */
export const softened = (severity: Severity): Severity => (rank(severity) > rank('advise') ? 'advise' : severity);

/** Worst first, then by place, then by rule and picture, so that the order of rules in packs means nothing. */
export function bySeverity(a: Finding, b: Finding): number {
  const byPlace = rank(b.severity) - rank(a.severity) || a.start - b.start || a.end - b.end;
  return byPlace || (a.rule === b.rule ? (a.image ?? -1) - (b.image ?? -1) : a.rule < b.rule ? -1 : 1);
}

/** The verdict over all findings: the worst one decides whether and how the gate asks. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  let worst = 0;
  for (const finding of findings) worst = Math.max(worst, rank(finding.severity));
  const severity = SEVERITIES[worst];
  if (severity === 'off') return 'clear';
  return severity === 'info' || severity === 'advise' ? 'note' : (severity as Verdict);
}

/** Whether the gate holds a post with this verdict, or with a finding of this severity. */
export function holds(by: Verdict | Severity): boolean {
  return by === 'warn' || by === 'justify' || by === 'stop';
}
