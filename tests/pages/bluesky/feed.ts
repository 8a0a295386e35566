import { agency } from '../account';
import { h } from '../dom';
import { openComposer } from './composer';

export interface Post {
  author: string;
  at: string;
  letters: string;
  text: string;
}

const posts: readonly Post[] = [
  {
    author: agency.name,
    at: 'rivertonpd.bsky.social',
    letters: agency.initials,
    text: 'Lost on Harbor Avenue this morning: one very calm tortoise. The owner has been found.',
  },
  { author: 'Riverton Public Library', at: 'library.example', letters: 'RL', text: 'Story hour is back this Thursday at 4.' },
];

function row(post: Post): HTMLElement {
  const { author, at, letters, text } = post;
  const reply = h('button', { type: 'button', class: 'link', 'data-testid': 'replyBtn', 'aria-label': 'Reply' }, '↩');
  reply.addEventListener('click', () => openComposer({ answered: post }));
  const head = h('div', {}, h('b', {}, author), ' ', h('small', {}, `@${at}`));
  return h(
    'div',
    { class: 'post', 'data-testid': `feedItem-by-${at}` },
    h('div', { class: 'avatar' }, letters),
    h('div', {}, head, h('div', { 'data-testid': 'postText' }, text), reply),
  );
}

export const feed = (): HTMLElement => h('main', { role: 'main' }, h('h2', {}, 'Following'), ...posts.map(row));
