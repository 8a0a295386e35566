import { agency, viewer } from '../account';
import { h, roleButton } from '../dom';
import { install } from '../practice';
import { commentBox } from './comments';
import { labels, language } from './labels';
import { pageData } from './page-data';
import { layer, postTrigger } from './post-dialog';
import './facebook.css';

install();
document.documentElement.lang = language;

function header(): HTMLElement {
  const search = h('input', { type: 'search', 'aria-label': labels.search, placeholder: labels.search });
  const profile = roleButton(labels.profile, () => {}, { class: 'profile' });
  profile.replaceChildren(h('div', { class: 'avatar' }, viewer.initials));
  return h('div', { class: 'header', role: 'banner' }, h('div', { class: 'logo' }, 'f'), search, profile);
}

function story(name: string, initials: string, text: string, comments: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'card', role: 'article' },
    h('div', { class: 'author' }, h('div', { class: 'avatar' }, initials), h('b', {}, name)),
    h('p', {}, text),
    comments,
  );
}

const feed = h(
  'div',
  { class: 'feed', role: 'main' },
  postTrigger(),
  story(
    agency.name,
    agency.initials,
    'The parade starts at 10 a.m. on Saturday. Main Street stays closed until 2 p.m.',
    commentBox('comment', labels.writeComment),
  ),
  story(
    'Riverton Public Library',
    'RL',
    'Story hour is back this Thursday at 4. Bring your favourite picture book.',
    commentBox('comment-as', labels.commentAs(viewer.name)),
  ),
);

document.getElementById('mount')?.append(pageData(), header(), feed, layer);
