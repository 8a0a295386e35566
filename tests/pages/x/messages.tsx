import { Editor } from 'draft-js';
import { useRef, useState } from 'react';
import { note, register, send } from '../practice';
import { textOf, useParts } from './parts';

/** A conversation as it was: Draft.js, where Enter sends and Shift+Enter makes a line. */
export function OldConversation() {
  const { parts, latest, change, clear } = useParts('', () => 'message');
  const part = parts[0];
  const submit = (via: 'click' | 'keyboard') => {
    const text = latest.current.map(textOf).join('');
    if (text.trim() === '') return;
    send({ surface: 'message', text, via });
    clear(via === 'keyboard');
  };
  if (!part) return null;
  const empty = textOf(part).trim() === '';
  return (
    <section className="conversation" data-testid="DmActivityContainer" aria-label="Conversation">
      <h2>Riverton Public Library</h2>
      <div data-testid="messageEntry" className="bubble">
        Are you coming to the story hour on Thursday?
      </div>
      <aside className="dm">
        <Editor
          editorState={part.state}
          onChange={(state) => change(part.id, () => ({ state }))}
          handleReturn={(event) => {
            if (event.shiftKey) return 'not-handled';
            note(event.nativeEvent, 'dmComposerTextInput');
            submit('keyboard');
            return 'handled';
          }}
          placeholder={empty ? 'Start a new message' : ''}
          webDriverTestID="dmComposerTextInput"
          role="textbox"
          ariaLabel="Start a new message"
        />
        <button
          type="button"
          className="tool"
          aria-label="Send"
          data-testid="dmComposerSendButton"
          disabled={empty}
          aria-disabled={empty || undefined}
          onClick={(event) => {
            note(event.nativeEvent, 'dmComposerSendButton');
            submit('click');
          }}
        >
          ➤
        </button>
      </aside>
    </section>
  );
}

/** The encrypted chat: a textarea, and a button that comes with the first letter. */
export function Chat() {
  const [text, setText] = useState('');
  const latest = useRef(text);
  latest.current = text;
  useState(() => register('chat', { read: () => latest.current, write: setText }));
  const submit = (via: 'click' | 'keyboard') => {
    if (latest.current.trim() === '') return;
    send({ surface: 'chat', text: latest.current, via });
    setText('');
  };
  return (
    <section className="conversation" data-testid="dm-conversation-panel" aria-label="Chat">
      <h2>Riverton Public Library</h2>
      <div className="bubble">Are you coming to the story hour on Thursday?</div>
      <div className="dm">
        <button type="button" className="tool" aria-label="Attach" data-testid="dm-composer-attachment-button">
          +
        </button>
        <textarea
          data-testid="dm-composer-textarea"
          placeholder="Message"
          aria-label="Message"
          rows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            note(event.nativeEvent, 'dm-composer-textarea');
            event.preventDefault();
            submit('keyboard');
          }}
        />
        {text.trim() !== '' && (
          <button
            type="button"
            className="tool"
            aria-label="Send"
            data-testid="dm-composer-send-button"
            onClick={(event) => {
              note(event.nativeEvent, 'dm-composer-send-button');
              submit('click');
            }}
          >
            ➤
          </button>
        )}
      </div>
    </section>
  );
}
