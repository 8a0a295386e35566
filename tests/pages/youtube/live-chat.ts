import { viewer } from '../account';
import { custom } from '../custom';
import { h } from '../dom';
import { note, send, type Via } from '../practice';
import { field } from './field';

/** The chat beside a live video. Enter sends; the button is an icon. */
export function liveChat(): HTMLElement {
  const input = field('live', { id: 'input', 'aria-label': 'Chat...' }, () => {});
  const button = h('button', { type: 'button', id: 'button', 'aria-label': 'Send' }, '➤');
  const items = h('div', { id: 'items' });
  const act = (via: Via) => {
    const text = input.text();
    if (text.trim() === '') return;
    send({ surface: 'live', text, via });
    items.append(h('div', {}, `${viewer.name}: ${text}`));
    input.element.replaceChildren();
  };
  button.addEventListener('click', (event) => {
    note(event, 'send-button');
    act('click');
  });
  input.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    note(event, 'live');
    event.preventDefault();
    act('keyboard');
  });
  const author = custom('yt-live-chat-author-chip', {}, h('span', { id: 'author-name' }, `@${viewer.handle}`));
  const writing = custom('yt-live-chat-text-input-field-renderer', { id: 'input' }, input.element);
  const sending = h('div', { id: 'send-button' }, custom('yt-button-renderer', {}, custom('yt-icon-button', {}, button)));
  const renderer = custom('yt-live-chat-message-input-renderer', {}, author, writing, sending);
  return custom('yt-live-chat-app', {}, h('h1', {}, 'Live chat'), items, renderer);
}
