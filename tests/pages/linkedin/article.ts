import { Editor } from '@tiptap/core';
import { viewer } from '../account';
import { h } from '../dom';
import { documentOf, plainText, setText, textOf } from '../editors/tiptap';
import { register, send } from '../practice';
import { labels } from './labels';
import { artdecoButton } from './parts';
import { openShareBox } from './share-box';

/** The article editor: headline and body, then "Next", then a share box whose button publishes both. */
export function articlePage(outlet: Element): HTMLElement {
  const headline = h('textarea', {
    id: 'article-editor-headline__textarea',
    class: 'article-editor-headline__textarea',
    placeholder: 'Title',
    rows: 1,
  });
  const holder = h('div', { class: 'article-editor-content' });
  const whole = () => [headline.value, textOf(body)].filter(Boolean).join('\n\n');
  const next = artdecoButton(labels.next, () => publishStep(), { class: 'artdeco-button--primary', disabled: '' });
  const update = () => {
    next.disabled = whole().trim() === '';
  };
  let forget = () => {};
  const mount = (text: string): Editor => {
    forget();
    holder.replaceChildren();
    const editor = new Editor({
      element: holder,
      content: documentOf(text),
      extensions: plainText,
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': 'Article editor content', 'data-test-article-editor-content-textbox': '' },
      },
      onUpdate: update,
    });
    forget = register('article', { read: () => textOf(editor), write: (value) => setText(editor, value) });
    return editor;
  };
  let body = mount('');
  register('article-headline', {
    read: () => headline.value,
    write(value) {
      headline.value = value;
      update();
    },
  });
  headline.addEventListener('input', () => {
    // A draft is made of the first letter: the address changes, and the body is a new editor.
    if (location.pathname === '/article/new/') {
      history.replaceState(null, '', `/article/edit/1/${location.search}`);
      const kept = textOf(body);
      body.destroy();
      body = mount(kept);
    }
    update();
  });
  const publishStep = () =>
    openShareBox(outlet, {
      surface: 'article-introduction',
      author: viewer.name,
      action: labels.publish,
      done: () => send({ surface: 'article', text: whole(), via: 'click' }),
    });
  return h(
    'main',
    { class: 'article-editor' },
    h('nav', { class: 'article-editor-nav' }, next),
    h('div', { class: 'card' }, headline, holder),
  );
}
