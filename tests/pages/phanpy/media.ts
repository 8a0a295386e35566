import { h } from '../dom';

const GREY = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/** A picture that is not uploaded yet, with its description beside it. */
export function mediaAttachment(): HTMLElement {
  const description = h('textarea', { placeholder: 'Image description', maxlength: 1500, spellcheck: 'true', dir: 'auto' });
  const remove = h('button', { type: 'button', class: 'plain close-button' }, 'Remove');
  const item = h(
    'div',
    { class: 'media-attachment' },
    h('div', { class: 'media-preview', tabindex: 0 }, h('img', { src: GREY, alt: '' })),
    description,
    h('div', { class: 'media-aside' }, remove),
  );
  remove.addEventListener('click', () => item.remove());
  return item;
}
