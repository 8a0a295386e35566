import { t } from '../lib/locales';
import type { Finding } from '../lib/rules/report';

/** The small sign at the composer: how many findings, and how serious the worst is. */
export function Chip({
  findings,
  open,
  style,
  onToggle,
}: {
  findings: readonly Finding[];
  open: boolean;
  style: React.CSSProperties;
  onToggle: () => void;
}) {
  const count = findings.length;
  return (
    <button
      type="button"
      className="chip"
      style={style}
      aria-expanded={open}
      aria-label={t('chipLabel', { count })}
      // The caret stays where the writer is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <span className={`mark ${findings[0]?.severity ?? ''}`} aria-hidden="true" />
      {count === 1 ? t('chipOne') : t('chip', { count })}
    </button>
  );
}
