import { custom } from '../custom';
import { h } from '../dom';
import { note, register, send } from '../practice';
import { enable, field } from './field';

const STEPS = ['DETAILS', 'VIDEO_ELEMENTS', 'CHECKS', 'REVIEW'];
/** The title that Studio takes from the file's name; nobody has written it. */
const fileName = new URLSearchParams(location.search).get('file') ?? '';

export const ytcpButton = (id: string | undefined, label: string): { element: HTMLElement; button: HTMLButtonElement } => {
  const button = h('button', { type: 'button', 'aria-label': label }, label);
  return { element: custom('ytcp-button', { id }, custom('ytcp-button-shape', {}, button)), button };
};

/** A text box of Studio: four elements around a bare editable, and the id on the outermost. */
export function textbox(id: string, label: string, editable: HTMLElement): HTMLElement {
  const input = custom('ytcp-social-suggestion-input', { id: 'input' }, editable);
  const container = custom('ytcp-form-input-container', { id: 'container' }, h('div', { id: 'outer' }, h('span', {}, label), input));
  return custom('ytcp-social-suggestions-textbox', { id }, container);
}

/** Tags turn into chips at a comma or Enter. */
function tags(): { element: HTMLElement; all(): string[] } {
  const input = h('input', { id: 'text-input', type: 'text', placeholder: 'Add tag', 'aria-label': 'Tags' });
  const bar = h('div', { class: 'chip-and-bar' }, input);
  register('tags', {
    read: () => input.value,
    write(text) {
      input.value = text;
    },
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== ',' && event.key !== 'Enter') return;
    event.preventDefault();
    if (input.value.trim() !== '') input.before(custom('ytcp-chip', {}, h('span', { id: 'chip-text' }, input.value.trim())));
    input.value = '';
  });
  const element = custom('ytcp-form-input-container', { id: 'tags-container' }, custom('ytcp-chip-bar', { id: 'chip-bar' }, bar));
  const chips = () => [...bar.querySelectorAll('#chip-text')].map((chip) => chip.textContent ?? '');
  return { element, all: () => [...chips(), input.value].filter((tag) => tag.trim() !== '') };
}

/** The dialog of an upload: the details are out of sight, not out of the page, in the steps after the first. */
export function uploadDialog(): HTMLElement {
  const update = () => enable(next.button, title.text().trim() !== '' || description.text().trim() !== '');
  const next = ytcpButton('next-button', 'Next');
  const done = ytcpButton('done-button', 'Publish');
  const title = field('title', { id: 'textbox', role: 'textbox', 'aria-label': 'Add a title that describes your video' }, update);
  const description = field('description', { id: 'textbox', role: 'textbox', 'aria-label': 'Tell viewers about your video' }, update);
  if (fileName !== '') title.element.append(fileName);
  const tagged = tags();

  const details = custom(
    'ytcp-video-metadata-editor',
    {},
    textbox('title-textarea', 'Title (required)', title.element),
    textbox('description-textarea', 'Description', description.element),
    tagged.element,
  );
  const later = h('p', {}, 'Nothing to do in this step.');
  const dialog = custom('ytcp-uploads-dialog', { 'aria-label': 'Upload' });
  let step = 0;
  const show = (number: number) => {
    step = number;
    dialog.setAttribute('workflow-step', STEPS[step] as string);
    details.hidden = step > 0;
    later.hidden = step === 0;
    next.element.hidden = step === STEPS.length - 1;
    done.element.hidden = !next.element.hidden;
  };
  next.button.addEventListener('click', (event) => {
    note(event, 'next-button');
    show(step + 1);
  });
  done.button.addEventListener('click', (event) => {
    note(event, 'done-button');
    const parts = [title.text(), description.text(), tagged.all().join(', ')];
    const text = parts.filter((part) => part !== '' && part !== fileName).join('\n\n');
    send({ surface: 'upload', text, parts, via: 'click' });
    dialog.remove();
  });
  update();
  show(0);
  const buttons = h('div', { class: 'button-area' }, next.element, done.element);
  dialog.append(custom('tp-yt-paper-dialog', { role: 'dialog' }, h('h1', {}, 'Market day'), details, later, buttons));
  return dialog;
}
