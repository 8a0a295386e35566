import { h, roleButton } from '../dom';
import { register, send } from '../practice';
import { textOf } from './text';

/** A plaintext-only editable without spelling marks, and a Spanish button that is only a div. */
export function plainCard(): HTMLElement {
  const field = h('div', {
    class: 'editable',
    contenteditable: 'plaintext-only',
    spellcheck: 'false',
    lang: 'es',
    'aria-label': 'Escribe algo',
  });
  const read = () => textOf(field);
  register('plain', {
    read,
    write: (text) => {
      field.textContent = text;
    },
  });
  const button = roleButton(
    'Publicar',
    (via) => {
      const text = read();
      if (text.trim() === '') return;
      send({ surface: 'plain', text, via });
      field.replaceChildren();
    },
    { class: 'primary' },
  );
  return h('section', { class: 'card', id: 'plain', lang: 'es' }, h('h2', {}, 'Para los vecinos'), field, button);
}
