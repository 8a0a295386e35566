import { viewer } from '../account';
import { h, roleButton } from '../dom';
import { createField } from '../editors/lexical';
import { enterSends, offWhileEmpty } from './enter-sends';
import { label } from './labels';
import { addMentions } from './mentions';

/** A comment box with its list of mentions and its arrow. Inside a form that never submits, as on most of the site. */
export function commentBox(surface: string, name: string, inForm: boolean): HTMLElement {
  const field = createField(surface);
  const mounted = field.mount(name, name);
  const editable = mounted.querySelector<HTMLElement>('.editable') ?? mounted;
  const mentions = addMentions(field.editor, editable, `${surface}-mentions`);
  const sent = h('ul', { class: 'comments' });
  const submit = enterSends(field, surface, (text) => sent.append(h('li', {}, h('b', {}, viewer.name), h('div', {}, text))));
  const button = roleButton(label('comment'), submit, { class: 'round send' }, '➤');
  offWhileEmpty(field, button);

  const avatar = h('div', { class: 'avatar small' }, viewer.initials);
  const box = h('div', { class: 'comment-box', id: `${surface}-box` }, avatar, mounted, button, mentions);
  return h('div', {}, sent, inForm ? h('form', { role: 'presentation' }, box) : box);
}

/** Somebody's comment, an article in the post's article, with the box for a reply behind its "Reply". */
export function comment(author: string, text: string): HTMLElement {
  const replies = h('div', { class: 'replies' });
  const open = () => {
    if (replies.childElementCount === 0) replies.append(commentBox('reply', label('replyTo', author), true));
    replies.querySelector<HTMLElement>('[role="textbox"]')?.focus();
  };
  return h(
    'div',
    { class: 'thread' },
    h(
      'div',
      { class: 'comment', role: 'article', 'aria-label': label('commentBy', author) },
      h('b', {}, author),
      h('div', { dir: 'auto', style: 'text-align: start;' }, text),
      roleButton(label('reply'), open, { class: 'link' }),
    ),
    replies,
  );
}
