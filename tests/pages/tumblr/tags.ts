import { h } from '../dom';

export interface Tags {
  element: HTMLElement;
  all(): string[];
}

/** Tags become chips at a comma or Enter; what is still in the field goes out as a tag too. */
export function tagsEditor(): Tags {
  const field = h('textarea', { rows: 1, 'aria-label': 'Tags editor', placeholder: '#add tags to help people find your post' });
  const chosen = h('div', { id: 'selected-tags' });
  const all = () => [...[...chosen.children].map((chip) => chip.textContent ?? ''), field.value.trim()].filter((tag) => tag !== '');
  const take = () => {
    const tag = field.value.replace(',', '').trim();
    field.value = '';
    if (tag !== '') chosen.append(h('div', { class: 'chip' }, tag));
  };
  field.addEventListener('input', () => field.value.includes(',') && take());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    take();
  });
  return { element: h('div', { class: 'tags' }, chosen, field), all };
}
