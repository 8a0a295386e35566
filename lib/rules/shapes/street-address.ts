import type { Shape } from '.';
import { words } from './words';

// Sure street words by themselves; the doubtful ones are ordinary words too and need a capital or a number-first form.
const SURE = words('st street ave avenue av blvd boulevard rd road ln lane dr ct cir circle pkwy parkway hwy terrace ter');
const DOUBTFUL = words('drive court place pl way square sq trail loop row run alley pike crescent close gardens grove');

/** A house number, one to three words and a street word, or a capitalised word alone when a home is spoken of. */
export const address: Shape = {
  pattern:
    /(?<![\w#.:/$-])(?<number>\d{1,5}[A-Za-z]?)\s+(?<name>(?:[NSEW]\.?\s+)?(?:[\p{L}\d][\p{L}\d'-]{0,24}\s+){0,2}[\p{L}\d][\p{L}\d'-]{0,24})\b\.?(?:,?\s+(?:apt|apartment|unit|suite|ste|#)\.?\s*#?\w{1,5})?/giu,
  score(match) {
    const name = match.groups?.name ?? '';
    const parts = name.split(/\s+/);
    const street = parts.findIndex((part, i) => i > 0 && isStreetWord(part));
    const number = match[0].indexOf(name);
    if (street > 0) {
      const last = parts[street] as string;
      const end = street === parts.length - 1 ? match[0].length : number + endOfWord(name, street);
      return { confidence: sureness(parts, street, low(last)), start: 0, end };
    }
    if (!/^\p{Lu}\p{L}+$/u.test(parts[0] ?? '')) return 0;
    return { confidence: 0.2, start: 0, end: number + endOfWord(name, 0) };
  },
  context: words('live lives living home house address reside resides resident moved place residence vivo casa domicilio'),
};

const low = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const isStreetWord = (word: string): boolean => SURE.has(low(word)) || DOUBTFUL.has(low(word));
const isCapital = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}\d]/u.test(word);

function sureness(parts: readonly string[], street: number, word: string): number {
  const capital = isCapital(parts[0]);
  if (SURE.has(word)) return capital || street === 1 ? 0.75 : 0.4;
  return capital && isCapital(parts[street]) ? 0.6 : 0.2;
}

/** Offset just after the `n`th word of `text`. */
function endOfWord(text: string, n: number): number {
  const all = [...text.matchAll(/\S+/g)];
  const word = all[n] as RegExpExecArray;
  return word.index + word[0].length;
}
