import { agency, keepAccount, viewer } from '../account';
import { h, icon } from '../dom';
import { openDialog } from './dialog';
import { inlineReply } from './inline-reply';
import { labels } from './labels';
import { iconButton, textButton, textField } from './parts';

const open = () => openDialog();

/** The row that opens the dialog, with its Post that sends nothing and, out of sight, an editor like the dialog's. */
function composeRow(): HTMLElement {
  const prompt = textButton(labels.whatsNew, open, { class: 'prompt', 'aria-label': labels.empty });
  const hidden = h('div', { class: 'unseen', 'aria-hidden': 'true' }, textField('home', labels.whatsNew).element);
  const opener = textButton(labels.post, open, { class: 'outlined' });
  return h('div', { class: 'row' }, h('div', { class: 'avatar' }, viewer.initials), prompt, hidden, opener);
}

/** A post with its author's name before its text, both in a span; only the name is a link. */
function post(handle: string, initials: string, text: string, id: string, actions = true): HTMLElement {
  const author = h('a', { href: keepAccount(`/@${handle}`) }, h('span', { dir: 'auto' }, h('span', {}, handle)));
  const content = h('div', {}, author, h('div', {}, h('span', { dir: 'auto' }, h('span', {}, text))));
  const element = h('div', { class: 'row', 'data-pressable-container': 'true' }, h('div', { class: 'avatar' }, initials), content);
  if (actions) {
    const reply = () => openDialog({ handle, element: post(handle, initials, text, id, false) });
    const comments = h('a', { href: keepAccount(`/@${handle}/post/${id}`) }, '2');
    content.append(h('div', { class: 'actions' }, iconButton(icon(labels.reply, '○'), reply, { class: 'reply' }), comments));
  }
  return element;
}

const parade = () =>
  post(
    agency.handle.toLowerCase(),
    agency.initials,
    'The parade starts at 10 a.m. on Saturday. Main Street stays closed until 2 p.m.',
    'DRvrtn1',
  );

export const home = (): HTMLElement[] => [composeRow(), parade(), post('riverbendbakery', 'RB', 'Plum cake is back.', 'DRvrtn2')];

/** A post's own page: the box for a reply stands under it. */
export const postPage = (): HTMLElement[] => [
  parade(),
  inlineReply(agency.handle.toLowerCase()),
  post('riverbendbakery', 'RB', 'See you there!', 'DRvrtn3'),
];
