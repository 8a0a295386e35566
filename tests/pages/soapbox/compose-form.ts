import { COMMAND_PRIORITY_LOW, KEY_ENTER_COMMAND } from 'lexical';
import { h } from '../dom';
import { createField } from '../editors/lexical';
import { note, register, send, type Via } from '../practice';
import { upload } from './upload';

const longest = 500;
/** The site's own words; everything that could be a selector changes with them. */
const labels =
  new URLSearchParams(location.search).get('lang') === 'es'
    ? { publish: '¡Publicar!', placeholder: '¿Qué estás pensando?', warn: 'Contenido sensible', media: 'Subir multimedia' }
    : { publish: 'Post!', placeholder: 'What’s on your mind?', warn: 'Sensitive content', media: 'Add media attachment' };

/** The composer: a form without a name, around a Lexical editor. */
export function composeForm(surface: string, answered: HTMLElement | undefined, done: () => void): HTMLElement {
  const field = createField('ComposeForm');
  const warning = h('input', { type: 'text', id: 'cw-spoiler-input', placeholder: 'Write your warning here (optional)', disabled: '' });
  const warned = h('div', {}, h('p', {}, labels.warn), warning);
  warned.hidden = true;
  const uploads = h('div', { class: 'uploads' });
  const tool = (label: string, sign: string, act: () => void) => {
    const button = h('button', { type: 'button', title: label, class: 'tool' }, sign);
    button.addEventListener('click', act);
    return button;
  };
  const publish = h('button', { type: 'submit', class: 'primary' }, labels.publish);
  const form = h(
    'form',
    { class: 'compose' },
    ...(answered ? [answered] : []),
    h('div', {}, field.mount(labels.placeholder, labels.placeholder), h('div', {}, uploads, warned)),
    h(
      'div',
      { class: 'bar' },
      tool(labels.media, '▣', () => uploads.append(upload(() => submit('keyboard')))),
      tool(labels.warn, '⚠', () => {
        warned.hidden = !warned.hidden;
        warning.disabled = warned.hidden;
      }),
      publish,
    ),
  );
  const editable = form.querySelector<HTMLElement>('.editable');
  editable?.removeAttribute('aria-label');

  const submit = (via: Via) => {
    const text = (warning.value === '' ? '' : `${warning.value}\n\n`) + field.text();
    if (text.trim() === '' || text.length > longest) return;
    send({ surface, text, via });
    field.clear();
    warning.value = '';
    done();
  };
  form.addEventListener('submit', (event) => {
    note(event, 'compose');
    event.preventDefault();
    submit('form');
  });
  // Ctrl only, as the site has it; the form hears nothing of it.
  field.editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event?.ctrlKey) return false;
      note(event, 'lexical');
      event.preventDefault();
      submit('keyboard');
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
  register(surface, { read: field.text, write: field.setText });
  return form;
}
