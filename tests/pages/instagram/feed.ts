import { agency, keepAccount } from '../account';
import { h, icon } from '../dom';
import { commentForm } from './comment';
import { labels } from './labels';
import { profileLink, textButton } from './parts';

/** A post: the pictures of its author and of who commented are links to profiles too. */
function post(handle: string, initials: string, text: string, comments: HTMLElement[]): HTMLElement {
  const header = h('header', {}, profileLink(handle, initials), h('b', {}, handle.toLowerCase()));
  const share = textButton('', () => {}, { class: 'plain' });
  share.replaceChildren(icon(labels.share, '➤'));
  return h(
    'article',
    { role: 'presentation' },
    header,
    h('div', { class: 'photo' }),
    h('div', { class: 'actions' }, share),
    h('h1', { dir: 'auto' }, text),
    ...comments,
  );
}

/** A post's own page, with its comments. */
export function postPage(): HTMLElement {
  const comments = h('ul', {}, h('li', {}, profileLink('riverbendbakery', 'RB'), h('b', {}, 'riverbendbakery'), ' See you there!'));
  const text = 'The parade starts at 10 a.m. on Saturday. Main Street stays closed until 2 p.m.';
  return post(agency.handle, agency.initials, text, [comments, commentForm(comments)]);
}

export function feed(): HTMLElement {
  const link = h('a', { href: keepAccount('/p/Cr1v3rt0n/') }, 'View all comments');
  return h(
    'div',
    { class: 'feed' },
    post(agency.handle, agency.initials, 'Lost on Harbor Avenue: one very calm tortoise. The owner has been found.', [link]),
    post('riverbendbakery', 'RB', 'Plum cake is back.', []),
  );
}
