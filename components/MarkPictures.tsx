import { t } from '../lib/locales';
import { markText } from '../lib/locales/marks';
import type { StudioPicture } from '../lib/state/mark-studio';

/** Every picture of the mark: what of it counts, with its features, and whether that is enough to find it again. */
export function MarkPictures({ pictures, onRemove }: { pictures: readonly StudioPicture[]; onRemove: (key: string) => void }) {
  return (
    <ul className="shown-pictures">
      {pictures.map((picture) => (
        <li key={picture.key}>
          <CutOut picture={picture} />
          <p>
            <strong>{picture.name}</strong>
            <br />
            {saidOf(picture)}
          </p>
          <Trouble picture={picture} />
          <button type="button" aria-label={`${t('options.remove')} ${picture.name}`} onClick={() => onRemove(picture.key)}>
            {t('options.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function CutOut({ picture: { outcome } }: { picture: StudioPicture }) {
  if (!outcome || 'refused' in outcome) return null;
  const { shown, places } = outcome;
  const dots = places.map((place, i) => (i % 2 ? `${place}h0` : `M${place} `)).join('');
  return (
    <svg viewBox={`0 0 ${shown.width} ${shown.height}`} className="cut-out" aria-hidden="true">
      <image href={shown.address} width={shown.width} height={shown.height} />
      <path d={dots} />
    </svg>
  );
}

function saidOf({ outcome }: StudioPicture): string {
  if (!outcome) return markText('marks.looking');
  if ('refused' in outcome) return '';
  return `${markText('marks.features', { count: outcome.places.length / 2 })}, ${markText(`marks.cut.${outcome.by}`)}`;
}

function Trouble({ picture: { outcome } }: { picture: StudioPicture }) {
  if (!outcome) return null;
  if ('refused' in outcome) return <p className="problem">{markText(`marks.refused.${outcome.refused}`)}</p>;
  const { plain } = outcome;
  if (!plain) return null;
  return <p className="problem">{markText('marks.plain', { why: markText(`marks.plain.${plain.why}`, { ...plain }) })}</p>;
}
