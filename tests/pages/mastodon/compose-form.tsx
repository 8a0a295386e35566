import { type KeyboardEvent, useRef } from 'react';
import { viewer } from '../account';
import { takePaste } from '../attach';
import { note } from '../practice';
import { FileInput, PollForm, UploadForm } from './attachments';
import { attach, attachSample, canSubmit, change, longest, submit, textLength, useDraft } from './draft';
import { Above, DisplayName, ReplyIndicator } from './indicators';

/** glitch-soc has a second button for another audience, with a key of its own. */
const glitch = new URLSearchParams(location.search).get('flavour') === 'glitch';

export function ComposeForm({ autoFocus = false, named = true }: { autoFocus?: boolean; named?: boolean }) {
  const draft = useDraft();
  const field = useRef<HTMLTextAreaElement>(null);

  /** Ctrl/Cmd+Enter submits straight from the key, in the text and in the warning: no submit event. */
  const submitKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey || (glitch && event.altKey))) return false;
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
      {draft.answered && <ReplyIndicator status={draft.answered} />}
      {named && (
        <div className="navigation-bar">
          <div className="avatar">{viewer.initials}</div>
          <DisplayName name={viewer.name} handle={viewer.handle} />
        </div>
      )}
      <div className="compose-form__highlightable">
        <div className="compose-form__scrollable">
          <Above draft={draft} />
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
              onPaste={({ nativeEvent }) => takePaste(nativeEvent, attach)}
            />
          </div>
        </div>
        <UploadForm uploads={draft.uploads} />
        <PollForm choices={draft.choices} />
        <div className="compose-form__footer">
          <div className="compose-form__actions">
            <div className="compose-form__buttons">
              <button type="button" className="compose-form__upload-button text-icon-button" title="Add images" onClick={attachSample}>
                ▣
              </button>
              <FileInput />
              <button
                type="button"
                className="compose-form__poll-button text-icon-button"
                title="Add a poll"
                onClick={() => change({ choices: draft.choices ? undefined : ['', ''] })}
              >
                ≡
              </button>
              <button
                type="button"
                className="text-icon-button"
                title="Add content warning"
                aria-pressed={draft.spoiler}
                onClick={() => change({ spoiler: !draft.spoiler })}
              >
                CW
              </button>
            </div>
            <span className="character-counter">{longest - textLength(draft)}</span>
          </div>
          <div className="compose-form__submit">
            {glitch && (
              <button
                type="button"
                className="button secondary-post-button"
                title="Private"
                disabled={!canSubmit(draft)}
                onClick={(event) => {
                  note(event.nativeEvent, 'secondary-post-button');
                  submit('click', field.current);
                }}
              >
                ⚿
              </button>
            )}
            <button className="button" type="submit" disabled={!canSubmit(draft)}>
              {draft.edited ? 'Update' : draft.answered ? 'Reply' : 'Post'}
            </button>
          </div>
        </div>
      </div>
    </form>
  );
}
