import { custom, slot, withShadow } from '../custom';
import { h } from '../dom';
import { createField } from '../editors/lexical';
import { note, register, type Via } from '../practice';
import { markdownComposer } from './markdown';

const css = `
  :host { display: block; border: 1px solid #0003; border-radius: 20px; overflow: hidden; }
  .bar { display: flex; align-items: center; gap: 8px; padding: 4px 12px; }
  .bar button { font: inherit; color: #5c6c74; background: none; border: 0; cursor: pointer; }
  .actions { display: flex; justify-content: flex-end; gap: 8px; padding: 8px; }
`;

export interface ComposerOptions {
  id?: string;
  label: string;
  /** The buttons that are slotted into it; the post form has one of its own. */
  submit?: { label: string; act(text: string, via: Via): void };
  change?(): void;
}

export interface ShredditComposer {
  element: HTMLElement;
  text(): string;
}

/** Whether the account writes Markdown rather than rich text: `?editor=markdown`. */
const isMarkdown = new URLSearchParams(location.search).get('editor') === 'markdown';

/**
 * `shreddit-composer`: the rich editor is light DOM in two slots, one in the other; the Markdown field lies two shadow
 * roots deep. The rich editor stays among the children, out of sight, while one writes Markdown.
 */
export function shredditComposer(surface: string, { id, label, submit, change }: ComposerOptions): ShredditComposer {
  const field = createField(surface);
  const editable = field.mount(label, label).querySelector<HTMLElement>('.editable') as HTMLElement;
  for (const [name, value] of Object.entries({ slot: 'rte', name: 'body' })) editable.setAttribute(name, value);
  const markdown = markdownComposer(label);
  const text = () => (isMarkdown ? markdown.field.value : field.text());
  const write = (value: string) => {
    if (!isMarkdown) return field.setText(value);
    markdown.field.value = value;
    change?.();
  };
  register(surface, { read: text, write });

  const element = custom('shreddit-composer', { id, name: 'body', placeholder: label }, editable);
  // What one writes is nobody's business outside.
  for (const part of [editable, markdown.field]) part.addEventListener('input', (event) => event.stopPropagation());
  markdown.field.addEventListener('input', () => change?.());
  field.editor.registerUpdateListener(() => change?.());
  if (submit) addButtons(element, submit.label, (via) => text().trim() !== '' && submit.act(text(), via));

  const rich = custom('reddit-rte', {}, slot('rte'));
  withShadow(rich, '', h('slot'));
  const bar = h('div', { class: 'bar' }, h('button', { type: 'button' }, 'Aa'), isMarkdown ? 'Markdown Editor' : '');
  const actions = h('div', { class: 'actions' }, slot('cancel-button'), slot('submit-button'));
  withShadow(element, css, bar, ...(isMarkdown ? [markdown.element] : [rich, actions]));
  return { element, text };
}

function addButtons(element: HTMLElement, label: string, act: (via: Via) => void): void {
  const cancel = h('button', { type: 'button', slot: 'cancel-button', class: 'button-plain' }, 'Cancel');
  const button = h('button', { type: 'submit', slot: 'submit-button', class: 'button-primary' }, label);
  element.append(cancel, button);
  button.addEventListener('click', (event) => {
    note(event, 'submit-button');
    act('click');
  });
  // As browser extensions for the site do it, before the editor makes a new line of it: the key presses the button, and
  // that press is a script's.
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    button.click();
  };
  element.addEventListener('keydown', press, { capture: true });
}
