import { custom, withShadow } from '../custom';
import { h } from '../dom';
import { note, register, send } from '../practice';
import { shredditComposer } from './composer';

const titleCss = `
  :host { display: block; border: 1px solid #0003; border-radius: 20px; overflow: hidden; }
  textarea { box-sizing: border-box; display: block; width: 100%; height: 52px; padding: 14px 16px; border: 0; outline: 0; resize: none; font: inherit; color: inherit; background: none; }
`;
const buttonCss = `
  :host { display: inline-block; }
  button { padding: 8px 18px; font: inherit; font-weight: 600; color: #fff; background: #0a449b; border: 0; border-radius: 999px; cursor: pointer; }
  button:disabled { background: #0003; cursor: default; }
`;

/** What an address brings along, e.g. from a "share" button; the writer has not written it. */
const brought = new URLSearchParams(location.search).get('title') ?? '';

/** A button in the shadow root of its own element, which is pressed as a whole by scripts. */
function formButton(id: string, type: string, label: string): { element: HTMLElement; button: HTMLButtonElement } {
  const button = h('button', { type: 'button', id: type === 'submit' ? 'inner-post-submit-button' : undefined }, label);
  const element = custom('r-post-form-submit-button', { id, 'post-action-type': type });
  withShadow(element, buttonCss, button);
  return { element, button };
}

/** The form of a new post: title and button in shadow roots of their own, the body in the composer's slot. */
export function submitForm(): HTMLElement {
  const title = h('textarea', { id: 'innerTextArea', name: 'title', placeholder: 'Title*', 'aria-required': 'true' });
  title.value = brought;
  const titleHost = custom('faceplate-textarea-input', { name: 'title' });
  withShadow(titleHost, titleCss, title);
  const submit = formButton('submit-post-button', 'submit', 'Post');
  const draft = formButton('save-draft-button', 'draft', 'Save Draft');
  const update = () => {
    submit.button.disabled = title.value.trim() === '';
  };
  const body = shredditComposer('body', { id: 'post-composer_bodytext', label: 'Post body text field', change: update });
  title.addEventListener('input', update);
  register('title', {
    read: () => title.value,
    write(text) {
      title.value = text;
      update();
    },
  });
  submit.element.addEventListener('click', (event) => {
    note(event, 'submit-post-button');
    if (submit.button.disabled) return;
    const written = [title.value, body.text()].filter((part) => part.trim() !== '' && part !== brought);
    send({ surface: 'post', text: written.join('\n\n'), parts: [title.value, body.text()], via: 'click' });
  });
  update();
  const field = h('fieldset', {}, custom('faceplate-tracker', {}, titleHost));
  const actions = h('div', { class: 'actions' }, draft.element, submit.element);
  const form = custom('r-post-composer-form', {}, h('section', {}, custom('faceplate-form-section', {}, field), body.element, actions));
  return h('main', {}, h('h1', {}, 'Create post'), form);
}
