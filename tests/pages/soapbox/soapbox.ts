import { agency, viewer } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { chat } from './chat';
import { composeForm } from './compose-form';
import { profileForm } from './profile';
import '../editors/lexical-field.css';
import './soapbox.css';

install();

const markup = (text: string): HTMLElement => h('p', { 'data-markup': 'true' }, text);
const answer = 'The river path is open again between the mill and the boathouse.';

const status = (name: string, handle: string, text: string): HTMLElement => {
  const reply = h('button', { type: 'button', title: 'Reply', class: 'tool reply' }, '↩');
  reply.addEventListener('click', () => openModal(h('div', { class: 'indicator' }, h('b', {}, name), markup(text))));
  return h('article', { class: 'card' }, h('a', { href: `/@${handle}` }, h('b', {}, name)), markup(text), reply);
};

const openModal = (answered: HTMLElement): void => {
  const layer = h('div', { class: 'layer' });
  layer.append(
    h(
      'div',
      { role: 'dialog', class: 'card' },
      composeForm('reply', answered, () => layer.remove()),
    ),
  );
  document.body.append(layer);
};

const link = (to: string, text: string): HTMLElement => h('a', { href: to }, h('span', {}, '○'), ' ', text);
const search = h('input', { type: 'text', id: 'search', placeholder: 'Search' });
const nav = h(
  'nav',
  {},
  search,
  h(
    'div',
    { class: 'links' },
    link('/', 'Home'),
    link('/notifications', 'Notifications'),
    link('/chats', 'Chats'),
    link(`/@${viewer.handle}`, 'Profile'),
    link('/settings', 'Settings'),
  ),
);

const { pathname } = location;
const home = (): HTMLElement[] => [
  h(
    'div',
    { class: 'card' },
    composeForm('post', undefined, () => undefined),
  ),
  status(agency.name, agency.handle, answer),
  status('Riverton Public Library', 'library', 'Story hour is back this Thursday at 4.'),
];
const content = pathname.startsWith('/settings') ? [profileForm()] : pathname.startsWith('/chats') ? [chat()] : home();
document.getElementById('soapbox')?.append(h('div', { class: 'shell' }, nav, h('main', {}, ...content)));
