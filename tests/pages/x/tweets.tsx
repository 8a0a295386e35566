import { type MouseEvent, useState } from 'react';
import { agency } from '../account';
import { note, send } from '../practice';
import { go } from './route';

export interface Post {
  id: string;
  handle: string;
  name: string;
  initials: string;
  text: string;
}

export const tweets: readonly Post[] = [
  { id: '1', handle: 'danacole', name: 'Dana Cole', initials: 'DC', text: 'First coffee on the new porch. The dog approves.' },
  {
    ...agency,
    id: '2',
    text: 'Main Street is closed between 3rd and 5th for the parade until 2 p.m. Please use Harbor Avenue.',
  },
];

export const follow = (path: string) => (event: MouseEvent) => {
  event.preventDefault();
  go(path);
};

/** A post as an article; the one that a page is about cannot be tabbed to. */
export function Tweet({ tweet, focal = false, actions = false }: { tweet: Post; focal?: boolean; actions?: boolean }) {
  const { id, handle, name, initials, text } = tweet;
  const path = `/${handle}/status/${id}`;
  return (
    <article className="tweet" data-testid="tweet" tabIndex={focal ? -1 : 0}>
      <div className="avatar">{initials}</div>
      <div>
        <b>{name}</b> <small>@{handle}</small>
        <div data-testid="tweetText">{text}</div>
        {actions && (
          <div role="group" className="actions">
            <button
              type="button"
              className="tool"
              data-testid="reply"
              aria-label="Reply"
              onClick={() => go(`/compose/post?in_reply_to=${id}`)}
            >
              ↩
            </button>
            <Repost id={id} />
            <a href={path} onClick={follow(path)}>
              Show this post
            </a>
          </div>
        )}
      </div>
    </article>
  );
}

/** A repost goes out from its menu, with no words of one's own; a quote opens the dialog. */
function Repost({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="tool" data-testid="retweet" aria-label="Repost" aria-haspopup="menu" onClick={() => setOpen(!open)}>
        ⇄
      </button>
      {open && (
        <div className="menu" role="menu">
          <button
            type="button"
            role="menuitem"
            data-testid="retweetConfirm"
            onClick={(event) => {
              note(event.nativeEvent, 'retweetConfirm');
              send({ surface: 'repost', text: '', via: 'click' });
              setOpen(false);
            }}
          >
            Repost
          </button>
          <a role="menuitem" href="/compose/post" onClick={follow(`/compose/post?quote=${id}`)}>
            Quote
          </a>
        </div>
      )}
    </>
  );
}

/** The card of a quoted post: a link, no article. */
export function Quoted({ tweet: { name, handle, text } }: { tweet: Post }) {
  return (
    <div className="quoted" data-testid="attachments">
      <div role="link" tabIndex={0}>
        <b>{name}</b> <small>@{handle}</small>
        <div data-testid="tweetText">{text}</div>
      </div>
    </div>
  );
}
