import { h, roleButton } from '../dom';
import { plainField } from '../editors/plain';
import { sender } from './card';

/** A plaintext-only editable without spelling marks, and a Spanish button that is only a div. */
export function plainCard(): HTMLElement {
  const field = plainField({ contenteditable: 'plaintext-only', spellcheck: 'false', lang: 'es', 'aria-label': 'Escribe algo' });
  const submit = sender('plain', field);
  const button = roleButton('Publicar', submit, { class: 'primary' });
  return h('section', { class: 'card', id: 'plain', lang: 'es' }, h('h2', {}, 'Para los vecinos'), field.element, button);
}
