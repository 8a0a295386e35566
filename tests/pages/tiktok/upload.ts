import { h } from '../dom';
import { draftField } from '../editors/draft/field';
import { note, register, send } from '../practice';

/** What the chosen video file is called; `?file=` without a value for one straight from the camera, which has no name. */
const fileName = new URLSearchParams(location.search).get('file') ?? 'harbor parade draft 2.mp4';

const uploading = 150;

/** The upload page of TikTok Studio: nothing can be written before a video is chosen. */
export function upload(): HTMLElement {
  const main = h('main', { class: 'studio' });
  chooseStep(main);
  return main;
}

function chooseStep(main: HTMLElement): void {
  const choose = h('button', { type: 'button', class: 'primary', 'aria-label': 'Select video' }, 'Select video');
  const input = h('input', { type: 'file', accept: 'video/*', hidden: '' });
  choose.addEventListener('click', () => captionStep(main));
  main.replaceChildren(h('div', { class: 'drop' }, h('h2', {}, 'Select video to upload'), choose, input));
}

function captionStep(main: HTMLElement): void {
  const field = draftField({ placeholder: 'Share more about your video here…', role: 'combobox', text: fileName.replace(/\.\w+$/, '') });
  const forget = register('caption', { read: field.text, write: field.setText });
  const post = h('button', { type: 'button', class: 'primary', 'data-e2e': 'post_video_button', 'aria-disabled': 'true' }, 'Post');
  const draft = h('button', { type: 'button', class: 'plain', 'data-e2e': 'save_draft_button' }, 'Save draft');
  setTimeout(() => post.setAttribute('aria-disabled', 'false'), uploading);

  const publish = () => {
    send({ surface: 'caption', text: field.text(), via: 'click' });
    forget();
    chooseStep(main);
  };
  post.addEventListener('click', (event) => {
    note(event, 'post_video_button');
    if (post.getAttribute('aria-disabled') !== 'true') confirm(publish);
  });
  main.replaceChildren(
    h('section', { class: 'card' }, h('h3', {}, 'Description'), h('div', { class: 'caption-editor' }, field.element)),
    h('div', { class: 'button-group' }, post, draft),
  );
}

/** Asked while the site still looks through the video; a layer of its own at the end of the page, without any text of the post. */
function confirm(publish: () => void): void {
  const cancel = h('button', { type: 'button', class: 'plain' }, 'Cancel');
  const go = h('button', { type: 'button', class: 'primary', id: 'post-now' }, 'Post now');
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'card' },
    h('h3', {}, 'Continue to post?'),
    h('p', {}, 'We are still checking your video.'),
    h('div', { class: 'button-group' }, cancel, go),
  );
  const layer = h('div', { class: 'layer' }, dialog);
  cancel.addEventListener('click', () => layer.remove());
  go.addEventListener('click', (event) => {
    note(event, 'Post now');
    layer.remove();
    publish();
  });
  document.body.append(layer);
}
