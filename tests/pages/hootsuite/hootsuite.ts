import { agency } from '../account';
import { h } from '../dom';
import { setText, textOf } from '../editors/tiptap';
import { install, note, register, send } from '../practice';
import { createEditor } from './editor';
import './hootsuite.css';

install();

/** The composer: a dialog that is no form, with a search for accounts and two buttons that both send. */
function openComposer(): void {
  const holder = h('div', { class: 'text' });
  const accounts = h('input', { type: 'text', role: 'combobox', 'aria-label': 'Select social accounts', placeholder: 'Post to' });
  const chip = h('span', { class: 'chip' }, agency.name);
  const close = h('button', { type: 'button', 'aria-label': 'Close' }, '✕');
  const schedule = h('button', { type: 'button', class: 'primary' }, 'Schedule');
  const now = h('button', { type: 'button', class: 'primary' }, 'Post now');
  const head = h('div', { class: 'row' }, h('h2', {}, 'New post'), close);
  const body = h('div', { class: 'body' }, h('label', {}, 'Post to', chip, accounts), h('div', { class: 'content' }, holder));
  const foot = h('footer', { class: 'row' }, schedule, now);
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'New post', class: 'composer' }, head, body, foot);
  const layer = h('div', { class: 'layer' }, dialog);

  const update = () => {
    schedule.disabled = now.disabled = textOf(editor).trim() === '';
  };
  const editor = createEditor(holder, update);
  const forget = register('post', { read: () => textOf(editor), write: (text) => setText(editor, text) });
  const leave = () => {
    forget();
    editor.destroy();
    layer.remove();
  };
  for (const button of [schedule, now]) {
    button.addEventListener('click', (event) => {
      note(event, button.textContent ?? '');
      send({ surface: 'post', text: textOf(editor), via: 'click' });
      leave();
    });
  }
  close.addEventListener('click', leave);
  document.body.append(layer);
  update();
  editor.commands.focus();
}

const create = h('button', { type: 'button', id: 'create', class: 'primary' }, 'Create a post');
create.addEventListener('click', openComposer);
const filter = h('input', { type: 'text', placeholder: 'Filter streams' });
const nav = h('nav', {}, h('div', { class: 'logo' }, 'Hootsuite'), create, h('a', { href: '/dashboard#/streams' }, 'Streams'));
const stream = h('section', {}, h('h2', {}, 'My posts'), filter, h('p', {}, 'Nothing is scheduled for today.'));
document.getElementById('root')?.append(nav, h('main', {}, stream));
