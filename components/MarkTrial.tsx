import { markText } from '../lib/locales/marks';
import { referencesOf, type StudioPhoto, type StudioState, sumsOf } from '../lib/state/mark-studio';
import { FileZone } from './FileZone';
import { MarkPhotos } from './MarkPhotos';

/** The mark tried on the agency's own photographs: in how many it was found, and where. */
export function MarkTrial({ state, onPhotos, onStop }: { state: StudioState; onPhotos: (files: File[]) => void; onStop: () => void }) {
  const { done, total } = sumsOf(state);
  const refused = state.photos.flatMap(({ name, outcome }) => (outcome && 'refused' in outcome ? [{ name, why: outcome.refused }] : []));
  return (
    <>
      <h3>{markText('marks.test')}</h3>
      <p className="soft">{markText('marks.test.about')}</p>
      <div className="fields">
        <FileZone id="mark-folder" label={markText('marks.folder')} webkitdirectory="true" onFiles={onPhotos} />
        <FileZone id="mark-photos" label={markText('marks.photos')} accept="image/*" onFiles={onPhotos} />
      </div>
      {done < total && referencesOf(state).length > 0 && (
        <p>
          <progress value={done} max={total} aria-label={markText('marks.progress', { done, total })} />{' '}
          {markText('marks.progress', { done, total })}{' '}
          <button type="button" onClick={onStop}>
            {markText('marks.stop')}
          </button>
        </p>
      )}
      <p role="status">
        <strong>{summary(state)}</strong>
      </p>
      {refused.length > 0 && (
        <ul className="problem">
          {refused.map(({ name, why }) => (
            <li key={name}>
              {name}: {markText(`marks.refused.${why}`)}
            </li>
          ))}
        </ul>
      )}
      <MarkPhotos photos={state.photos.filter(isLookedAt)} />
    </>
  );
}

const isLookedAt = ({ outcome }: StudioPhoto): boolean => outcome !== undefined && 'marks' in outcome;

/** Told when all is done: what changes with every photograph would be read out each time. */
function summary(state: StudioState): string {
  const { done, total, looked, found, hints, refused } = sumsOf(state);
  if (total + state.others === 0) return '';
  if (referencesOf(state).length === 0) return markText('marks.first');
  if (done < total) return '';
  const more = [
    hints > 0 && markText('marks.sums.hints', { count: hints }),
    refused > 0 && markText('marks.sums.refused', { count: refused }),
    state.others > 0 && markText('marks.sums.others', { count: state.others }),
  ];
  return [markText('marks.sums', { found, looked }), ...more.filter(Boolean)].join('; ');
}
