import { CueSet } from './cue-set';
import { DETECTORS, type Find } from './detectors';
import type { Doc, Placed } from './doc';
import type { Draft } from './draft';
import { type Evidence, LONGEST_SENTENCE, type Question, questionKey } from './evidence';
import type { Match } from './match';
import { codeOf, quotationsOf } from './quotes';
import type { PatternMatches } from './regexes';
import type { Span } from './report';
import type { Detector } from './rulebook';
import { matchShape, type ShapeName } from './shapes';
import type { TimeAccount } from './time-account';
import { tokenAt } from './tokens';

/** What an engine lends to every scene. */
export interface Tools {
  /** How many cues the rulebook has. */
  cues: number;
  regex: PatternMatches;
  /** What each regular expression has cost; absent where none is switched off. */
  account?: TimeAccount | undefined;
}

/** One draft under one rulebook, as detectors see it. */
export class Scene {
  /** What was found, by the cues that it belongs to. */
  private readonly found = new Map<CueSet, Match[]>();
  private readonly present: CueSet;
  private readonly byCue = new Map<number, readonly Match[]>();
  private readonly byShape = new Map<ShapeName, readonly Match[]>();
  private readonly asked = new Map<string, Question>();
  private marked: readonly Span[] | undefined;
  /** How often an answer was wanted that nobody has. */
  unanswered = 0;

  constructor(
    readonly draft: Draft,
    readonly doc: Doc,
    private readonly evidence: Evidence,
    private readonly tools: Tools,
  ) {
    const code = codeOf(doc.text);
    for (const { sentence, start, token } of doc.sentences) {
      for (const { cues, ...hit } of sentence.hits) {
        const match = { from: hit.from + token, to: hit.to + token, start: hit.start + start, end: hit.end + start };
        if (code.some((span) => match.start < span.end && match.end > span.start)) continue;
        const others = this.found.get(cues);
        if (others) others.push(match);
        else this.found.set(cues, [match]);
      }
    }
    this.present = new CueSet(tools.cues);
    for (const cues of this.found.keys()) this.present.join(cues);
  }

  /** Sets of cues that are there. */
  get cueSets(): Iterable<CueSet> {
    return this.found.keys();
  }

  hits(cue: number): readonly Match[] {
    if (!this.present.has(cue)) return NONE;
    const known = this.byCue.get(cue) ?? this.gathered(cue);
    this.byCue.set(cue, known);
    return known;
  }

  private gathered(cue: number): readonly Match[] {
    const lists: Match[][] = [];
    for (const [cues, matches] of this.found) if (cues.has(cue)) lists.push(matches);
    return lists.length === 1 ? (lists[0] as Match[]) : lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  }

  shape(name: ShapeName): readonly Match[] {
    const known = this.byShape.get(name) ?? matchShape(name, this.doc);
    this.byShape.set(name, known);
    return known;
  }

  find(detector: Detector): readonly Match[] {
    return (DETECTORS[detector.kind] as Find<Detector['kind']>)(detector as never, this);
  }

  /** Where a regular expression matches in `text`. */
  get regex(): PatternMatches {
    return this.tools.regex;
  }

  /** What `work` gives, its time on the account of `rule`; nothing once that is used up. */
  timed<T>(rule: string, work: () => T): T | undefined {
    return this.tools.account ? this.tools.account.spend(rule, work) : work();
  }

  /** What stands in quotation marks. */
  get quotations(): readonly Span[] {
    this.marked ??= quotationsOf(this.doc.text);
    return this.marked;
  }

  /** Where the grammar of `placed` fits `pattern`; what nobody has worked out yet becomes a question. */
  grammar(pattern: string, { sentence, start }: Placed): readonly Match[] {
    if (sentence.text.length > LONGEST_SENTENCE) return NONE;
    const question = { sentence: sentence.text, pattern };
    const spans = this.evidence.of(question);
    if (spans) return spans.map((span) => this.matchAt(span.start + start, span.end + start));
    this.asked.set(questionKey(question), question);
    this.unanswered++;
    return NONE;
  }

  /** What must be worked out before the report is whole. */
  get questions(): readonly Question[] {
    return [...this.asked.values()];
  }

  /** The match that covers `start` to `end`, which lie in a word or around some. */
  matchAt(start: number, end: number): Match {
    const { tokens } = this.doc;
    const from = Math.min(tokenAt(tokens, start), tokens.length - 1);
    const to = Math.min(Math.max(from, tokenAt(tokens, end - 1)), tokens.length - 1);
    return { from, to, start, end };
  }
}

const NONE: readonly Match[] = [];
