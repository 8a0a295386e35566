/** Quill without theme and formats, in a document or in a shadow root. */
import Quill from 'quill/core';

/** Fills `container` with an editor whose editable bears `attributes`. */
export function createQuill(container: HTMLElement, attributes: Record<string, string>, placeholder: string, change: () => void): Quill {
  const quill = new Quill(container, { placeholder, formats: [] });
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  quill.on('text-change', change);
  return quill;
}

/** The library ends every text with a line break of its own. */
export const textOf = (quill: Quill): string => quill.getText().replace(/\n$/, '');

export const setText = (quill: Quill, text: string): unknown => quill.setText(text);

/** The public library asks the document for selection and focus, which end at a shadow root; the sites teach theirs to look inside. */
export function lookInside(quill: Quill, root: ShadowRoot): void {
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    return range ? selection.normalizeNative(range as unknown as Range) : null;
  };
}
