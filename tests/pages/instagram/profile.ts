import { h } from '../dom';
import { register, send, type Via } from '../practice';
import { labels } from './labels';
import { textButton } from './parts';

const longest = 150;

/** /accounts/edit/: Submit wakes up with the first change and goes to sleep again once it is saved. */
export function editProfilePage(): HTMLElement {
  const field = h('textarea', { id: 'pepBio', maxlength: longest, rows: 3, placeholder: labels.bio });
  const count = h('small', {});
  const button = textButton(labels.submit, (via) => submit(via), { class: 'primary submit' });
  let saved = '';

  const update = () => {
    count.textContent = `${field.value.length} / ${longest}`;
    if (field.value === saved) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };
  const submit = (via: Via) => {
    saved = field.value;
    send({ surface: 'bio', text: saved, via });
    update();
  };
  register('bio', {
    read: () => field.value,
    write(text) {
      field.value = text;
      update();
    },
  });
  field.addEventListener('input', update);
  update();
  const form = h('form', { method: 'POST' }, h('label', { for: 'pepBio' }, labels.bio), field, count, button);
  form.addEventListener('submit', (event) => event.preventDefault());
  return h('div', { class: 'edit' }, h('h2', {}, labels.editProfile), form);
}
