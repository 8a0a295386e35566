import { h } from '../dom';

/**
 * Blocks in the manner of Gutenberg, whose library is too big for a practice page: each is a contenteditable of its own that
 * holds U+FEFF while it is empty. Enter opens the next block, Backspace in an empty one closes it.
 */
export interface Blocks {
  element: HTMLElement;
  texts(): string[];
  write(text: string): void;
  focus(): void;
}

const FILLER = '\ufeff';

let last = 0;

export function blocks(change: () => void): Blocks {
  const title = block('h1', 'Title', change);
  const body = h('div', { class: 'is-root-container block-editor-block-list__layout' });
  const paragraph = () => block('p', 'Go ahead, put anything.', change);

  const setBody = (text: string) => {
    const rows = text.split('\n').map((line) => {
      const row = paragraph();
      fill(row, line);
      return row;
    });
    body.replaceChildren(...rows);
  };
  setBody('');

  body.addEventListener('keydown', (event) => {
    const at = event.target instanceof HTMLElement ? event.target : undefined;
    if (!at || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const next = paragraph();
      at.after(next);
      next.focus();
    } else if (event.key === 'Backspace' && letters(at) === '' && at.previousElementSibling instanceof HTMLElement) {
      event.preventDefault();
      at.previousElementSibling.focus();
      at.remove();
    }
    change();
  });

  const drop = h('div', { class: 'components-drop-zone', 'aria-hidden': 'true' });
  const canvas = h('div', { class: 'block-editor-writing-flow' }, title, body);
  return {
    element: h('div', { 'data-testid': 'gutenberg-editor', class: 'editor-wrapper' }, drop, canvas),
    texts: () => [letters(title), [...body.children].map(letters).join('\n')],
    write(text) {
      setBody(text);
      change();
    },
    focus: () => (body.firstElementChild as HTMLElement).focus(),
  };
}

const letters = (element: Element): string => (element.textContent ?? '').replaceAll(FILLER, '');

function fill(element: HTMLElement, text: string): void {
  element.textContent = text === '' ? FILLER : text;
  element.dataset.empty = String(text === '');
}

function block(tag: 'h1' | 'p', placeholder: string, change: () => void): HTMLElement {
  last += 1;
  const element = h(tag, {
    class: 'block-editor-rich-text__editable block-editor-block-list__block',
    contenteditable: 'true',
    role: tag === 'p' ? 'document' : 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Empty block; start writing or type forward slash to choose a block',
    'data-block': last,
    'data-rich-text-placeholder': placeholder,
  });
  fill(element, '');
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  element.addEventListener('input', () => {
    const empty = letters(element) === '';
    // As the library does: the filler goes with the first letter and comes back with the last.
    if (empty) fill(element, '');
    else withoutFiller(element);
    element.dataset.empty = String(empty);
    change();
  });
  return element;
}

/** Takes the filler out without moving the caret. */
function withoutFiller(element: HTMLElement): void {
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue;
    for (let at = node.data.indexOf(FILLER); at >= 0; at = node.data.indexOf(FILLER)) node.deleteData(at, 1);
  }
}
