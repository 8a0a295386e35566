import { viewer } from '../account';
import { h } from '../dom';
import { note, register, send } from '../practice';
import { blocks } from './blocks';
import { tagsEditor } from './tags';

/** The name of the button in some languages; nothing else tells it from the others. `?lang=es` and so on. */
const POST: Record<string, string> = { en: 'Post now', es: 'Publicar ahora', fr: 'Publier maintenant', de: 'Jetzt posten' };
const language = new URLSearchParams(location.search).get('lang') ?? 'en';

export function openPostForm(): void {
  const post = h('button', { type: 'button', class: 'primary', id: 'post' }, h('span', {}, POST[language] ?? 'Post now'));
  const editor = blocks(() => {
    post.disabled = all().length === 0;
  });
  const tags = tagsEditor();
  const all = () => editor.texts().filter((text) => text !== '');
  const read = () => [...all(), tags.all().join(', ')].filter((text) => text !== '').join('\n\n');
  const forget = register('post', { read, write: editor.write });
  post.disabled = true;

  const close = h('button', { type: 'button', class: 'plain' }, 'Close');
  // One login may post to several blogs.
  const blog = h('button', { type: 'button', class: 'blog', 'aria-haspopup': 'listbox' }, viewer.handle.toLowerCase());
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Post editor' },
    h('div', { class: 'bar' }, blog),
    editor.element,
    tags.element,
    h('div', { class: 'bar' }, close, post),
  );
  const layer = h('div', { class: 'layer' }, dialog);
  const leave = () => {
    forget();
    layer.remove();
  };
  const publish = () => {
    send({ surface: 'post', text: read(), via: 'click' });
    leave();
  };
  close.addEventListener('click', leave);
  post.addEventListener('click', (event) => {
    note(event, 'post');
    if (tags.all().length === 0) askForTags(publish);
    else publish();
  });
  document.body.append(layer);
  editor.focus();
}

/** A dialog of its own over the first, where the same name sends. */
function askForTags(publish: () => void): void {
  const back = h('button', { type: 'button', class: 'plain' }, 'Add tags');
  const go = h('button', { type: 'button', class: 'primary', id: 'post-without-tags' }, 'Post');
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Post without tags?', class: 'small' },
    h('h2', {}, 'Post without tags?'),
    h('div', { class: 'bar' }, back, go),
  );
  const layer = h('div', { class: 'layer' }, dialog);
  back.addEventListener('click', () => layer.remove());
  go.addEventListener('click', (event) => {
    note(event, 'post without tags');
    layer.remove();
    publish();
  });
  document.body.append(layer);
}
