import type { Underline } from './highlight';

type Field = HTMLTextAreaElement | HTMLInputElement;

// Everything that decides where a character of a text field stands.
const METRICS = [
  'boxSizing',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontVariant',
  'fontStretch',
  'fontFeatureSettings',
  'fontKerning',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textTransform',
  'textAlign',
  'direction',
  'tabSize',
  'wordBreak',
  'overflowWrap',
  'whiteSpace',
  'writingMode',
] as const;

/** A see-through copy of a text field's text, laid over it, that carries the underlines. It lives in Muster's own shadow root. */
export class Overlay {
  private readonly box = document.createElement('div');
  private readonly text = document.createElement('div');

  constructor(
    private readonly field: Field,
    parent: ParentNode,
  ) {
    this.box.className = 'overlay';
    this.box.ariaHidden = 'true';
    this.text.className = 'overlay-text';
    this.box.append(this.text);
    parent.append(this.box);
  }

  /** Draws the underlines of the field's present value; to be placed afterwards. */
  draw(underlines: readonly Underline[]): void {
    const value = this.field.value;
    const parts: (string | Node)[] = [];
    let at = 0;
    for (const { start, end, tone } of [...underlines].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      const mark = document.createElement('span');
      mark.className = `underline ${tone}`;
      mark.textContent = value.slice(start, end);
      parts.push(value.slice(at, start), mark);
      at = end;
    }
    this.text.replaceChildren(...parts, value.slice(at), '\u200b');
  }

  /** Follows the field's place, size and scroll position. */
  place(): void {
    const style = getComputedStyle(this.field);
    const rect = this.field.getBoundingClientRect();
    for (const name of METRICS) this.text.style[name] = style[name];
    if (this.field instanceof HTMLInputElement) this.text.style.lineHeight = `${this.field.clientHeight}px`;
    Object.assign(this.box.style, { left: `${rect.left}px`, top: `${rect.top}px`, width: `${rect.width}px`, height: `${rect.height}px` });
    const scrollbar =
      this.field.offsetWidth -
      this.field.clientWidth -
      Number.parseFloat(style.borderLeftWidth) -
      Number.parseFloat(style.borderRightWidth);
    this.text.style.width = `${rect.width - Math.max(0, scrollbar)}px`;
    this.text.style.transform = `translate(${-this.field.scrollLeft}px, ${-this.field.scrollTop}px)`;
  }

  remove(): void {
    this.box.remove();
  }
}
