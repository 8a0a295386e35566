import { useState } from 'react';
import { viewer } from '../account';
import { note, send, type Via } from '../practice';
import { Attachments, MediaButton, type Picture, pictureOf } from './attachments';
import { TweetEditor } from './editor';
import { textOf, useParts } from './parts';

interface Props {
  /** The surface as the practice contract names it. */
  surface: 'inline' | 'reply' | 'dialog';
  initial?: string;
  placeholder: string;
  autoFocus?: boolean;
  onSent(): void;
}

const longest = 280;

export function Composer({ surface, initial = '', placeholder, autoFocus = false, onSent }: Props) {
  const dialog = surface === 'dialog';
  const { parts, latest, change, add, clear, recreate } = useParts(initial, (index) => (dialog ? String(index) : surface));
  const [pictures, setPictures] = useState<Picture[]>([]);

  const ready = () =>
    latest.current.every((part, index) => {
      const text = textOf(part);
      return text.length <= longest && (text.trim() !== '' || (index === 0 && pictures.length > 0));
    });

  const submit = (via: Via) => {
    if (!ready()) return;
    const texts = latest.current.map(textOf);
    send({ surface, text: texts.join('\n\n'), ...(texts.length > 1 && { parts: texts }), via });
    clear(via === 'keyboard');
    setPictures([]);
    onSent();
  };

  const attach = (files: File[]) => {
    const first = latest.current[0];
    if (files.length === 0 || !first) return;
    setPictures((all) => [...all, ...files.map(pictureOf)]);
    recreate(first.id);
  };

  const testId = dialog ? 'tweetButton' : 'tweetButtonInline';
  const disabled = !ready();
  return (
    <div className="composer">
      <div className="avatar">{viewer.initials}</div>
      <div className="composer-body">
        {parts.map((part, index) => (
          <TweetEditor
            key={`${part.id}.${part.generation}`}
            index={index}
            part={part}
            placeholder={index === 0 ? placeholder : 'Add another post'}
            autoFocus={autoFocus || index > 0 || part.generation > 0}
            onChange={(state) => change(part.id, () => ({ state }))}
            onSubmit={() => submit('keyboard')}
          />
        ))}
        <Attachments pictures={pictures} onRemove={(id) => setPictures((all) => all.filter((it) => it.id !== id))} />
        <div className="toolbar" data-testid="toolBar">
          <MediaButton onFiles={attach} />
          <span className="count">{Math.max(...parts.map((part) => textOf(part).length)) || ''}</span>
          {dialog && (
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
            {surface === 'reply' ? 'Reply' : parts.length > 1 ? 'Post all' : 'Post'}
          </button>
        </div>
      </div>
    </div>
  );
}
