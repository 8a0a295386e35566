import type { FormEvent } from 'react';
import { markText } from '../lib/locales/marks';
import type { MarkKind } from '../lib/rules/seen';
import { ID_PATTERN, isBusy, LONGEST_NAME, MARK_KINDS, MOST_REFERENCES, referencesOf, type StudioState } from '../lib/state/mark-studio';
import { FileZone } from './FileZone';
import { MarkPictures } from './MarkPictures';
import { MarkTrial } from './MarkTrial';

/** What a mark is besides its pictures. */
export interface AboutMark {
  id: string;
  name: string;
  kind: MarkKind;
}

interface Props {
  state: StudioState;
  onPictures: (files: File[]) => void;
  onRemove: (key: string) => void;
  onDownload: (about: AboutMark) => void;
  onPhotos: (files: File[]) => void;
  onStop: () => void;
}

/** Where an admin makes a mark for a pack from pictures of it, and tries it. */
export function MarkMaker({ state, onPictures, onRemove, onDownload, onPhotos, onStop }: Props) {
  const { pictures, tooMany, saved } = state;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { id, name, kind } = Object.fromEntries(new FormData(event.currentTarget)) as unknown as AboutMark;
    onDownload({ id, name: name.trim(), kind });
  };
  return (
    <section id="marks">
      <h2>{markText('marks.title')}</h2>
      <p className="soft">{markText('marks.why', { most: MOST_REFERENCES })}</p>
      <form onSubmit={submit}>
        <FileZone
          id="mark-pictures"
          label={markText('marks.pictures')}
          about={markText('marks.drop')}
          accept="image/*"
          required={referencesOf(state).length === 0}
          onFiles={onPictures}
        />
        {tooMany > 0 && <p className="problem">{markText('marks.too-many', { most: MOST_REFERENCES, count: tooMany })}</p>}
        <MarkPictures pictures={pictures} onRemove={onRemove} />
        <div className="fields">
          <label>
            {markText('marks.id')}
            <input name="id" required pattern={ID_PATTERN} title={markText('marks.id.about')} autoComplete="off" spellCheck={false} />
            <span className="soft">{markText('marks.id.about')}</span>
          </label>
          <label>
            {markText('marks.name')}
            <input name="name" required pattern=".*\S.*" maxLength={LONGEST_NAME} title={markText('marks.name.about')} autoComplete="off" />
            <span className="soft">{markText('marks.name.about')}</span>
          </label>
          <label>
            {markText('marks.kind')}
            <select name="kind">
              {MARK_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {markText(`marks.kind.${kind}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <button type="submit" className="first" disabled={isBusy(state)}>
          {markText('marks.download')}
        </button>
        <p role="status">{saved === 'failed' ? markText('marks.not-saved') : saved && markText('marks.saved', { id: saved.id })}</p>
      </form>
      <MarkTrial state={state} onPhotos={onPhotos} onStop={onStop} />
    </section>
  );
}
