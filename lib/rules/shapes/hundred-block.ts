import type { Shape } from '.';
import { GAP, isStreet, JOINING, WORD } from './streets';
import { words } from './words';

const HUNDREDS = String.raw`\d{1,3}00`;

// "a 200 block party": no place.
const NO_PLACE = words('party parties captain captains watch heater heaters grant grants away walk schedule');
const OF = words('of de del la');

/** "1400 block of Main St", "100 blk N Main", "cuadra 1400 de Roble": the public way to say where, without a house. */
export const hundredBlock: Shape = {
  pattern: new RegExp(
    String.raw`(?<![\w$.,:-])(?<head>${HUNDREDS}(?:(?: ?[-/] ?| and | to )${HUNDREDS})?[ -](?:block|blk)s?\b\.?|cuadra (?:del? )?${HUNDREDS}\b)` +
      `(?<tail>(?:${GAP}${WORD}){0,6})`,
    'giu',
  ),
  score(match) {
    const { head = '', tail = '' } = match.groups ?? {};
    const parts = [...tail.matchAll(/\S+/g)];
    const from = parts.findIndex(([part]) => !OF.has(part));
    if (from === 0 && NO_PLACE.has(parts[0]?.[0].toLowerCase() ?? '')) return 0;
    const last = parts[from + lengthOfName(parts.slice(from).map(([part]) => part)) - 1];
    return { confidence: 0.9, start: 0, end: head.length + (from >= 0 && last ? last.index + last[0].length : 0) };
  },
};

/** How many of `parts`, from the first, name the street: up to the street word, or while they are capitalised. */
function lengthOfName(parts: readonly string[]): number {
  const ends = parts.findIndex((part) => JOINING.has(part));
  const name = ends < 0 ? parts : parts.slice(0, ends);
  const street = name.findIndex((part, i) => i > 0 && isStreet(part));
  if (street > 0) return street + 1;
  const small = name.findIndex((part) => !/^[\p{Lu}\d]/u.test(part));
  return small < 0 ? name.length : small;
}
