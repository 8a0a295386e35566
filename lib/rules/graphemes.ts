import { isAscii, ONE_EMOJI } from './emoji';
import type { Span } from './report';

// What belongs to the character before it: marks, joiners with what they join, skin tones.
const GOES_ON = /(?:\p{M}|\u200d\p{Extended_Pictographic}?|\p{Emoji_Modifier})+/uy;
const JOINED = /\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*\u200d$/u;
/** Longer than any emoji sequence in use; keeps the look back short. */
const LOOK_BACK = 12;

/** `span` with the whole of the characters at its ends, as people see them: no emoji is cut, no mark left behind. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  GOES_ON.lastIndex = end;
  const more = end > start ? (GOES_ON.exec(text)?.[0].length ?? 0) : 0;
  let from = start;
  for (let joined = joinedBefore(text, from); joined > 0; joined = joinedBefore(text, from)) from -= joined;
  return { start: from, end: end + more };
}

/** Length of the emoji that is joined to what begins at `at`, or 0. */
function joinedBefore(text: string, at: number): number {
  return text[at - 1] === '\u200d' ? (JOINED.exec(text.slice(Math.max(0, at - LOOK_BACK), at))?.[0].length ?? 0) : 0;
}

/** What a reader takes for one character: an emoji, or a letter with its marks. */
const GRAPHEME = new RegExp(String.raw`${ONE_EMOJI}|\P{M}[\p{M}\u200c\u200d]*|\p{M}+`, 'gu');

/** How many characters a reader sees in `text`. */
export const graphemesIn = (text: string): number => (isAscii(text) ? text.length : (text.match(GRAPHEME)?.length ?? 0));
