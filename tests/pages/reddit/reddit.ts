import { viewer } from '../account';
import { custom, withShadow } from '../custom';
import { h } from '../dom';
import { install } from '../practice';
import { chat } from './chat';
import { oldReddit } from './old';
import { submitForm } from './submit';
import { thread } from './thread';
import './reddit.css';

install();

/** The search of the site is a field in a shadow root too, and no composer. */
function search(): HTMLElement {
  const field = h('input', { type: 'text', name: 'q', placeholder: 'Search Reddit', enterkeyhint: 'search' });
  const css = 'input { width: 260px; padding: 8px 16px; font: inherit; border: 1px solid #0003; border-radius: 999px; }';
  return withShadow(custom('reddit-search-large'), css, field);
}

function shreddit(page: HTMLElement): HTMLElement {
  const header = custom('reddit-header-large', {}, h('div', { class: 'logo' }, 'reddit'), search());
  // Elements of the app that carry the viewer's name and show nothing.
  const known = custom('after-login-toast-dispatcher', { username: viewer.handle });
  return custom('shreddit-app', { 'user-logged-in': 'true' }, header, page, known);
}

function page(): HTMLElement {
  if (location.hostname === 'old.reddit.com') return oldReddit();
  if (location.hostname === 'chat.reddit.com') return chat();
  return shreddit(location.pathname.includes('/submit') ? submitForm() : thread());
}

document.body.prepend(page());
