import { viewer } from '../account';
import { h } from '../dom';
import { note, register, send } from '../practice';
import { mediaAttachment } from './media';
import { poll } from './poll';

interface Answered {
  handle: string;
  text: string;
}

/** The composer, in a sheet or alone in a window of its own. */
export function compose(surface: string, answered: Answered | undefined, close: () => void): HTMLElement {
  const warning = h('input', {
    type: 'text',
    name: 'spoilerText',
    placeholder: 'Content warning',
    class: 'spoiler-text-field',
    spellcheck: 'true',
    dir: 'auto',
  });
  const sensitive = h('input', { name: 'sensitive', type: 'checkbox' });
  const text = h('textarea', {
    class: 'compose-field',
    name: 'status',
    rows: 6,
    cols: 50,
    required: '',
    autocapitalize: 'sentences',
    spellcheck: 'true',
    dir: 'auto',
    placeholder: answered ? 'Post your reply' : 'What are you doing?',
  });
  sensitive.addEventListener('change', () => {
    warning.classList.toggle('shown', sensitive.checked);
    (sensitive.checked ? warning : text).focus();
  });
  const tool = (label: string, act: () => void) => {
    const button = h('button', { type: 'button', class: 'toolbar-button', title: label }, label);
    button.addEventListener('click', act);
    return button;
  };
  const media = h('div', { class: 'media-attachments' });
  const choices = h('div');
  const submit = h('button', { type: 'submit' }, answered ? 'Reply' : 'Post');
  const form = h(
    'form',
    { class: 'form-visibility-public' },
    h('div', { class: 'toolbar stretch' }, warning, h('label', { class: 'toolbar-button', title: 'Content warning' }, sensitive, 'CW')),
    h('text-expander' as 'div', { keys: '@ # :', class: 'compose-field-container' }, text),
    media,
    choices,
    h(
      'div',
      { class: 'toolbar compose-footer' },
      tool('Add media', () => media.append(mediaAttachment())),
      tool('Add poll', () => choices.replaceChildren(poll())),
      submit,
    ),
  );

  /** The keyboard makes an event of its own: nobody pressed anything, and it does not bubble. */
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    note(event, 'form');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
  });
  form.addEventListener('submit', (event) => {
    note(event, 'form');
    event.preventDefault();
    if (text.value.trim() === '') return;
    const hidden = sensitive.checked && warning.value !== '' ? `${warning.value}\n\n` : '';
    const options = [...form.querySelectorAll<HTMLInputElement>('.poll-choice input')].map(({ value }) => value);
    const whole = [hidden + text.value, ...options].join('\n\n');
    send({ surface, text: whole, via: event instanceof SubmitEvent ? 'form' : 'keyboard' });
    form.reset();
    close();
  });

  register(surface, {
    read: () => text.value,
    write: (value) => {
      text.value = value;
    },
  });

  const account = h(
    'a',
    { class: 'account-block', href: `https://mastodon.social/@${viewer.handle}` },
    h('span', { class: 'avatar' }, viewer.initials),
    h('span', { class: 'account-block-acct bidi-isolate' }, viewer.handle, h('wbr'), '@mastodon.social'),
  );
  const preview = h('div', { class: 'status-preview' });
  if (answered) {
    preview.append(
      h('article', { class: 'status small' }, h('b', {}, answered.handle), h('div', { class: 'content' }, h('p', {}, answered.text))),
      h('div', { class: 'status-preview-legend reply-to' }, `Replying to @${answered.handle}’s post`),
    );
  }
  const top = h('div', { class: 'compose-top' }, account, tool('Close', close));
  const container = h('div', { id: 'compose-container' }, top, ...(answered ? [preview] : []), form);
  return h('div', { id: 'compose-container-outer' }, container);
}
