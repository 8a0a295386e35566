import { keepAccount } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { layer, openComposer } from './composer';
import { feed } from './feed';
import { conversation } from './messages';
import { profile } from './profile';
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
    h('a', { href: keepAccount('/messages/library'), 'aria-label': 'Chat' }, 'Chat'),
    h('a', { href: `/profile/${handle}`, 'aria-label': 'Profile' }, 'Profile'),
    compose,
  );
}

function main(): HTMLElement {
  if (location.pathname.startsWith('/messages/')) return conversation();
  return location.pathname === `/profile/${handle}` ? profile() : feed();
}

const search = h('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' });
const fab = h('button', { type: 'button', class: 'fab', 'data-testid': 'composeFAB', 'aria-label': 'New post' }, '✎');
fab.addEventListener('click', () => openComposer());

const shell = h('div', { class: 'shell' }, navigation(), main(), h('aside', {}, search));
document.getElementById('root')?.append(shell, fab, layer);

if (location.pathname === '/intent/compose') {
  const text = new URLSearchParams(location.search).get('text') ?? '';
  history.replaceState(null, '', keepAccount('/'));
  openComposer({ text });
}
