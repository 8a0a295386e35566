import { markText } from '../lib/locales/marks';
import type { StudioPhoto } from '../lib/state/mark-studio';

/** Photographs with boxes where the mark was found, and how sure that is. */
export function MarkPhotos({ photos }: { photos: readonly StudioPhoto[] }) {
  return (
    <ul className="shown-pictures">
      {photos.map(({ name, outcome }) => {
        if (!outcome || 'refused' in outcome) return null;
        const { shown, marks } = outcome;
        return (
          <li key={name}>
            <svg viewBox={`0 0 ${shown.width} ${shown.height}`} aria-hidden="true">
              <image href={shown.address} width={shown.width} height={shown.height} />
              {marks.map(({ box, sure }) => (
                <rect key={`${box.x} ${box.y}`} {...box} className={sure ? 'sure' : 'hint'} />
              ))}
            </svg>
            <p>
              {name}
              <br />
              <strong>{marks.map(({ sureness, sure }) => saidOf(sureness, sure)).join('; ')}</strong>
              {marks.length === 0 && markText('marks.nothing')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const saidOf = (sureness: number, sure: boolean): string =>
  markText(sure ? 'marks.sure' : 'marks.hint', { share: Math.round(100 * sureness) });
