import { h, roleButton } from '../dom';
import { createField } from '../editors/lexical';
import { enterSends } from './enter-sends';
import { label } from './labels';

const friend = 'River Bend Bakery';

/** The bar at the foot of a conversation. The thumb makes way for the arrow while there is something to send. */
function threadComposer(surface: string, log: HTMLElement): HTMLElement {
  const field = createField(surface);
  const mounted = field.mount(label('message'), 'Aa');
  const submit = enterSends(field, surface, (text) => log.append(h('div', { class: 'bubble', dir: 'auto' }, text)));
  const arrow = roleButton(label('sendMessage'), submit, { class: 'round send' }, '➤');
  const thumb = roleButton(label('sendLike'), () => {}, { class: 'round send' }, '👍');
  const swap = () => {
    const empty = field.text().trim() === '';
    arrow.hidden = empty;
    thumb.hidden = !empty;
  };
  field.editor.registerUpdateListener(swap);
  swap();
  return h('div', { class: 'thread-composer', role: 'group', 'aria-label': 'Thread composer' }, mounted, arrow, thumb);
}

function conversation(surface: string): HTMLElement[] {
  const log = h('div', { class: 'log', role: 'log' }, h('div', { class: 'bubble theirs', dir: 'auto' }, 'Rolls are ready at nine!'));
  return [h('b', {}, friend), log, threadComposer(surface, log)];
}

/** www.messenger.com, and /messages on Facebook itself. */
export const messenger = (): HTMLElement[] => [h('div', { class: 'card chat' }, ...conversation('message'))];

/** The chat that opens over the feed. */
export function contacts(): HTMLElement {
  const tabs = h('div', { class: 'tabs' });
  const open = () => {
    if (tabs.childElementCount === 0) tabs.append(h('div', { class: 'card chat' }, ...conversation('chat')));
  };
  const person = roleButton(label('chatWith', friend), open, { class: 'row' }, friend);
  return h('div', { class: 'contacts', role: 'complementary', 'aria-label': label('contacts') }, tabs, person);
}
