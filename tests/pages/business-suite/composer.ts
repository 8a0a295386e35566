import { h } from '../dom';
import { type DraftField, draftField } from '../editors/draft/field';
import { register, send, type Via } from '../practice';
import { button } from './button';
import { customized, label, scheduling } from './labels';
import { closeDialog, openDialog } from './layer';
import { postTo } from './targets';

/** The caption: a combobox that is an editor, for the lists of hashtags and mentions that it opens. */
function caption(surface: string, change: () => void): DraftField {
  const field = draftField({ placeholder: '', role: 'combobox', label: label('caption'), change });
  register(surface, { read: field.text, write: field.setText });
  return field;
}

/** Today's date does not matter to anybody who practises. */
const when = (): HTMLElement =>
  h(
    'div',
    { class: 'when' },
    h('input', { type: 'date', value: '2026-12-01', 'aria-label': 'Date picker' }),
    h('input', { role: 'spinbutton', value: '12', 'aria-label': 'hours' }),
    h('input', { role: 'spinbutton', value: '30', 'aria-label': 'minutes' }),
  );

export function composer(): HTMLElement {
  const surfaces = customized ? ['facebook-caption', 'instagram-caption'] : ['caption'];
  const update = () => footer.classList.toggle('empty', text() === '');
  const footer = h('div', { class: 'footer' });
  const fields = surfaces.map((surface) => caption(surface, () => update()));
  const text = () =>
    fields
      .map((field) => field.text())
      .filter((part) => part.trim() !== '')
      .join('\n\n');

  const post = (via: Via) => {
    if (text() === '') return;
    send({ surface: surfaces[0] as string, text: text(), via });
    for (const field of fields) field.clear();
    closeDialog();
  };
  const chooseDate = () => {
    if (text() !== '') openDialog(label('schedulePost'), when(), button(label('schedule'), post, 'primary confirm'));
  };
  const setDate = h('input', { type: 'checkbox', role: 'switch', 'aria-label': label('setDate'), id: 'set-date' });
  setDate.checked = scheduling;
  const drawFooter = () =>
    footer.replaceChildren(
      button(label('cancel'), () => {}, 'quiet'),
      button(label('finishLater'), () => {}, 'quiet'),
      setDate.checked ? button(label('schedule'), chooseDate, 'primary send') : button(label('publish'), post, 'primary send'),
    );
  setDate.addEventListener('change', drawFooter);
  drawFooter();
  update();

  return h(
    'div',
    { class: 'composer' },
    h('h1', {}, label('createPost')),
    h('div', { class: 'card' }, postTo()),
    h('div', { class: 'card' }, ...fields.map((field, i) => h('div', { id: surfaces[i] as string, class: 'caption' }, field.element))),
    h('div', { class: 'card' }, setDate, h('label', { for: 'set-date' }, label('setDate'))),
    footer,
  );
}
