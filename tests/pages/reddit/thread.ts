import { viewer } from '../account';
import { custom, slot, withShadow } from '../custom';
import { h } from '../dom';
import { send } from '../practice';
import { shredditComposer } from './composer';

/** The composer of a comment as it opens: a form around it that is no `form`. */
function openComposer(surface: string, done: (text: string) => void): HTMLElement {
  const { element } = shredditComposer(surface, {
    label: 'Join the conversation',
    submit: {
      label: 'Comment',
      act(text, via) {
        send({ surface, text, via });
        done(text);
      },
    },
  });
  return custom('faceplate-form', { action: '/svc/shreddit/create-comment' }, element);
}

/** Under the post: a pill that turns into the composer. */
function composerHost(): HTMLElement {
  const trigger = h('button', { type: 'button', 'data-testid': 'trigger-button' }, 'Join the conversation');
  const host = custom('comment-composer-host', {}, custom('faceplate-tracker', {}, trigger));
  trigger.addEventListener('click', () => {
    host.replaceChildren(
      openComposer('comment', (text) => {
        host.after(comment(`comment-${Date.now()}`, viewer.handle, text));
        host.replaceChildren(custom('faceplate-tracker', {}, trigger));
      }),
    );
  });
  return host;
}

/** A comment with its action row, where the reply opens. */
function comment(id: string, author: string, text: string): HTMLElement {
  const reply = h('button', { type: 'button' }, 'Reply');
  const row = custom('shreddit-comment-action-row', { slot: 'actionRow' }, reply);
  const body = h('div', { slot: 'comment', class: 'md' }, h('p', {}, text));
  const element = custom('shreddit-comment', { id, author }, h('div', { slot: 'commentMeta' }, h('b', {}, author)), body, row);
  withShadow(element, ':host { display: block; padding: 8px 0 8px 16px; }', slot('commentMeta'), slot('comment'), slot('actionRow'));
  reply.addEventListener('click', () => {
    const loader = custom('shreddit-async-loader');
    loader.append(
      custom(
        'comment-composer-host',
        { slot: 'ready' },
        openComposer(`reply-${id}`, () => loader.remove()),
      ),
    );
    row.append(loader);
  });
  return element;
}

function post(): HTMLElement {
  const title = h('h1', { slot: 'title' }, 'Saturday market on Harbor Avenue');
  const body = h('div', { slot: 'text-body', class: 'md' }, h('p', {}, 'Does anybody know whether the bakery stall is back?'));
  const element = custom('shreddit-post', { author: 'riverbend_baker' }, title, body);
  return withShadow(element, ':host { display: block; }', slot('title'), slot('text-body'));
}

/** A post with its comments. */
export function thread(): HTMLElement {
  const tree = custom(
    'shreddit-comment-tree',
    {},
    comment('first', 'harbor_lights', 'It is, and they have the rye bread again.'),
    comment('second', 'tortoise_walker', 'Come early. It is gone by ten.'),
  );
  const loader = custom('shreddit-async-loader', {}, composerHost());
  return h('main', { id: 'main-content' }, post(), custom('comment-body-header', {}, loader), tree);
}
