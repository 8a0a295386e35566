import { type KeyboardEvent, useRef } from 'react';
import { viewer } from '../account';
import { note } from '../practice';
import { canSubmit, change, longest, submit, textLength, useDraft } from './draft';

export function ComposeForm({ autoFocus = false }: { autoFocus?: boolean }) {
  const draft = useDraft();
  const field = useRef<HTMLTextAreaElement>(null);

  /** Ctrl/Cmd+Enter submits straight from the key, in the text and in the warning: no submit event. */
  const submitKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
    note(event.nativeEvent, (event.target as HTMLElement).id || 'textarea');
    event.preventDefault();
    submit('keyboard', field.current);
    return true;
  };

  return (
    <form
      className="compose-form"
      role="region"
      aria-label="New Post"
      onSubmit={(event) => {
        note(event.nativeEvent, 'compose-form');
        event.preventDefault();
        submit('form', field.current);
      }}
    >
      <div className="navigation-bar">
        <div className="avatar">{viewer.initials}</div>
        <span className="display-name">
          <strong className="display-name__html">{viewer.name}</strong>
          <span className="display-name__account">@{viewer.handle}</span>
        </span>
      </div>
      <div className="compose-form__highlightable">
        {draft.spoiler && (
          <div className="spoiler-input">
            <input
              id="cw-spoiler-input"
              className="spoiler-input__input"
              type="text"
              placeholder="Content warning (optional)"
              value={draft.spoilerText}
              onChange={(event) => change({ spoilerText: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (submitKey(event) || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                field.current?.focus();
              }}
            />
          </div>
        )}
        <div className="autosuggest-textarea compose-form__autosuggest-wrapper">
          <textarea
            ref={field}
            className="autosuggest-textarea__textarea compose-form__input"
            placeholder="What's on your mind?"
            aria-label="What's on your mind?"
            // biome-ignore lint/a11y/noAutofocus: the share page does
            autoFocus={autoFocus}
            dir="auto"
            lang="en"
            value={draft.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
            onKeyDown={submitKey}
          />
        </div>
        <div className="compose-form__footer">
          <div className="compose-form__actions">
            <button
              type="button"
              className="text-icon-button"
              title="Add content warning"
              aria-pressed={draft.spoiler}
              onClick={() => change({ spoiler: !draft.spoiler })}
            >
              CW
            </button>
            <span className="character-counter">{longest - textLength(draft)}</span>
          </div>
          <div className="compose-form__submit">
            <button className="button" type="submit" disabled={!canSubmit(draft)}>
              Post
            </button>
          </div>
        </div>
      </div>
    </form>
  );
}
