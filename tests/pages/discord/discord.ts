import { viewer } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { chat } from './chat';
import './discord.css';

install();

/** The user's own panel, bottom left: the name, and under it the handle that a pointer brings up. */
function panel(): HTMLElement {
  const hoverRoll = h(
    'div',
    { class: 'hoverRoll_c0d6c6' },
    h('div', { class: 'hovered_c0d6c6' }, viewer.handle.toLowerCase()),
    h('div', { class: 'default_c0d6c6' }, 'Online'),
  );
  return h(
    'section',
    { class: 'panels_c48ade', 'aria-label': 'User area' },
    h('div', { class: 'avatar_b2ca13' }, viewer.initials),
    h('div', { class: 'nameTag_b2ca13' }, h('div', { class: 'title_b2ca13' }, viewer.name), hoverRoll),
  );
}

const channels = h(
  'nav',
  { class: 'sidebar_c48ade', 'aria-label': 'Channels' },
  h('h2', {}, 'Riverton'),
  ...['general', 'events', 'lost-and-found'].map((name) => h('a', { href: '/channels/1/2' }, `# ${name}`)),
  panel(),
);
// The search of a server is an editor too, with the role that tells it from a composer.
const search = h('div', {
  class: 'searchBar__97492',
  role: 'combobox',
  contenteditable: 'true',
  'aria-label': 'Search',
  'aria-expanded': 'false',
});
const header = h('section', { class: 'title_f75fb0' }, h('b', {}, '# general'), search);
document.getElementById('app-mount')?.append(channels, h('main', { class: 'chatContent_f75fb0' }, header, ...chat()));
