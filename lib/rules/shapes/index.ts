import type { Doc } from '../doc';
import type { Match } from '../match';
import type { Sentence } from '../sentence';
import { type Token, tokenAt } from '../tokens';
import { age } from './age';
import { badge } from './badge-number';
import { birthDate } from './birth-date';
import { cardNumber } from './card-number';
import { caseNumber } from './case-number';
import { coordinates } from './coordinates';
import { email } from './e-mail';
import { handle } from './handle';
import { hashtag } from './hashtag';
import { hundredBlock } from './hundred-block';
import { minorAge } from './minor-age';
import { money } from './money';
import { personName } from './person-name';
import { phone } from './phone';
import { plate } from './plate';
import { plusCode } from './plus-code';
import { poBox } from './po-box';
import { radioCode } from './radio-code';
import { ssn } from './ssn';
import { address } from './street-address';
import { time } from './time';
import { url } from './url';

/**
 * A kind of number, name or address that is recognised by its form.
 * Confidence works as in recogniser systems: a base score from the form, checked by rules that reject it,
 * `NEARBY` more when a context word stands within `REACH` words, as much less for a disqualifier;
 * below `ENOUGH` the shape is not there.
 */
export interface Shape {
  /** Over the folded text of one sentence; global, and linear in its length. */
  pattern: RegExp;
  /** What every such shape has, and is quicker to look for: a sentence without it is not searched. */
  needs?: RegExp;
  /** Base confidence of a candidate, 0 to 1; 0 rejects it. A part, when only some of the candidate has the form. */
  score(match: RegExpExecArray, sentence: Sentence): number | Part;
  /** Words nearby that make it likelier, lower case. */
  context?: ReadonlySet<string>;
  /** In a picture, that it is a line of its own makes it likelier, as a context word does. */
  line?: true;
  /** Words nearby that make it less likely, lower case: what else has the form. */
  disqualifiers?: ReadonlySet<string>;
}

/** The stretch that counts, in UTF-16 units from the candidate's own start; it may reach past the candidate's end. */
export interface Part {
  confidence: number;
  start: number;
  end: number;
}

// Even odds.
const ENOUGH = 0.5;
// What Presidio adds for a context word (`context_similarity_factor`), within as many words (`context_prefix_count`);
// here they count on both sides, and a disqualifier weighs as much as a context word.
const NEARBY = 0.35;
const REACH = 5;

export const SHAPES = {
  'street-address': address,
  'hundred-block': hundredBlock,
  'person-name': personName,
  'minor-age': minorAge,
  'birth-date': birthDate,
  'card-number': cardNumber,
  'case-number': caseNumber,
  'badge-number': badge,
  'plus-code': plusCode,
  'po-box': poBox,
  'radio-code': radioCode,
  'e-mail': email,
  age,
  coordinates,
  handle,
  hashtag,
  money,
  phone,
  plate,
  ssn,
  time,
  url,
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;

export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];

/** A place in a sentence that has the form of a shape, with the confidence that its form alone gives. */
export interface Candidate extends Match {
  confidence: number;
}

/** Every place in `sentence` that may be a `name`; offsets and tokens count from its start. */
export function candidatesOf(name: ShapeName, sentence: Sentence): Candidate[] {
  const shape: Shape = SHAPES[name];
  const { folded, tokens } = sentence;
  const found: Candidate[] = [];
  if (shape.needs && !shape.needs.test(folded.text)) return found;
  const { pattern } = shape;
  pattern.lastIndex = 0;
  // Not matchAll, which makes a new RegExp each time.
  for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
    const scored = shape.score(match, sentence);
    const { confidence, ...part } = typeof scored === 'number' ? whole(match[0], scored) : scored;
    if (confidence + NEARBY < ENOUGH || confidence === 0) continue;
    const start = folded.startOf(match.index + part.start);
    const end = folded.endOf(match.index + part.end - 1);
    const from = tokenAt(tokens, start);
    if (from === tokens.length) continue;
    found.push({ from, to: Math.max(from, tokenAt(tokens, end) - 1), start, end, confidence });
  }
  return found;
}

/** Every place in the draft, or in the words of a picture, that has the form `name` with enough confidence. */
export function matchShape(name: ShapeName, doc: Doc, ofPicture = false): Match[] {
  const { context, disqualifiers, line }: Shape = SHAPES[name];
  const found: Match[] = [];
  for (const { sentence, start, token } of doc.sentences) {
    for (const { confidence, ...candidate } of sentence.candidates(name)) {
      const [from, to] = [candidate.from + token, candidate.to + token];
      const near = (words: ReadonlySet<string> | undefined): number => (words && standNear(words, doc.tokens, from, to) ? NEARBY : 0);
      const sure = confidence - near(disqualifiers);
      const isLine = ofPicture && line && candidate.end - candidate.start === sentence.text.trim().length;
      if (sure < ENOUGH && sure + (isLine ? NEARBY : near(context)) < ENOUGH) continue;
      found.push({ from, to, start: candidate.start + start, end: candidate.end + start });
    }
  }
  return found;
}

const whole = (text: string, confidence: number): Part => ({ confidence, start: 0, end: text.trimEnd().length });

/** Whether one of `words` stands within `REACH` words of tokens `from` to `to`. */
function standNear(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - REACH); i <= to + REACH && i < tokens.length; i++) {
    const { norm } = tokens[i] as Token;
    if ((i < from || i > to) && words.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm)) return true;
  }
  return false;
}
