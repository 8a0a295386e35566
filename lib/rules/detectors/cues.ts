import { type Match, type SignSeen, WHOLE_POST } from '../match';
import type { Cues, Sign } from '../rulebook';
import type { Scene } from '../scene';
import type { Find } from '.';

/**
 * Signs that add up. One match for the post or for each sentence that reaches, from the first to the last sign for it in
 * the sentence; the post as a whole when no sign has a place in the text.
 */
export const cues: Find<'cues'> = (detector, scene) => {
  const seen = seenOf(detector, scene);
  const sentences = detector.within === 'post' ? [heaviest(seen)] : sentencesOf(seen);
  const matches = sentences.flatMap((sentence) => matchOf(seen, sentence, detector));
  return matches.length > 0 ? matches : matchOf(seen, NOWHERE, detector);
};

/** A sign that is there: its first match in each sentence. */
interface Seen {
  sign: Sign;
  first: Match;
  bySentence: ReadonlyMap<number, Match>;
  /** It is true of the post, and so of every sentence. */
  everywhere: boolean;
}

const NOWHERE = -1;

/** The signs that are there; none as soon as those for it cannot reach any more. */
function seenOf({ signs, reach }: Cues, scene: Scene): Seen[] {
  let possible = 0;
  for (const { weight } of signs) if (weight > 0) possible += weight;
  const seen: Seen[] = [];
  for (const sign of signs) {
    const matches = scene.find(sign.find);
    if (matches.length > 0) seen.push(seenAt(sign, matches, scene));
    else if (sign.weight > 0) possible -= sign.weight;
    if (possible < reach) return [];
  }
  return seen;
}

function seenAt(sign: Sign, matches: readonly Match[], scene: Scene): Seen {
  const bySentence = new Map<number, Match>();
  let everywhere = false;
  for (const match of matches) {
    const sentence = scene.doc.tokens[match.from]?.sentence;
    if (sentence === undefined) everywhere = true;
    else if (!bySentence.has(sentence)) bySentence.set(sentence, match);
  }
  const [first = WHOLE_POST] = bySentence.values();
  return { sign, first, bySentence, everywhere };
}

/** The sentence of the heaviest sign that has a place, of equal ones the first in the text. */
function heaviest(seen: readonly Seen[]): number {
  let best: Seen | undefined;
  for (const one of seen) {
    if (one.sign.weight < 0 || one.bySentence.size === 0) continue;
    const ahead = best ? one.sign.weight - best.sign.weight || best.first.start - one.first.start : 1;
    if (ahead > 0) best = one;
  }
  const [sentence = NOWHERE] = best?.bySentence.keys() ?? [];
  return sentence;
}

/** The sentences that hold a sign for it, in order. */
function sentencesOf(seen: readonly Seen[]): number[] {
  const numbers = seen.flatMap(({ sign, bySentence }) => (sign.weight > 0 ? [...bySentence.keys()] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The match in `sentence`, where the signs that count there reach. */
function matchOf(seen: readonly Seen[], sentence: number, { within, reach, sure }: Cues): Match[] {
  let sum = 0;
  let span = WHOLE_POST;
  const signs: SignSeen[] = [];
  for (const { sign, first, bySentence, everywhere } of seen) {
    const here = bySentence.get(sentence);
    const match = here ?? (within === 'post' ? first : everywhere ? WHOLE_POST : undefined);
    if (!match) continue;
    sum += sign.weight;
    signs.push({ sign: sign.sign, weight: sign.weight, start: match.start, end: match.end });
    if (here && sign.weight > 0) span = span === WHOLE_POST ? here : around(span, here);
  }
  if (signs.length === 0 || sum < reach) return [];
  const { from, to, start, end } = span;
  return [{ from, to, start, end, ...(sum < sure && { weak: true as const }), signs: signs.sort(byPlace) }];
}

const around = (a: Match, b: Match): Match => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** In order of the text, those without a place last; of equal ones the heaviest first, so that the order in the pack means nothing. */
function byPlace(a: SignSeen, b: SignSeen): number {
  const isPlaced = ({ start, end }: SignSeen): number => (end > start ? 0 : 1);
  const byName = a.sign.en < b.sign.en ? -1 : 1;
  return isPlaced(a) - isPlaced(b) || a.start - b.start || a.end - b.end || b.weight - a.weight || byName;
}
