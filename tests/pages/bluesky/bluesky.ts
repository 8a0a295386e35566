import { agency, keepAccount } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { layer, openComposer } from './composer';
import { handle, initials, storeSession } from './viewer';
import './bluesky.css';

install();
storeSession();

function navigation(): HTMLElement {
  const compose = h('button', { type: 'button', class: 'primary', 'aria-label': 'Compose new post' }, 'New post');
  compose.addEventListener('click', () => openComposer());
  return h(
    'nav',
    { role: 'navigation' },
    h('div', { class: 'avatar' }, initials),
    h('a', { href: keepAccount('/'), 'aria-label': 'Home' }, 'Home'),
    h('a', { href: keepAccount('/search'), 'aria-label': 'Search' }, 'Search'),
    h('a', { href: `/profile/${handle}`, 'aria-label': 'Profile' }, 'Profile'),
    compose,
  );
}

function post(author: string, at: string, letters: string, text: string): HTMLElement {
  const head = h('div', {}, h('b', {}, author), ' ', h('small', {}, `@${at}`));
  return h('div', { class: 'post' }, h('div', { class: 'avatar' }, letters), h('div', {}, head, h('div', {}, text)));
}

const feed = h(
  'main',
  { role: 'main' },
  h('h2', {}, 'Following'),
  post(
    agency.name,
    'rivertonpd.bsky.social',
    agency.initials,
    'Lost on Harbor Avenue this morning: one very calm tortoise. The owner has been found.',
  ),
  post('Riverton Public Library', 'library.example', 'RL', 'Story hour is back this Thursday at 4.'),
);
const search = h('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' });
const fab = h('button', { type: 'button', class: 'fab', 'data-testid': 'composeFAB', 'aria-label': 'New post' }, '✎');
fab.addEventListener('click', () => openComposer());

const shell = h('div', { class: 'shell' }, navigation(), feed, h('aside', {}, search));
document.getElementById('root')?.append(shell, fab, layer);

if (location.pathname === '/intent/compose') {
  const text = new URLSearchParams(location.search).get('text') ?? '';
  history.replaceState(null, '', keepAccount('/'));
  openComposer(text);
}
