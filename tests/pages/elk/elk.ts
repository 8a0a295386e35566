import { agency, viewer } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { profileForm } from './profile';
import { publishWidgets } from './widget';
import './elk.css';

install();

const post = (id: string, name: string, handle: string, text: string): HTMLElement =>
  h(
    'div',
    { id: `status-${id}`, class: 'status' },
    h('div', {}, h('b', {}, name), ' ', h('small', {}, `@${handle}`)),
    h('div', { class: 'status-body' }, h('span', { class: 'content-rich' }, h('p', {}, text))),
  );

const riverPath = post('2', agency.name, agency.handle, 'The river path is open again between the mill and the boathouse.');
const storyHour = post('3', 'Riverton Public Library', 'library', 'Story hour is back this Thursday at 4.');
const question = post('1', 'Sam Ortega', 'samortega', 'Is the river path open?');

/** Widgets stand among the posts as they do on the site: nothing but their attribute is around them. */
const home = (): HTMLElement => {
  const end = h('div', { class: 'line' });
  const page = h('div', {}, end, riverPath, storyHour);
  publishWidgets(end, { surface: 'post', button: 'Publish!', placeholder: "What's on your mind?" });
  return page;
};

const thread = (): HTMLElement => {
  const end = h('div', { class: 'line' });
  const page = h('div', {}, question, riverPath, end, storyHour);
  publishWidgets(end, { surface: 'reply', button: 'Reply', placeholder: 'Replying...', expanded: true });
  return page;
};

const openDialog = (): void => {
  const end = document.createComment('');
  const box = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'dialog' }, end);
  const layer = h('div', { class: 'layer' }, box);
  document.body.append(layer);
  publishWidgets(end, {
    surface: 'dialog',
    button: 'Publish!',
    placeholder: "What's on your mind?",
    expanded: true,
    published: () => layer.remove(),
  });
};

const search = h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' });
const compose = h('button', { 'aria-label': 'Compose', class: 'solid' }, 'Compose');
compose.addEventListener('click', openDialog);
const nav = h('nav', {}, h('div', { class: 'logo' }, 'elk'), search, h('a', { href: '/home' }, 'Home'), compose);

const { pathname } = location;
const content = pathname.startsWith('/settings') ? profileForm() : /\/@[^/]+\/\d+/.test(pathname) ? thread() : home();
document
  .getElementById('__nuxt')
  ?.append(h('div', { class: 'shell' }, nav, h('main', {}, content), h('aside', {}, `Signed in as @${viewer.handle}`)));
