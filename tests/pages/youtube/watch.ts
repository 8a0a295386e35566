import { viewer } from '../account';
import { custom } from '../custom';
import { h } from '../dom';
import { commentbox, ytButton } from './commentbox';

/** A comment with its replies' dialog; every one of them has the same ids. */
function comment(number: number, author: string, text: string): HTMLElement {
  const reply = ytButton('reply-button-end', 'Reply');
  const dialog = h('div', { id: 'reply-dialog' });
  reply.button.addEventListener('click', () => {
    const box = commentbox(`reply-${number}`, { label: 'Add a reply...', send: 'Reply', sent: () => dialog.replaceChildren() });
    dialog.replaceChildren(custom('ytd-comment-reply-dialog-renderer', {}, box));
  });
  const actions = h('div', { id: 'action-buttons' }, h('div', { id: 'toolbar' }, reply.element), dialog);
  const main = h('div', { id: 'main' }, h('b', { id: 'author-text' }, author), h('div', { id: 'content-text' }, text), actions);
  return custom('ytd-comment-thread-renderer', {}, custom('ytd-comment-view-model', { id: 'comment' }, h('div', { id: 'body' }, main)));
}

/** Above the comments: a line that turns into the box when pressed. */
function simplebox(contents: HTMLElement): HTMLElement {
  const placeholder = h('div', { id: 'simplebox-placeholder' }, 'Add a comment...');
  const renderer = custom('ytd-comment-simplebox-renderer', {}, h('div', { id: 'placeholder-area' }, placeholder));
  placeholder.addEventListener('click', () => {
    const sent = (text: string) => contents.prepend(comment(Date.now(), `@${viewer.handle}`, text));
    renderer.replaceChildren(commentbox('comment', { label: 'Add a comment...', send: 'Comment', sent }));
  });
  return renderer;
}

/** The page of a video with its comments. */
export function watchPage(): HTMLElement {
  const contents = h('div', { id: 'contents' });
  contents.append(
    comment(1, '@harborlights', 'The bakery stall is back!'),
    comment(2, '@tortoisewalker', 'Is the bridge open for bicycles again?'),
  );
  const comments = custom('ytd-comments', { id: 'comments' }, custom('ytd-comments-header-renderer', {}, simplebox(contents)), contents);
  return custom('ytd-watch-flexy', {}, h('div', { class: 'player' }), h('h1', {}, 'Saturday market in Riverton'), comments);
}
