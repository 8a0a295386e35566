import { wholeCharacters } from './graphemes';
import { around, type Looked } from './looked';
import type { Match } from './match';
import type { Detector, Exception } from './rulebook';
import type { Scene } from './scene';
import { speaking, withoutRepeats } from './speaking';

/** What a match in a picture says beside which picture it is in. */
export type InPicture = Pick<Match, 'box' | 'text' | 'weak' | 'signs' | 'ofFile'>;

/** Where `find` speaks among the words of a picture, read as a text in which each line is a sentence. */
export function wordsFound(item: { find: Detector; unless: readonly Exception[] }, looked: Looked, scene: Scene): InPicture[] {
  const words = scene.wordsOf(looked);
  const { text } = words.doc;
  return withoutRepeats(speaking(item, words)).map((match) => {
    const span = match.from < 0 ? { start: 0, end: text.length } : match;
    const { start, end } = wholeCharacters(text, match);
    const boxes = linesOf(looked).filter((line) => line.start < span.end && line.end > span.start);
    return { ...around(boxes), text: text.slice(start, end).replace(/\s+/g, ' '), ...(match.weak && { weak: true }) };
  });
}

/** Fewer are a sign in a street, a name on a shirt or a logo. */
const FEWEST_WORDS = 8;

/**
 * The lines of a picture that stand neither in the post nor in the picture's alternative text, where that is more than half
 * of eight words or more: people who cannot see the picture miss what it says. Where nobody sees the alternative text, it
 * may have them: no more than a hint.
 */
export function wordsNotSaid({ image, seen }: Looked, scene: Scene): InPicture[] {
  const alt = scene.draft.images[image]?.alt;
  const said = new Set([scene.doc, scene.read(alt ?? '')].flatMap(({ tokens }) => tokens.map(({ norm }) => norm)));
  const lines = seen.words.map(({ text, box }) => {
    const words = scene.read(text).tokens.filter(({ kind }) => kind === 'word');
    return { text, box, words: words.length, missed: words.filter(({ norm }) => !said.has(norm)).length };
  });
  const sum = (of: 'words' | 'missed'): number => lines.reduce((total, line) => total + line[of], 0);
  if (sum('words') < FEWEST_WORDS || 2 * sum('missed') <= sum('words')) return [];
  const missed = lines.filter((line) => line.missed > 0);
  return [{ ...around(missed), text: missed.map(({ text }) => text).join(' '), ...(alt === undefined && { weak: true }) }];
}

function linesOf({ seen }: Looked) {
  let at = 0;
  return seen.words.map(({ text, box }) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, box };
  });
}
