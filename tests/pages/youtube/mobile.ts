import { h } from '../dom';
import { note, register, send } from '../practice';

const CLASS = 'YtmCommentSimpleboxRendererReply';

/** The comment box of the mobile page: a button of the same class turns into a text field. */
export function mobilePage(): HTMLElement {
  const opener = h('button', { type: 'button', class: CLASS }, 'Add a comment...');
  const box = h('div', { class: 'YtmCommentSimpleboxRendererHost' }, opener);
  const input = h('textarea', { class: CLASS, placeholder: 'Add a comment...' });
  const submit = h('button', { type: 'button', 'aria-label': 'Comment' }, 'Comment');
  register('mobile', {
    read: () => input.value,
    write(text) {
      input.value = text;
    },
  });
  submit.addEventListener('click', (event) => {
    note(event, 'comment');
    if (input.value.trim() === '') return;
    send({ surface: 'mobile', text: input.value, via: 'click' });
    input.value = '';
  });
  opener.addEventListener('click', () => {
    box.replaceChildren(input, h('div', { class: 'button-area' }, h('button', { type: 'button' }, 'Cancel'), submit));
    input.focus();
  });
  return h('div', { id: 'app' }, h('div', { class: 'player' }), h('h1', {}, 'Saturday market in Riverton'), box);
}
