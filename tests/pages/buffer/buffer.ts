import { viewer } from '../account';
import { h } from '../dom';
import { plainField } from '../editors/plain';
import { install, note, register, send } from '../practice';
import './buffer.css';

install();

const field = plainField({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'What would you like to share?' });
register('update', field);

function publish(event: Event, what: string): void {
  note(event, what);
  const text = field.read();
  if (text.trim() === '') return;
  send({ surface: 'update', text, via: 'click' });
  field.element.replaceChildren();
}

/** Two buttons side by side: one sends, the other opens a menu whose entries send too, each in its own way. */
function saver(): HTMLElement {
  const add = h('button', { type: 'button', class: 'primary' }, 'Add to Queue');
  add.addEventListener('click', (event) => publish(event, 'Add to Queue'));
  const more = h('button', { type: 'button', class: 'primary more', 'aria-haspopup': 'menu', 'aria-label': 'More options' }, '▾');
  const menu = h('ul', { role: 'menu' });
  menu.hidden = true;
  for (const label of ['Share Next', 'Share Now', 'Schedule Post']) {
    const entry = h('li', { role: 'menuitem', tabindex: 0 }, h('span', {}, label));
    entry.addEventListener('click', (event) => {
      publish(event, label);
      menu.hidden = true;
    });
    menu.append(entry);
  }
  more.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
  });
  return h('div', { class: 'publish-UpdateSaver__wrapper' }, add, more, menu);
}

const picture = h('button', { type: 'button' }, 'Add an image');
const composer = h(
  'section',
  { class: 'composer' },
  h('h2', {}, 'Create Post'),
  field.element,
  h('div', { class: 'bar' }, picture, saver()),
);
const queue = h('p', {}, `Queue of ${viewer.name}: nothing is planned.`);
document.getElementById('root')?.append(h('header', {}, 'Buffer'), composer, queue);
