import { viewer } from '../account';
import { h, roleButton } from '../dom';
import { register, send } from '../practice';
import { label } from './labels';

/** /stories/create: the text field and the button stand in the panel at the side, the picture of the story beside it. */
export function textStory(): HTMLElement[] {
  const field = h('textarea', { dir: 'ltr', rows: 5, placeholder: label('startTyping'), 'aria-label': label('startTyping') });
  const preview = h('div', { class: 'story-preview' });
  register('story', {
    read: () => field.value,
    write: (text) => {
      field.value = text;
      preview.textContent = text;
    },
  });
  field.addEventListener('input', () => {
    preview.textContent = field.value;
  });
  const share = roleButton(
    label('shareToStory'),
    (via) => {
      if (field.value.trim() === '') return;
      send({ surface: 'story', text: field.value, via });
      field.value = '';
      preview.textContent = '';
    },
    { class: 'primary' },
  );
  const panel = h('div', { class: 'card', role: 'complementary' }, h('b', {}, viewer.name), field, share);
  panel.hidden = true;
  const start = roleButton(
    label('createTextStory'),
    () => {
      panel.hidden = false;
      start.hidden = true;
    },
    { class: 'card tile' },
  );
  return [start, panel, preview];
}
