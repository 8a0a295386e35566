import { custom } from '../custom';
import { h } from '../dom';
import { note, send, type Via } from '../practice';
import { enable, field } from './field';

interface CommentboxOptions {
  label: string;
  send: string;
  /** More fields of the same post, e.g. the answers of a poll. */
  more?: { element: HTMLElement; texts(): string[] };
  sent(text: string): void;
}

export const ytButton = (id: string, label: string): { element: HTMLElement; button: HTMLButtonElement } => {
  const button = h('button', { type: 'button', 'aria-label': label }, label);
  return { element: custom('ytd-button-renderer', { id }, custom('yt-button-shape', {}, button)), button };
};

/** `ytd-commentbox`: for comments, replies and posts alike, with the same ids every time. */
export function commentbox(surface: string, options: CommentboxOptions): HTMLElement {
  const submit = ytButton('submit-button', options.send);
  const update = () =>
    enable(
      submit.button,
      [input.text(), ...(options.more?.texts() ?? [])].some((text) => text.trim() !== ''),
    );
  const input = field(surface, { id: 'contenteditable-root', class: 'yt-formatted-string', 'aria-label': options.label }, update);
  for (const type of ['input', 'restored']) options.more?.element.addEventListener(type, update);
  update();

  const act = (via: Via) => {
    const parts = [input.text(), ...(options.more?.texts() ?? [])].filter((text) => text.trim() !== '');
    if (parts.length === 0) return;
    const text = parts.join('\n\n');
    send({ surface, text, ...(parts.length > 1 && { parts }), via });
    input.element.replaceChildren();
    update();
    options.sent(text);
  };
  submit.button.addEventListener('click', (event) => {
    note(event, 'submit-button');
    act('click');
  });
  // Sends straight from the key: neither click nor submit.
  input.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    note(event, surface);
    event.preventDefault();
    act('keyboard');
  });
  const creation = h('div', { id: 'creation-box' }, custom('tp-yt-paper-input-container', {}, input.element));
  const buttons = h('div', { id: 'buttons' }, ytButton('cancel-button', 'Cancel').element, submit.element);
  const more = options.more ? [options.more.element] : [];
  return custom('ytd-commentbox', { id: 'commentbox' }, h('div', { id: 'main' }, creation, ...more, h('div', { id: 'footer' }, buttons)));
}
