import { type ReactNode, useState } from 'react';
import { viewer } from '../account';
import { allowDrop, carrying, takeDrop } from '../attach';
import { note, send, type Via } from '../practice';
import { Attachments, MediaButton, type Picture, pictureOf } from './attachments';
import { TweetEditor } from './editor';
import { textOf, useParts } from './parts';
import { Choices } from './poll';
import { go } from './route';

interface Props {
  /** The surface as the practice contract names it; a second part of a thread is "dialog 2". */
  surface: string;
  /** In a dialog other controls are there, and the button has another test id. */
  inDialog?: boolean;
  initial?: string;
  placeholder: string;
  autoFocus?: boolean;
  /** What the button says for a single post. */
  action?: string;
  /** The time of a scheduled post, which turns the button into "Schedule". */
  time?: string;
  /** The draft stays, its editors leave the page: what the site does while the time is chosen. */
  away?: boolean;
  /** The card of a quoted post, below the editor. */
  quoted?: ReactNode;
  onSent(): void;
}

const longest = 280;

export function Composer({ surface, inDialog = false, initial = '', placeholder, autoFocus = false, action = 'Post', ...props }: Props) {
  const { time, away = false, quoted, onSent } = props;
  const { parts, latest, change, add, clear, recreate } = useParts(initial, (index) => (index === 0 ? surface : `${surface} ${index + 1}`));
  const [pictures, setPictures] = useState<Picture[]>([]);
  const [choices, setChoices] = useState<string[]>([]);

  const ready = () =>
    latest.current.every((part, index) => {
      const text = textOf(part);
      return text.length <= longest && (text.trim() !== '' || (index === 0 && pictures.length > 0));
    });

  const submit = (via: Via) => {
    if (!ready()) return;
    const texts = [...latest.current.map(textOf), ...choices.filter((choice) => choice !== '')];
    send({
      surface,
      text: texts.join('\n\n'),
      ...(texts.length > 1 && { parts: texts }),
      ...carrying(pictures.map(({ file }) => file)),
      via,
    });
    clear(via === 'keyboard');
    setPictures([]);
    setChoices([]);
    onSent();
  };

  const attach = (files: File[]) => {
    const first = latest.current[0];
    if (files.length === 0 || !first) return;
    setPictures((all) => [...all, ...files.map(pictureOf)]);
    recreate(first.id);
  };

  if (away) return null;
  const testId = inDialog ? 'tweetButton' : 'tweetButtonInline';
  const disabled = !ready();
  const label = parts.length > 1 ? 'Post all' : time ? 'Schedule' : action;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are let go anywhere on it.
    <div
      className="composer"
      onDragOver={({ nativeEvent }) => allowDrop(nativeEvent)}
      // Before the editor, which would read every file as text.
      onDropCapture={(event) => takeDrop(event.nativeEvent, attach) && event.stopPropagation()}
    >
      <div className="avatar">{viewer.initials}</div>
      <div className="composer-body">
        {time && <small data-testid="scheduledTweetIndicator">Will send on {time}</small>}
        {parts.map((part, index) => (
          <TweetEditor
            key={`${part.id}.${part.generation}`}
            index={index}
            part={part}
            placeholder={index === 0 ? placeholder : 'Add another post'}
            autoFocus={autoFocus || index > 0 || part.generation > 0}
            onChange={(state) => change(part.id, () => ({ state }))}
            onSubmit={() => submit('keyboard')}
            onFiles={attach}
          />
        ))}
        <Choices choices={choices} onChange={setChoices} />
        <Attachments pictures={pictures} onRemove={(id) => setPictures((all) => all.filter((it) => it.id !== id))} />
        {quoted}
        <div className="toolbar" data-testid="toolBar">
          <MediaButton onFiles={attach} />
          <button
            type="button"
            className="tool"
            aria-label="Add poll"
            data-testid="createPollButton"
            disabled={choices.length > 0}
            onClick={() => setChoices(['', ''])}
          >
            ≡
          </button>
          {inDialog && (
            <button
              type="button"
              className="tool"
              aria-label="Schedule post"
              data-testid="scheduleOption"
              onClick={() => go('/compose/post/schedule')}
            >
              ◷
            </button>
          )}
          <span className="count">{Math.max(...parts.map((part) => textOf(part).length)) || ''}</span>
          {inDialog && (
            <button type="button" className="tool" aria-label="Add post" data-testid="addButton" onClick={add}>
              +
            </button>
          )}
          <button
            type="button"
            className="primary"
            data-testid={testId}
            disabled={disabled}
            aria-disabled={disabled || undefined}
            onClick={(event) => {
              note(event.nativeEvent, testId);
              submit('click');
            }}
          >
            {label}
          </button>
        </div>
      </div>
    </div>
  );
}
