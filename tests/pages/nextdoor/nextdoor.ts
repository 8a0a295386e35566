import { agency, viewer } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { commentBox } from './comment';
import { postForm } from './post-form';
import './nextdoor.css';

install();

const search = h('input', { type: 'text', placeholder: 'Search Nextdoor', 'aria-label': 'Search Nextdoor' });

/** Every post has its own "Reply" and "Share", which have nothing to do with the composer above. */
function post(number: number, name: string, text: string): HTMLElement {
  const comments = h('div', { class: 'comments' });
  const action = (label: string, act: () => void) => {
    const button = h('button', { type: 'button', class: 'quiet' }, label);
    button.addEventListener('click', act);
    return button;
  };
  const open = () => {
    if (!comments.hasChildNodes()) comments.append(commentBox(`comment ${number}`));
  };
  const actions = h(
    'div',
    { class: 'actions' },
    action('Like', () => undefined),
    action('Reply', open),
    action('Share', () => undefined),
  );
  return h('article', { class: 'card', 'data-testid': 'feed-item' }, h('b', {}, name), h('p', {}, text), actions, comments);
}

const feed = h(
  'main',
  { 'data-testid': 'home-feed' },
  postForm(),
  post(1, agency.name, 'The river path is open again between the mill and the boathouse.'),
  post(2, 'Riverton Public Library', 'Story hour is back this Thursday at 4.'),
);
const header = h('header', {}, h('div', { class: 'logo' }, 'nextdoor'), search, h('span', {}, viewer.name));
document.getElementById('root')?.append(header, feed);
