import { keepAccount, viewer } from '../account';
import { h, icon } from '../dom';
import { install } from '../practice';
import { directPage } from './direct';
import { feed, postPage } from './feed';
import { labels, language, query } from './labels';
import { profileLink, textButton } from './parts';
import { editProfilePage } from './profile';
import { layer, openWizard } from './wizard';
import '../editors/lexical-field.css';
import './instagram.css';

install();
document.documentElement.lang = language;

const link = (path: string, label: string, sign: string) =>
  h('a', { role: 'link', href: keepAccount(path) }, icon(label, sign), h('span', {}, label));

/** The side bar is no `nav`, and its links have no names of their own. */
function sideBar(): HTMLElement {
  const create = textButton('', () => openWizard(), { class: 'plain create' });
  create.replaceChildren(icon(labels.newPost, '+'), labels.newPost);
  return h(
    'div',
    { class: 'side' },
    h('div', { class: 'logo' }, 'Instagram'),
    link('/', labels.home, '⌂'),
    link('/explore/', labels.explore, '○'),
    link('/direct/inbox/', labels.messages, '✉'),
    create,
    profileLink(viewer.handle, viewer.initials, h('span', {}, labels.profile)),
  );
}

function page(): HTMLElement {
  if (location.pathname.startsWith('/direct/')) return directPage();
  if (location.pathname.startsWith('/accounts/edit')) return editProfilePage();
  return location.pathname.startsWith('/p/') ? postPage() : feed();
}

const shell = h('div', { class: 'shell' }, h('div', {}, sideBar()), h('section', {}, h('main', { role: 'main' }, page())));
document.getElementById('mount')?.append(shell);
document.body.append(layer);
// Straight to the caption, as if the photos had been chosen already.
if (query.get('step') === 'caption') openWizard('caption');
