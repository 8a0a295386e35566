import { t } from '../lib/locales';
import type { Finding } from '../lib/rules/report';
import type { LookingProgress } from '../lib/state/inspector';

/** The small sign at the composer: how many findings, how serious the worst is, and how far the looking at pictures is. */
export function Chip({
  findings,
  pictures,
  open,
  style,
  onToggle,
}: {
  findings: readonly Finding[];
  pictures: LookingProgress;
  open: boolean;
  style: React.CSSProperties;
  onToggle: () => void;
}) {
  const count = findings.length;
  const looking = pictures.done < pictures.total;
  const about = looking ? t('pictures.looking', { at: pictures.done + 1, total: pictures.total }) : t('pictures.chipUnlooked');
  const said = count === 0 ? about : count === 1 ? t('chipOne') : t('chip', { count });
  return (
    <button
      type="button"
      className="chip"
      style={style}
      aria-expanded={open}
      aria-label={count === 0 ? about : t('chipLabel', { count })}
      // The caret stays where the writer is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      {count > 0 && <span className={`mark ${findings[0]?.severity ?? ''}`} aria-hidden="true" />}
      {said}
      {looking && <progress value={pictures.done} max={pictures.total} aria-hidden="true" />}
    </button>
  );
}
