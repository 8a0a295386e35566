import { PictureBoxes } from './boxes';
import type { Checked } from './checked';
import { Highlighter, underlinesByField } from './highlight';
import { Overlay } from './overlay';
import type { Attached } from './pictures';

/** The marks of one composer: highlights in rich editors, overlays on text fields, boxes on pictures. */
export class Marks {
  private readonly highlighter: Highlighter;
  private readonly overlays = new Map<Element, Overlay>();
  private readonly boxes: PictureBoxes;

  constructor(
    names: { advise: string; warn: string },
    /** Where overlays are drawn. */
    private readonly parent: Element,
  ) {
    this.highlighter = new Highlighter(names);
    this.boxes = new PictureBoxes(parent);
  }

  /** Whether Muster's own element, in which they lie, is in the page. */
  get isInPage(): boolean {
    return this.parent.isConnected;
  }

  /** To be placed afterwards. */
  show({ reading, draft, report: { findings } }: Checked, attached: readonly Attached[]): void {
    this.boxes.show(findings, attached, draft.images);
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
    this.boxes.place();
  }

  clear(): void {
    this.highlighter.clear();
    this.boxes.clear();
    for (const overlay of this.overlays.values()) overlay.remove();
    this.overlays.clear();
  }
}
