import { agency } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { compose } from './compose';
import './phanpy.css';

install();

const posts = [
  { handle: agency.handle, text: 'The river path is open again between the mill and the boathouse.' },
  { handle: 'library', text: 'Story hour is back this Thursday at 4.' },
];

const sheet = document.getElementById('modal-container') as HTMLElement;
const open = (surface: string, answered?: (typeof posts)[number]): void => {
  const close = () => sheet.replaceChildren();
  sheet.replaceChildren(h('div', { class: 'modal' }, compose(surface, answered, close)));
  sheet.querySelector<HTMLTextAreaElement>('textarea')?.focus();
};

function timeline(): HTMLElement {
  const button = h('button', { type: 'button', id: 'compose-button', title: 'Compose' }, '✎');
  button.addEventListener('click', () => open('post'));
  const search = h('form', { role: 'search' }, h('input', { type: 'search', name: 'q', placeholder: 'Search' }));
  search.addEventListener('submit', (event) => event.preventDefault());
  const list = posts.map((post) => {
    const reply = h('button', { type: 'button', class: 'plain reply-button', title: 'Reply' }, 'Reply');
    reply.addEventListener('click', () => open('reply', post));
    return h('li', {}, h('article', { class: 'status' }, h('b', {}, post.handle), h('div', { class: 'content' }, post.text), reply));
  });
  return h('main', {}, h('header', {}, h('h1', {}, 'Home'), search), h('ul', { class: 'timeline' }, ...list), button);
}

// A composer that was popped out is alone in its window.
const alone = location.pathname.startsWith('/compose');
document.getElementById('app')?.append(alone ? compose('window', undefined, () => undefined) : timeline());
