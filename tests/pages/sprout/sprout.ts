import { agency, viewer } from '../account';
import { h } from '../dom';
import { draftField } from '../editors/draft/field';
import { install, note, register, send } from '../practice';
import './sprout.css';

install();

/** The drawer: text, note for colleagues, and a bar of buttons at its very end, far from the text. */
function openDrawer(): void {
  const button = h('button', { type: 'button', class: 'primary', disabled: '' }, 'Send');
  const field = draftField({
    placeholder: 'What would you like to say?',
    label: 'Message',
    change: () => {
      button.disabled = field.text().trim() === '';
    },
  });
  register('message', { read: field.text, write: field.setText });
  const discard = h('button', { type: 'button' }, 'Discard');
  const drawer = h(
    'aside',
    { class: 'drawer', 'aria-label': 'Compose' },
    h('header', {}, h('h2', {}, 'Compose'), h('span', { class: 'profile' }, agency.name)),
    h('div', { class: 'scroll' }, h('div', { class: 'field' }, h('div', {}, field.element)), h('div', { class: 'preview' }, 'Preview')),
    h('footer', {}, discard, h('div', {}, h('div', { class: 'split' }, button))),
  );
  button.addEventListener('click', (event) => {
    note(event, 'Send');
    send({ surface: 'message', text: field.text(), via: 'click' });
    field.setText('');
  });
  discard.addEventListener('click', () => drawer.remove());
  document.body.append(drawer);
  field.focus();
}

const compose = h('button', { type: 'button', id: 'compose', class: 'primary', 'aria-label': 'Compose' }, '✎');
compose.addEventListener('click', openDrawer);
const filter = h('input', { type: 'search', 'aria-label': 'Search messages', placeholder: 'Search messages' });
const inbox = h('main', {}, h('h1', {}, 'Smart Inbox'), filter, h('p', {}, `All caught up, ${viewer.name}.`));
document.getElementById('root')?.append(h('nav', {}, h('b', {}, 'sprout'), compose), inbox);
