import { keepAccount, viewer } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { messages } from './messages';
import { upload } from './upload';
import { video } from './video';
import './tiktok.css';

install();

/** The head of every page: the only place that names the viewer and nobody else. */
function header(): HTMLElement {
  const search = h('input', { type: 'search', 'data-e2e': 'search-user-input', placeholder: 'Search', 'aria-label': 'Search' });
  const profile = h('a', { href: `/@${viewer.handle}`, 'data-e2e': 'nav-profile' }, 'Profile');
  return h('header', {}, h('a', { class: 'logo', href: keepAccount('/'), 'data-e2e': 'tiktok-logo' }, 'TikTok'), search, profile);
}

function page(): HTMLElement {
  if (location.pathname.startsWith('/messages')) return messages();
  return location.pathname.startsWith('/tiktokstudio') ? upload() : video();
}

document.getElementById('app')?.append(header(), page());
