import { keepAccount, viewer } from '../account';
import { custom } from '../custom';
import { h } from '../dom';
import { install } from '../practice';
import { communityPage } from './community';
import { liveChat } from './live-chat';
import { mobilePage } from './mobile';
import { studio } from './studio';
import { watchPage } from './watch';
import './youtube.css';

install();

function app(page: HTMLElement): HTMLElement {
  const search = h('input', { name: 'search_query', type: 'text', placeholder: 'Search', 'aria-label': 'Search' });
  const avatar = h('button', { id: 'avatar-btn', type: 'button', 'aria-label': 'Account menu' }, viewer.initials);
  const head = custom('ytd-masthead', {}, h('div', { class: 'logo' }, 'YouTube'), custom('yt-searchbox', {}, search), avatar);
  return custom('ytd-app', {}, head, page);
}

/** Everybody posts on the channel of their own. */
function ownChannel(): HTMLElement {
  const { search } = location;
  history.replaceState(null, '', keepAccount(`/@${viewer.handle}/posts${search.includes('poll') ? '?poll' : ''}`));
  return communityPage();
}

function page(): HTMLElement[] {
  const { hostname, pathname } = location;
  if (hostname === 'studio.youtube.com') return studio();
  if (hostname === 'm.youtube.com') return [mobilePage()];
  if (pathname === '/live_chat') return [liveChat()];
  return [app(pathname.startsWith('/@') ? ownChannel() : watchPage())];
}

document.body.prepend(...page());
