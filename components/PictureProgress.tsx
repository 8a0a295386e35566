import { t } from '../lib/locales';
import { type LookingProgress, tellsOf } from '../lib/state/inspector';

/** How far the looking at pictures is, and what could not be looked at. Nothing where all is done. */
export function PictureProgress({ pictures }: { pictures: LookingProgress }) {
  const { done, total, unlooked } = pictures;
  if (!tellsOf(pictures)) return null;
  if (done === total)
    return <p className="soft">{unlooked === 1 ? t('pictures.unlookedOne') : t('pictures.unlooked', { count: unlooked })}</p>;
  return (
    <p className="soft">
      {t('pictures.looking', { at: done + 1, total })}{' '}
      <progress value={done} max={total} aria-label={t('pictures.looking', { at: done + 1, total })} />
    </p>
  );
}
