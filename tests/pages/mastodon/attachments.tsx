import { useState } from 'react';
import { takeChoice } from '../attach';
import { attach, change, type Draft } from './draft';

/** A picture is a background; that nobody has described it is only a class on the button. */
export function UploadForm({ uploads }: Pick<Draft, 'uploads'>) {
  if (uploads.length === 0) return null;
  return (
    <div className="compose-form__uploads media-gallery">
      {uploads.map(({ id, source, description }) => (
        <div className="compose-form__upload media-gallery__item" key={id}>
          <div className="compose-form__upload__thumbnail" style={{ backgroundImage: `url(${source})` }}>
            <div className="compose-form__upload__actions">
              <button
                type="button"
                className="icon-button compose-form__upload__delete"
                title="Delete"
                onClick={() => change({ uploads: uploads.filter((upload) => upload.id !== id) })}
              >
                ×
              </button>
            </div>
            <div className="compose-form__upload__warning">
              <button
                type="button"
                className={`icon-button ${description === '' ? 'active' : ''}`}
                onClick={() => change({ modal: { type: 'alt', id } })}
              >
                {description === '' && <svg className="icon icon-warning" aria-hidden="true" />} ALT
              </button>
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}

/** Behind the button, which stands in for a choice with a sample. The app makes a new one after each choice. */
export function FileInput() {
  const [key, setKey] = useState(0);
  const choose = (event: Event) => {
    takeChoice(event, attach);
    setKey(key + 1);
  };
  return <input key={key} type="file" multiple accept="image/*" hidden onChange={({ nativeEvent }) => choose(nativeEvent)} />;
}

/** The last choice, when it gets its first letter, brings an empty one after it. */
export function PollForm({ choices }: Pick<Draft, 'choices'>) {
  if (!choices) return null;
  const write = (index: number, value: string) => {
    const next = choices.map((choice, at) => (at === index ? value : choice));
    change({ choices: next.at(-1) === '' || next.length === 4 ? next : [...next, ''] });
  };
  return (
    <div className="compose-form__poll">
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place.
        <label className="poll__option editable" key={index}>
          <span className="poll__input" />
          <div className="autosuggest-input">
            <input
              type="text"
              placeholder={`Option ${index + 1}`}
              maxLength={50}
              value={choice}
              onChange={(event) => write(index, event.currentTarget.value)}
            />
          </div>
        </label>
      ))}
    </div>
  );
}
