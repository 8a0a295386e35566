import { h } from '../dom';
import { register, send } from '../practice';

const FORM = '<form><textarea style="width: 95%"></textarea><button type="submit">Post</button></form>';

/** A composer in a frame: written by the page itself, or with an address of the same site. */
export function frameCard(kind: 'srcdoc' | 'src'): HTMLElement {
  const frame = h('iframe', { id: `frame-${kind}`, title: `Frame, ${kind}`, width: 500, height: 110 });
  if (kind === 'srcdoc') frame.srcdoc = FORM;
  else frame.src = '/frame';
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    if (!page) return;
    if (kind === 'src') page.body.innerHTML = FORM;
    const field = page.querySelector('textarea') as HTMLTextAreaElement;
    register(`frame ${kind}`, {
      read: () => field.value,
      write: (text) => {
        field.value = text;
      },
    });
    page.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (field.value.trim() !== '') send({ surface: `frame ${kind}`, text: field.value, via: 'form' });
      field.value = '';
    });
  });
  return h('section', { class: 'card' }, frame);
}
