import { viewer } from '../account';
import { h } from '../dom';
import { note, register, send } from '../practice';

const usertext = (surface: string, save: boolean): { edit: HTMLElement; field: HTMLTextAreaElement } => {
  const field = h('textarea', { name: 'text', rows: 5, cols: 60 });
  const buttons = h('div', { class: 'usertext-buttons' });
  if (save) buttons.append(h('button', { type: 'submit', class: 'save' }, 'save'));
  const area = h('div', { class: 'bottom-area' }, h('a', { class: 'reddiquette' }, 'content policy'), buttons);
  register(surface, {
    read: () => field.value,
    write(text) {
      field.value = text;
    },
  });
  return { edit: h('div', { class: 'usertext-edit md-container' }, h('div', { class: 'md' }, field), area), field };
};

/** A form of old Reddit: no disabled states, sent by its submit event. */
function commentForm(surface: string): HTMLFormElement {
  const { edit, field } = usertext(surface, true);
  const form = h('form', { class: 'usertext cloneable', action: '#' }, edit);
  form.addEventListener('submit', (event) => {
    note(event, surface);
    event.preventDefault();
    if (field.value.trim() === '') return;
    send({ surface, text: field.value, via: 'form' });
    form.reset();
  });
  pressSaveByKey(field, form);
  return form;
}

/** As Reddit Enhancement Suite does it: Ctrl+Enter presses the button, and that press is a script's. */
function pressSaveByKey(field: HTMLTextAreaElement, form: HTMLFormElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    form.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  });
}

/** A comment whose reply form is another copy of the same form. */
function comment(id: string, author: string, text: string): HTMLElement {
  const reply = h('a', { href: '#', class: 'reply-button' }, 'reply');
  const child = h('div', { class: 'child' });
  reply.addEventListener('click', (event) => {
    event.preventDefault();
    if (!child.firstChild) child.append(commentForm(`old-reply-${id}`));
  });
  const body = h('div', { class: 'usertext-body' }, h('div', { class: 'md' }, h('p', {}, text)));
  const entry = h('div', { class: 'entry' }, h('p', { class: 'tagline' }, author), body, h('ul', { class: 'flat-list' }, reply));
  return h('div', { class: 'thing comment', id: `thing_${id}` }, entry, child);
}

/** The form of a new text post. */
function newLink(): HTMLElement {
  const brought = new URLSearchParams(location.search).get('title') ?? '';
  const title = h('textarea', { name: 'title', rows: 2 });
  title.value = brought;
  const { edit, field } = usertext('old-post', false);
  const button = h('button', { class: 'btn', name: 'submit', value: 'form', type: 'submit' }, 'submit');
  const form = h(
    'form',
    { id: 'newlink', class: 'submit content', action: '#' },
    h('div', { id: 'title-field' }, h('span', { class: 'title' }, 'title'), title),
    h('div', { id: 'text-field' }, h('span', { class: 'title' }, 'text (optional)'), edit),
    button,
  );
  form.addEventListener('submit', (event) => {
    note(event, 'newlink');
    event.preventDefault();
    const written = [title.value, field.value].filter((part) => part.trim() !== '' && part !== brought);
    if (title.value.trim() === '') return;
    send({ surface: 'old-post', text: written.join('\n\n'), parts: [title.value, field.value], via: 'form' });
  });
  return form;
}

export function oldReddit(): HTMLElement {
  document.body.classList.add('old', 'loggedin');
  const name = h('a', { href: `https://old.reddit.com/user/${viewer.handle}/` }, viewer.handle);
  const corner = h('div', { id: 'header-bottom-right' }, h('span', { class: 'user' }, name));
  const header = h('div', { id: 'header' }, h('b', { class: 'pagename' }, 'riverton'), corner);
  const content = h('div', { class: 'content', role: 'main' });
  if (location.pathname.includes('/submit')) content.append(h('h1', {}, 'submit to riverton'), newLink());
  else {
    const things = [comment('t1_first', 'harbor_lights', 'It is, and they have the rye bread again.')];
    content.append(
      h('h1', {}, 'Saturday market on Harbor Avenue'),
      h('div', { class: 'commentarea' }, commentForm('old-comment'), ...things),
    );
  }
  return h('div', {}, header, content);
}
