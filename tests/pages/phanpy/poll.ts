import { h } from '../dom';

/** Two choices of a poll; they go out with the text. */
export function poll(): HTMLElement {
  const choice = (number: number) =>
    h('div', { class: 'poll-choice' }, h('input', { required: '', type: 'text', placeholder: `Choice ${number}`, dir: 'auto' }));
  return h('div', { class: 'poll' }, h('div', { class: 'poll-choices' }, choice(1), choice(2)));
}
