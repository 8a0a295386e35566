import { agency } from '../account';
import { h, roleButton } from '../dom';
import { sendingBox } from './box';

/** A video with its comments; the post control is no `button` and is switched off by `aria-disabled` only. */
export function video(): HTMLElement {
  const list = h('div', { class: 'comments', 'data-e2e': 'comment-list' });
  list.append(comment('riverbendbakery', 'See you at the bridge!'));
  const post = roleButton('Post', (via) => box.submit(via), { 'data-e2e': 'comment-post', 'aria-disabled': 'true' });
  const box = sendingBox(
    'comment',
    'Add comment…',
    (text) => list.prepend(comment('you', text)),
    (text) => post.setAttribute('aria-disabled', String(text.trim() === '')),
  );
  const input = h('div', { 'data-e2e': 'comment-input', class: 'input' }, h('div', { class: 'DivInputEditorContainer' }, box.element));
  const description = h('div', { 'data-e2e': 'browse-video-desc' }, 'The parade starts at 10 on Saturday. ', h('b', {}, '#riverton'));
  return h(
    'main',
    { class: 'watch' },
    h('div', { class: 'player', 'data-e2e': 'browse-video' }, '▶'),
    h(
      'div',
      { class: 'side' },
      h('a', { href: `/@${agency.handle.toLowerCase()}`, 'data-e2e': 'browse-username' }, agency.name),
      description,
      list,
      h('div', { class: 'DivBottomCommentContainer' }, input, post),
    ),
  );
}

function comment(name: string, text: string): HTMLElement {
  return h(
    'div',
    { 'data-e2e': 'comment-item' },
    h('a', { href: `/@${name}`, 'data-e2e': 'comment-username-1' }, name),
    h('p', { 'data-e2e': 'comment-level-1' }, text),
  );
}
