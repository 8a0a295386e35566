import { h } from '../dom';

/** A picture whose description is written over it; Ctrl+Enter sends from there too, without any other event. */
export function upload(submit: () => void): HTMLElement {
  const description = h('textarea', { placeholder: 'Describe for the visually impaired', maxlength: 1500 });
  description.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  });
  const label = h('label', {}, h('span', { style: 'display: none' }, 'Describe for the visually impaired'), description);
  return h('div', { class: 'upload', tabindex: 0, role: 'button', draggable: 'true' }, h('div', {}, label));
}
