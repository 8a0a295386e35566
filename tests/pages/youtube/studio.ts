import { viewer } from '../account';
import { custom } from '../custom';
import { h } from '../dom';
import { note, register, send } from '../practice';
import { enable, field } from './field';
import { textbox, uploadDialog, ytcpButton } from './upload';

/** How the channel presents itself; the button is far from the fields, in the head of the page. */
function profile(): HTMLElement {
  const publish = ytcpButton('publish-button', 'Publish');
  const name = h('input', { id: 'brand-name-input', type: 'text', 'aria-label': 'Name' });
  name.value = viewer.name;
  const description = field('channel', { id: 'textbox', role: 'textbox', 'aria-label': 'Description' }, () => enable(publish.button, true));
  publish.button.addEventListener('click', (event) => {
    note(event, 'publish-button');
    send({ surface: 'channel', text: description.text(), parts: [name.value, description.text()], via: 'click' });
    enable(publish.button, false);
  });
  enable(publish.button, false);
  return custom(
    'ytcp-channel-editing-section',
    {},
    h('div', { class: 'head' }, h('h1', {}, 'Channel customization'), publish.element),
    custom('ytcp-channel-editing-channel-name', {}, name),
    textbox('description-textbox', 'Description', description.element),
  );
}

/** A viewer's comment with its reply box: a text field, and a button that has a name but no id. */
function comments(): HTMLElement {
  const reply = ytcpButton('reply-button', 'Reply');
  const answer = ytcpButton(undefined, 'Reply');
  const input = h('textarea', { id: 'textarea', rows: 2, placeholder: 'Add a reply...' });
  const update = () => enable(answer.button, input.value.trim() !== '');
  register('studio-reply', {
    read: () => input.value,
    write(text) {
      input.value = text;
      update();
    },
  });
  input.addEventListener('input', update);
  answer.button.addEventListener('click', (event) => {
    note(event, 'reply');
    send({ surface: 'studio-reply', text: input.value, via: 'click' });
    input.value = '';
    update();
  });
  update();
  const grow = custom('tp-yt-iron-autogrow-textarea', {}, h('div', { class: 'textarea-container' }, input));
  const box = custom(
    'ytcp-commentbox',
    {},
    custom('ytcp-form-input-container', {}, grow),
    h('div', { class: 'button-area' }, answer.element),
  );
  box.hidden = true;
  reply.button.addEventListener('click', () => {
    box.hidden = false;
  });
  const text = h('div', { id: 'content-text' }, 'Is the bridge open for bicycles again?');
  const comment = custom('ytcp-comment', { id: 'comment' }, h('b', {}, '@tortoisewalker'), text, reply.element, box);
  return custom('ytcp-comments-section', {}, h('h1', {}, 'Channel comments'), custom('ytcp-comment-thread', {}, comment));
}

/** Studio: what the channel is called stands in the navigation only. */
export function studio(): HTMLElement[] {
  const label = h('div', { id: 'entity-label-container' }, h('div', { id: 'entity-name' }, viewer.name));
  const drawer = custom('ytcp-navigation-drawer', {}, h('div', {}, 'Your channel'), label);
  const isUpload = location.pathname.includes('/videos/upload');
  const main = location.pathname.includes('/editing') ? profile() : location.pathname.includes('/comments') ? comments() : '';
  const app = custom('ytcp-app', {}, drawer, custom('ytcp-entity-page', {}, h('main', {}, main)));
  return isUpload ? [app, uploadDialog()] : [app];
}
