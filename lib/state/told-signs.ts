import type { FoundSign } from '../rules/report';

/** What spoke for a finding, in one line: each sign once, with its words. Signs against it are left out: the line says why it spoke. */
export function toldSigns(signs: readonly FoundSign[]): string {
  const words = new Map<string, string[]>();
  for (const { sign, text, weight } of signs) {
    if (weight > 0) words.set(sign, [...(words.get(sign) ?? []), ...(text ? [`“${text}”`] : [])]);
  }
  return [...words].map(([sign, own]) => (own.length > 0 ? `${sign} (${own.join(', ')})` : sign)).join(', ');
}
