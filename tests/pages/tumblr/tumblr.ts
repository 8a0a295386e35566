import { agency } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { openPostForm } from './post-form';
import './tumblr.css';

install();

const search = h('form', { role: 'search' }, h('input', { type: 'search', 'aria-label': 'Search Tumblr', placeholder: 'Search Tumblr' }));
const create = h('button', { type: 'button', class: 'primary', 'aria-label': 'Create' }, 'Create');
create.addEventListener('click', openPostForm);
const post = h(
  'article',
  {},
  h('b', {}, agency.handle.toLowerCase()),
  h('p', {}, 'Found on Harbor Avenue: one very calm tortoise. The owner has been told.'),
);
document
  .getElementById('root')
  ?.append(h('header', {}, h('a', { class: 'logo', href: '/dashboard' }, 'tumblr'), search, create), h('main', {}, post));

if (location.pathname.startsWith('/new/text')) openPostForm();
