import { agency, viewer } from '../account';
import { h } from '../dom';
import { install } from '../practice';
import { articlePage } from './article';
import { quillComments, tiptapComments } from './comments';
import { draftTrigger, emberTrigger, globalNav, primaryNav, update } from './frame';
import { interopOutlet } from './interop';
import { generation, language } from './labels';
import { conversation } from './messages';
import { openProfileForm } from './profile';
import { openShareBox } from './share-box';
import { openShareDialog } from './share-dialog';
import './ember.css';
import './linkedin.css';

install();
document.documentElement.lang = language;

const path = location.pathname;
const root = document.getElementById('root') as HTMLElement;
const lightOutlet = document.getElementById('artdeco-modal-outlet') as HTMLElement;

function feed(): Node[] {
  if (generation === 1) {
    const open = () => openShareBox(lightOutlet, { surface: 'post-light', author: viewer.name });
    return [globalNav(), h('main', {}, emberTrigger(open), update(quillComments('comment-quill'), true))];
  }
  const open =
    generation === 2
      ? () => openShareBox(interopOutlet(), { surface: 'post-shadow', author: viewer.name })
      : () => openShareDialog({ surface: 'post-dialog', author: viewer.name, key: 'ShareBox_textEditor' });
  return [primaryNav(), h('main', { 'data-testid': 'mainFeed' }, draftTrigger(open), update(tiptapComments('comment-tiptap'), false))];
}

/** In the page's own admin view the author is the page from the start. */
function companyAdmin(): Node[] {
  const open =
    generation === 1
      ? () => openShareBox(lightOutlet, { surface: 'company-light', author: agency.name })
      : () => openShareDialog({ surface: 'company-dialog', author: agency.name });
  return [globalNav(), h('main', {}, emberTrigger(open))];
}

function messaging(): Node[] {
  if (generation !== 2) return [globalNav(), h('main', {}, conversation('message'))];
  interopOutlet().append(h('div', { class: 'msg-overlay-container' }, conversation('message-shadow')));
  return [primaryNav(), h('main', {})];
}

function profile(): Node[] {
  openProfileForm(path.includes('/summary/') ? 'about' : 'headline');
  return [primaryNav(), h('main', {})];
}

if (path.startsWith('/article/')) root.append(globalNav(), articlePage(lightOutlet));
else if (path.startsWith('/company/')) root.append(...companyAdmin());
else if (path.startsWith('/messaging/')) root.append(...messaging());
else if (path.startsWith('/in/')) root.append(...profile());
else root.append(...feed());
