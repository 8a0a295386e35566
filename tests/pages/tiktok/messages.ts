import { h } from '../dom';
import { sendingBox } from './box';

/** A conversation: Enter sends, and the icon that sends too is a bare `svg` that comes with the first letter. */
export function messages(): HTMLElement {
  const list = h('div', { class: 'comments' }, item('Are you at the parade?'));
  const area = h('div', { 'data-e2e': 'message-input-area', class: 'input' });
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.dataset.e2e = 'message-send';
  icon.innerHTML = '<path d="M2 2 22 12 2 22 6 12Z"/>';
  icon.setAttribute('viewBox', '0 0 24 24');
  const box = sendingBox(
    'message',
    'Send a message…',
    (text) => list.append(item(text)),
    (text) => {
      if (text.trim() === '') icon.remove();
      else if (!icon.isConnected) area.append(icon);
    },
  );
  icon.addEventListener('click', () => box.submit('click'));
  area.append(box.element);
  const title = h('p', { 'data-e2e': 'chat-nickname' }, 'River Bend Bakery');
  return h('main', { class: 'studio' }, h('section', { class: 'card chat' }, title, list, area));
}

const item = (text: string): HTMLElement => h('p', { 'data-e2e': 'chat-item' }, text);
