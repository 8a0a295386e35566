import { agency, viewer } from '../account';
import { h } from '../dom';
import { note, register, send, type Via } from '../practice';
import { tweets } from './tweets';

/** A field with its button, which is switched off by a class only. */
function compose(surface: string, field: HTMLTextAreaElement, button: HTMLButtonElement): void {
  const show = () => button.classList.toggle('is-disabled', field.value.trim() === '');
  const submit = (via: Via) => {
    if (field.value.trim() === '') return;
    send({ surface, text: field.value, via });
    field.value = '';
    show();
  };
  register(surface, {
    read: () => field.value,
    write: (text) => {
      field.value = text;
      show();
    },
  });
  field.addEventListener('input', show);
  button.addEventListener('click', (event) => {
    note(event, surface);
    submit('click');
  });
  // The app has one table of keys for the whole document.
  document.addEventListener('keydown', (event) => {
    if (event.target !== field || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    note(event, surface);
    submit('keyboard');
  });
  show();
}

/** The accounts that a draft goes to; several may be ticked. */
function accounts(): HTMLElement {
  const all = [viewer, ...(viewer.handle === agency.handle ? [] : [agency])];
  const items = all.map(({ handle, initials }, index) => {
    const selected = index === 0 ? ' is-selected' : '';
    const item = h(
      'div',
      {
        class: `js-account-item compose-account avatar${selected}`,
        'data-account-key': `twitter:${index + 1}`,
        title: `@${handle}`,
        tabindex: 0,
      },
      initials,
    );
    item.addEventListener('click', () => item.classList.toggle('is-selected'));
    return item;
  });
  return h('div', { class: 'js-account-list compose-accounts' }, ...items);
}

function drawer(): HTMLElement {
  const field = h('textarea', { class: 'js-compose-text compose-text', rows: 4, placeholder: "What's happening?" });
  const button = h('button', { type: 'button', class: 'js-send-button btn primary' }, 'Tweet');
  compose('tweetdeck', field, button);
  const docked = h(
    'div',
    { class: 'js-docked-compose docked-compose' },
    accounts(),
    h('div', { class: 'js-in-reply-to is-hidden' }),
    h('div', { class: 'compose-text-container' }, field),
    h('div', { class: 'js-send-button-container' }, button),
  );
  return h('div', { class: 'drawer js-drawer deck', 'data-drawer': 'compose' }, docked);
}

function column(): HTMLElement {
  const [first, second] = tweets.map(({ handle, name, text }) =>
    h(
      'article',
      { class: 'js-stream-item stream-item' },
      h('b', {}, name),
      ' ',
      h('small', {}, `@${handle}`),
      h('p', { class: 'js-tweet-text tweet-text' }, text),
    ),
  );
  const field = h('textarea', { class: 'js-reply-tweetbox compose-text', rows: 2, placeholder: 'Reply' });
  const button = h('button', { type: 'button', class: 'js-reply-button btn primary' }, 'Reply');
  compose('tweetdeck reply', field, button);
  second?.append(h('div', { class: 'js-inline-reply inline-reply' }, accounts(), field, button));
  return h('section', { class: 'js-column deck' }, h('h2', {}, 'Home'), first ?? '', second ?? '');
}

/** The old TweetDeck as its revival serves it: no framework that one could see, and classes for hooks. */
export const tweetDeck = (): HTMLElement => h('div', { class: 'js-app application decks' }, drawer(), column());
