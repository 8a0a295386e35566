import type { CueHits } from './cue-hits';
import { DETECTORS, type Find } from './detectors';
import type { Doc, Placed } from './doc';
import type { Draft } from './draft';
import {
  type Evidence,
  type Likeness,
  LONGEST_POST,
  LONGEST_SENTENCE,
  MOST_PICTURES,
  NO_EVIDENCE,
  type Question,
  questionKey,
} from './evidence';
import { type Looked, textIn } from './looked';
import type { Match } from './match';
import { Places } from './places';
import { codeOf, quotationsOf } from './quotes';
import type { PatternMatches } from './regexes';
import type { Span } from './report';
import type { Detector } from './rulebook';
import { matchShape, type ShapeName } from './shapes';
import type { TimeAccount } from './time-account';
import { tokenAt } from './tokens';

/** What an engine lends to every scene. */
export interface Tools {
  regex: PatternMatches;
  /** What each regular expression has cost; absent where none is switched off. */
  account?: TimeAccount | undefined;
}

/** One draft under one rulebook, as detectors see it, until the engine makes a scene of another draft. */
export class Scene {
  readonly doc: Doc;
  private readonly byCue = new Map<number, readonly Match[]>();
  /** By cue, then by the cue of its exceptions. */
  private readonly withoutExceptions = new Map<number, Map<number, readonly Match[]>>();
  private readonly byMatches = new Map<readonly Match[], Places>();
  private code: readonly Span[] | undefined;
  private readonly byShape = new Map<ShapeName, readonly Match[]>();
  private readonly asked = new Map<string, Question>();
  private readonly notSeen = new Set<string>();
  private readonly words = new Map<number, Scene>();
  private marked: readonly Span[] | undefined;
  private alike: readonly Likeness[] | undefined;
  /** How often an answer was wanted that nobody has, and that may hold the post. */
  unanswered = 0;

  constructor(
    readonly draft: Draft,
    readonly read: (text: string) => Doc,
    private readonly evidence: Evidence,
    private readonly tools: Tools,
    private readonly found: CueHits,
    private readonly ofPicture = false,
  ) {
    found.begin();
    this.doc = read(draft.text);
    for (const { sentence, start, token } of this.doc.sentences) {
      for (const hit of sentence.hits) found.add({ hit, start, token });
    }
  }

  /** Of which cues there are phrases. */
  get cues(): readonly number[] {
    return this.found.cues;
  }

  /** Where phrases of `cue` are, but for those that overlap one of `except`; in code nothing is looked for. */
  hits(cue: number, except?: number): readonly Match[] {
    if (!this.found.has(cue)) return NONE;
    if (except === undefined || !this.found.has(except)) return this.allHits(cue);
    const by = this.withoutExceptions.get(cue) ?? new Map<number, readonly Match[]>();
    this.withoutExceptions.set(cue, by);
    const known = by.get(except) ?? this.hitsBut(cue, except);
    by.set(except, known);
    return known;
  }

  private hitsBut(cue: number, except: number): readonly Match[] {
    const places = this.places(this.allHits(except));
    return this.allHits(cue).filter((hit) => !places.on(hit));
  }

  private allHits(cue: number): readonly Match[] {
    const known = this.byCue.get(cue) ?? this.gathered(cue);
    this.byCue.set(cue, known);
    return known;
  }

  private gathered(cue: number): readonly Match[] {
    this.code ??= codeOf(this.doc.text);
    const matches: Match[] = [];
    for (const { hit, start, token } of this.found.of(cue)) {
      const match = { from: hit.from + token, to: hit.to + token, start: hit.start + start, end: hit.end + start };
      if (!this.code.some((span) => match.start < span.end && match.end > span.start)) matches.push(match);
    }
    return matches;
  }

  /** `matches` as places that others can be near to; rules share what they look for. */
  places(matches: readonly Match[]): Places {
    const known = this.byMatches.get(matches) ?? new Places(this.doc, matches);
    this.byMatches.set(matches, known);
    return known;
  }

  shape(name: ShapeName): readonly Match[] {
    const known = this.byShape.get(name) ?? matchShape(name, this.doc, this.ofPicture);
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
    const spans = this.evidence.grammar(question);
    if (spans) return spans.map((span) => this.matchAt(span.start + start, span.end + start));
    this.asked.set(questionKey(question), question);
    this.unanswered++;
    return NONE;
  }

  /** The topics that the post as a whole resembles; what nobody has worked out yet becomes a question. */
  get resembled(): readonly Likeness[] {
    this.alike ??= this.compared();
    return this.alike;
  }

  /** Its answer never holds a post, so an open one does not count as unanswered. */
  private compared(): readonly Likeness[] {
    const { text, images, audience } = this.draft;
    const alts = images.map(({ alt = '' }) => alt);
    const isTooMuch = alts.length > MOST_PICTURES || [text, ...alts].some(({ length }) => length > LONGEST_POST);
    if (!this.evidence.likeness || isTooMuch) return [];
    const question = { post: text, alts, official: audience === 'official' };
    const known = this.evidence.likeness(question);
    if (!known) this.asked.set(questionKey(question), question);
    return known ?? [];
  }

  /** The pictures that somebody has looked at; the others are asked for. */
  looked(): Looked[] {
    return this.draft.images.flatMap(({ picture }, image) => {
      if (picture === undefined || !this.evidence.picture) return [];
      const seen = this.evidence.picture(picture);
      if (seen) return [{ image, seen }];
      this.notSeen.add(picture);
      this.unanswered++;
      return [];
    });
  }

  /** The words of a picture as if they were the post. Nobody works out the grammar of lines. */
  wordsOf(looked: Looked): Scene {
    const draft = { ...this.draft, text: textIn(looked) };
    const words = this.words.get(looked.image) ?? new Scene(draft, this.read, NO_EVIDENCE, this.tools, this.found.another(), true);
    this.words.set(looked.image, words);
    return words;
  }

  /** Keys of the pictures that must be looked at before the report is whole. */
  get unseen(): readonly string[] {
    return [...this.notSeen];
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
