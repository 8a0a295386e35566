import { keepAccount, viewer } from '../account';
import { h, icon } from '../dom';
import { install } from '../practice';
import { layer, openDialog } from './dialog';
import { home, postPage } from './feed';
import { labels, language } from './labels';
import { iconButton } from './parts';
import '../editors/lexical-field.css';
import './threads.css';

install();
document.documentElement.lang = language;

const link = (path: string, label: string, sign: string) => h('a', { href: keepAccount(path) }, icon(label, sign));

const navigation = h(
  'div',
  { class: 'navigation', role: 'navigation' },
  h('div', { class: 'logo' }, '@'),
  link('/', labels.home, '⌂'),
  link('/search', labels.search, '○'),
  iconButton(icon(labels.create, '+'), () => openDialog(), { class: 'create' }),
  link(`/@${viewer.handle.toLowerCase()}`, labels.profile, '☺'),
);
const column = h('div', { class: 'column' }, ...(location.pathname.includes('/post/') ? postPage() : home()));

document.getElementById('mount')?.append(navigation, h('main', {}, column));
document.body.append(layer);
