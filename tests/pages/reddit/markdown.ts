import { custom, slot, withShadow } from '../custom';
import { h } from '../dom';

const css = `
  textarea { box-sizing: border-box; width: 100%; height: 110px; padding: 8px 12px; border: 0; outline: 0; resize: none; font: inherit; color: inherit; background: none; }
  .actions { display: flex; justify-content: flex-end; gap: 8px; padding: 8px; }
`;

export interface Markdown {
  element: HTMLElement;
  field: HTMLTextAreaElement;
}

/** The Markdown editor: a bare field in a shadow root inside the composer's own; the buttons are passed on to it. */
export function markdownComposer(placeholder: string): Markdown {
  const field = h('textarea', { placeholder });
  const element = custom('shreddit-markdown-composer', {}, slot('cancel-button', true), slot('submit-button', true));
  const actions = h('div', { class: 'actions' }, slot('cancel-button'), slot('submit-button'));
  withShadow(element, css, h('div', { class: 'textarea-container' }, field), actions);
  return { element, field };
}
