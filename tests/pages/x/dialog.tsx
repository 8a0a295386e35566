import { type ReactNode, useState } from 'react';
import { Composer } from './composer';
import { go } from './route';
import { ScheduleForm } from './schedule';
import { Quoted, Tweet, tweets } from './tweets';

const query = () => new URLSearchParams(location.search);

/** A layer over the page, with the way out in its head. */
export function Layer({ label, head, children }: { label: string; head?: ReactNode; children: ReactNode }) {
  return (
    <div id="layers">
      <div className="scrim" />
      <div className="dialog" role="dialog" aria-modal="true" aria-label={label}>
        <div className="dialog-head">
          <button type="button" className="tool" data-testid="app-bar-close" aria-label="Close" onClick={() => go('/home')}>
            ×
          </button>
          {head}
        </div>
        {children}
      </div>
    </div>
  );
}

/**
 * The one dialog for posts, replies and quotes. It is on top of the composer of the page below, and gives way to the
 * choice of a time, after which its editors are new.
 */
export function ComposeDialog({ path, onSent }: { path: string; onSent(): void }) {
  // The address belongs to the draft that it opened, not to the steps after it.
  const [{ answered, quoted, text }] = useState(() => ({
    answered: tweets.find(({ id }) => id === query().get('in_reply_to')),
    quoted: tweets.find(({ id }) => id === query().get('quote')),
    text: query().get('text') ?? '',
  }));
  const [time, setTime] = useState('');
  const choosing = path === '/compose/post/schedule';
  const surface = answered ? 'reply dialog' : quoted ? 'quote' : 'dialog';
  return (
    <Layer label={choosing ? 'Schedule' : 'Compose post'}>
      {choosing && (
        <ScheduleForm
          onConfirm={(chosen) => {
            setTime(chosen);
            go('/compose/post');
          }}
        />
      )}
      {answered && !choosing && <Tweet tweet={answered} />}
      <Composer
        surface={surface}
        inDialog
        initial={text}
        placeholder={answered ? 'Post your reply' : quoted ? 'Add a comment' : 'What’s happening?'}
        autoFocus
        action={answered ? 'Reply' : 'Post'}
        time={time}
        away={choosing}
        quoted={quoted && <Quoted tweet={quoted} />}
        onSent={onSent}
      />
    </Layer>
  );
}
