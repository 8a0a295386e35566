import type { Draft } from './draft';
import type { Hit } from './phrases';
import type { Detector, Within } from './rulebook';
import type { ShapeName } from './shapes';
import type { Doc, Token } from './tokens';

/** A detector's match: tokens `from` to `to` inclusive, and folded offsets. `from === -1`: the post as a whole. */
export interface Match {
  from: number;
  to: number;
  start: number;
  end: number;
}

export const WHOLE_POST: Match = { from: -1, to: -1, start: 0, end: 0 };

/** One draft under one rulebook, as detectors see it. */
export interface Scene {
  draft: Draft;
  doc: Doc;
  hits(cue: number): readonly Hit[];
  shape(name: ShapeName): readonly Match[];
  find(detector: Detector): readonly Match[];
}

/** Whether `a` lies within reach of `b`. The whole post is near everything. */
export function isNear(doc: Doc, a: Match, b: Match, within: Within): boolean {
  if (within === 'post' || a.from < 0 || b.from < 0) return true;
  if (within === 'sentence') return sentenceOf(doc, a.from) <= sentenceOf(doc, b.to) && sentenceOf(doc, a.to) >= sentenceOf(doc, b.from);
  return a.from - b.to <= within && b.from - a.to <= within;
}

export function overlaps(a: Match, b: Match): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function sentenceOf(doc: Doc, token: number): number {
  return (doc.tokens[token] as Token).sentence;
}
