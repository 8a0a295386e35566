import type { Span } from '../rules/report';
import type { OwnNames } from '../rules/rulebook';

/** Stretches of a text that name the agency or a place of it. */
export interface Named extends Span {
  as: keyof OwnNames;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `@` and `#` may stand before a name; it ends where a word ends. Nothing where there are no names. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const longestFirst = names.filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])[@#]?(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Finds the names of one agency, so that what was learnt from posts of one agency holds for every other. */
export function nameFinder({ agency, places }: OwnNames): (text: string) => Named[] {
  const patterns = [
    { as: 'agency' as const, pattern: patternOf(agency) },
    { as: 'places' as const, pattern: patternOf(places) },
  ];
  return (text) => {
    const found: Named[] = [];
    for (const { as, pattern } of patterns) {
      for (const { 0: name, index } of pattern ? text.matchAll(pattern) : []) {
        const end = index + name.length;
        if (!found.some((other) => index < other.end && end > other.start)) found.push({ as, start: index, end });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
