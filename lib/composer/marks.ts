import type { Finding } from '../rules/report';
import { Highlighter, underlinesByField } from './highlight';
import { Overlay } from './overlay';
import type { Reading } from './read';

/** The underlines of one composer: highlights in rich editors, overlays on text fields. */
export class Marks {
  private readonly highlighter: Highlighter;
  private readonly overlays = new Map<Element, Overlay>();

  constructor(
    names: { advise: string; warn: string },
    /** Where overlays are drawn. */
    private readonly parent: ParentNode,
  ) {
    this.highlighter = new Highlighter(names);
  }

  show(reading: Reading, findings: readonly Finding[]): void {
    this.highlighter.show(reading, findings);
    const fields = underlinesByField(reading, findings);
    for (const [field, overlay] of this.overlays) {
      if (fields.has(field as HTMLTextAreaElement)) continue;
      overlay.remove();
      this.overlays.delete(field);
    }
    for (const [field, underlines] of fields) {
      const overlay = this.overlays.get(field) ?? new Overlay(field, this.parent);
      this.overlays.set(field, overlay);
      overlay.draw(underlines);
    }
  }

  /** Follows the fields where they went. */
  place(): void {
    for (const overlay of this.overlays.values()) overlay.place();
  }

  clear(): void {
    this.highlighter.clear();
    for (const overlay of this.overlays.values()) overlay.remove();
    this.overlays.clear();
  }
}
