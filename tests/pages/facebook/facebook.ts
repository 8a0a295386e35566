import { agency, viewer } from '../account';
import { h, roleButton } from '../dom';
import { install } from '../practice';
import { contacts, messenger } from './chat';
import { feed, group } from './feed';
import { label, language } from './labels';
import { pageData } from './page-data';
import { layer } from './post-dialog';
import { profile } from './profile';
import { textStory } from './text-story';
import '../editors/lexical-field.css';
import './facebook.css';

install();
document.documentElement.lang = language;

/** "Switch to" names whom one is not. */
function header(): HTMLElement {
  const search = h('input', { type: 'search', 'aria-label': label('search'), placeholder: label('search') });
  const me = roleButton(label('profile'), () => {}, { class: 'profile' });
  me.replaceChildren(h('div', { class: 'avatar' }, viewer.initials));
  const other = viewer === agency ? 'Dana Cole' : agency.name;
  const another = roleButton(label('switchTo', other), () => {}, { class: 'round' }, '⇄');
  return h('div', { class: 'header', role: 'banner' }, h('div', { class: 'logo' }, 'f'), search, me, another);
}

function view(): HTMLElement[] {
  if (location.hostname === 'www.messenger.com' || /^\/messages\//.test(location.pathname)) return messenger();
  if (location.pathname.startsWith('/groups/')) return group();
  if (location.pathname.startsWith('/stories/create')) return textStory();
  if (location.pathname.startsWith('/danacole')) return profile();
  return feed();
}

const main = h('div', { class: 'feed', role: 'main' }, ...view());
document.getElementById('mount')?.append(pageData(), header(), main, contacts(), layer);
