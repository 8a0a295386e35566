import { h } from '../dom';

const form = (id: string, title: string, label: string, ...fields: Node[]): HTMLFormElement => {
  const made = h('form', { class: 'card', id }, h('h2', {}, title), ...fields, h('button', { type: 'submit', class: 'quiet' }, label));
  made.addEventListener('submit', (event) => event.preventDefault());
  return made;
};

/** Everything on the page that can be written in and is no composer. */
export const signIn = (): HTMLElement =>
  form(
    'sign-in',
    'Sign in',
    'Submit',
    h('input', { type: 'text', name: 'login', placeholder: 'Your sign-in' }),
    h('input', { type: 'password', name: 'password', placeholder: 'Password' }),
  );

export const settings = (): HTMLElement =>
  form('settings', 'Settings', 'Save changes', h('textarea', { name: 'signature', rows: 2, placeholder: 'Your signature' }));

export const filter = (): HTMLElement =>
  form('filter', 'Listings', 'Apply', h('input', { type: 'text', name: 'terms', placeholder: 'Filter by words' }));

export const newsletter = (): HTMLElement =>
  form('newsletter', 'Newsletter', 'Submit', h('input', { type: 'text', name: 'contact', placeholder: 'Your e-mail address' }));

/** A search of the kind that is a textarea with suggestions. */
export function search(): HTMLElement {
  const field = h('textarea', { id: 'search', rows: 1, role: 'combobox', 'aria-label': 'Search', placeholder: 'Search Riverton' });
  return h('div', { class: 'search' }, field, h('button', { type: 'button', class: 'quiet' }, 'Go'));
}
