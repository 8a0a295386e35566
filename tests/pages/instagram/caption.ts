import { viewer } from '../account';
import { h } from '../dom';
import type { Field } from '../editors/lexical';
import { labels, query } from './labels';
import { profileLink, textButton } from './parts';
import type { Photo } from './photos';

const open = query.get('alt') === 'open';

/** The two photos of the practice post; `?alt=open` has it written down already what they show. */
export const samples = (): Photo[] =>
  ['A tortoise on a kitchen floor', 'Two children with a lettuce leaf'].map((text) => ({ alt: open ? text : '' }));

/** The last step: caption, location, and a section with an alternative text for each photo that is closed at first. */
export function captionStep(field: Field, photos: () => readonly Photo[]): { show(): HTMLElement } {
  const location = h('input', { type: 'text', name: 'creation-location-input', placeholder: labels.location, autocomplete: 'off' });
  const section = h('div', { class: 'accessibility' });

  /** The fields are in the page only while the section is open. */
  const fields = () =>
    photos().map((photo) => {
      const input = h('input', { type: 'text', placeholder: labels.altText, value: photo.alt, spellcheck: 'true' });
      input.addEventListener('input', () => {
        photo.alt = input.value;
      });
      return h('div', { class: 'alt' }, h('div', { class: 'photo small' }), input);
    });
  const toggle = () => section.replaceChildren(...(section.childElementCount > 0 ? [] : fields()));
  if (open) toggle();

  return {
    show: () =>
      h(
        'div',
        { class: 'details' },
        h('div', { class: 'author' }, profileLink(viewer.handle, viewer.initials), h('b', {}, viewer.handle.toLowerCase())),
        field.mount(labels.caption, labels.caption),
        location,
        textButton(labels.accessibility, toggle, { class: 'row' }),
        section,
      ),
  };
}
