import { fileInput, takePaste, takesDrops } from '../attach';
import { h } from '../dom';

/** The pictures of one card: chosen, pasted into its editor or dropped anywhere on it. */
export interface Pictures {
  /** What opens the file dialog, and the previews. */
  elements: HTMLElement[];
  files(): File[];
  clear(): void;
  /** Has pictures be pasted into `editor` and dropped on `card`. */
  listen(editor: HTMLElement, card: HTMLElement): void;
}

export function pictures(): Pictures {
  const files = new Map<HTMLElement, File>();
  const previews = h('div', { class: 'previews' });
  const take = (chosen: File[]) => {
    for (const file of chosen) {
      const remove = h('button', { type: 'button', class: 'quiet', 'aria-label': 'Remove photo' }, '×');
      const item = h('figure', {}, h('img', { src: URL.createObjectURL(file), alt: '' }), remove);
      remove.addEventListener('click', () => {
        item.remove();
        files.delete(item);
      });
      files.set(item, file);
      previews.append(item);
    }
  };
  return {
    elements: [h('label', { class: 'quiet' }, 'Add a photo', fileInput(take)), previews],
    files: () => [...files.values()],
    clear() {
      files.clear();
      previews.replaceChildren();
    },
    listen(editor, card) {
      editor.addEventListener('paste', (event) => takePaste(event, take));
      takesDrops(card, take);
    },
  };
}
