import type { Finding } from '../rules/report';
import { fieldSpanOf, type Reading, rangesOf } from './read';

export interface Underline {
  start: number;
  end: number;
  tone: 'advise' | 'warn';
}

/** How a finding is marked; `info` is not. */
export function toneOf({ severity }: Finding): Underline['tone'] | undefined {
  if (severity === 'info') return undefined;
  return severity === 'advise' ? 'advise' : 'warn';
}

/** What underlines a finding: one about the post as a whole, or about a picture, has no mark in the text. */
const underlineOf = (finding: Finding): Underline['tone'] | undefined => (finding.start === finding.end ? undefined : toneOf(finding));

/**
 * Underlines findings without touching the page's nodes: rich editors through the CSS Custom Highlight API.
 * The looks come from a user style sheet that the background inserts under names no page can know.
 */
export class Highlighter {
  constructor(private readonly names: { advise: string; warn: string }) {}

  show(reading: Reading, findings: readonly Finding[]): void {
    const highlights = { advise: new Highlight(), warn: new Highlight() };
    for (const finding of findings) {
      const tone = underlineOf(finding);
      if (tone) for (const range of rangesOf(reading, finding.start, finding.end)) highlights[tone].add(range);
    }
    for (const tone of ['advise', 'warn'] as const) {
      if (highlights[tone].size > 0) CSS.highlights.set(this.names[tone], highlights[tone]);
      else CSS.highlights.delete(this.names[tone]);
    }
  }

  clear(): void {
    CSS.highlights.delete(this.names.advise);
    CSS.highlights.delete(this.names.warn);
  }
}

/** The findings of each text field, in the field's own offsets; their underlines are drawn by an overlay. */
export function underlinesByField(
  reading: Reading,
  findings: readonly Finding[],
): Map<HTMLTextAreaElement | HTMLInputElement, Underline[]> {
  const fields = new Map<HTMLTextAreaElement | HTMLInputElement, Underline[]>();
  for (const finding of findings) {
    const tone = underlineOf(finding);
    const place = tone && fieldSpanOf(reading, finding.start, finding.end);
    if (!tone || !place) continue;
    const list = fields.get(place.field) ?? [];
    list.push({ start: place.start, end: place.end, tone });
    fields.set(place.field, list);
  }
  return fields;
}
