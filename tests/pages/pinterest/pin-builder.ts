import { h } from '../dom';
import { draftField } from '../editors/draft/field';
import { note, register, send } from '../practice';

interface Field {
  element: HTMLElement;
  text(): string;
  write(text: string): void;
}

/** The tool that makes a pin, with a picture already there: title, description and link are one text. */
export function pinBuilder(): HTMLElement {
  const title = lineField('storyboard-selector-title', 'Title', 'Add a title');
  const description = descriptionField();
  const link = lineField('WebsiteField', 'Link', 'Add a link');
  const fields = [title, description, link];

  const read = () =>
    fields
      .map((field) => field.text())
      .filter((text) => text !== '')
      .join('\n\n');
  register('title', { read, write: title.write });
  register('description', { read, write: description.write });

  const publish = h('button', { type: 'button', class: 'primary' }, h('div', {}, 'Publish'));
  publish.addEventListener('click', (event) => {
    note(event, 'storyboard-creation-nav-done');
    send({ surface: 'pin', text: read(), via: 'click' });
    for (const field of fields) field.write('');
  });
  const head = h(
    'div',
    { class: 'head' },
    h('h1', {}, 'Create Pin'),
    h('div', { 'data-test-id': 'storyboard-creation-nav-done' }, publish),
  );
  const picture = h('div', { class: 'picture', 'data-test-id': 'storyboard-image' }, 'harbor.png');
  const input = h('input', { type: 'file', id: 'storyboard-upload-input', hidden: '' });
  return h(
    'main',
    {},
    head,
    h('div', { class: 'columns' }, h('div', {}, picture, input), h('div', { class: 'fields' }, ...fields.map(({ element }) => element))),
  );
}

function lineField(id: string, label: string, placeholder: string): Field {
  const input = h('input', { id, type: 'text', placeholder, autocomplete: 'off' });
  return {
    element: h('div', { class: 'field' }, h('label', { for: id }, label), input),
    text: () => input.value,
    write(text) {
      input.value = text;
    },
  };
}

/** Under an overlay that takes the first press; only then is there an editor, the one that comments use too. */
function descriptionField(): Field {
  const container = h('div', { id: 'dweb-comment-editor-container', class: 'box' });
  const overlay = h('div', { class: 'overlay' }, 'Add a detailed description');
  const field = draftField({ placeholder: 'Add a detailed description', label: 'Add a detailed description', role: 'combobox' });
  const activate = () => container.replaceChildren(field.element);
  overlay.addEventListener('click', () => {
    activate();
    field.focus();
  });
  container.append(overlay);
  return {
    element: h('div', { class: 'field' }, h('label', {}, 'Description'), container),
    text: field.text,
    write(text) {
      activate();
      field.setText(text);
    },
  };
}
