import { t } from '../lib/locales';
import type { Report } from '../lib/rules/report';
import { FindingList } from './FindingList';

/** What the chip opens: the findings in words. */
export function Card({ report, style, onClose }: { report: Report; style: React.CSSProperties; onClose: () => void }) {
  return (
    <section className="card" style={style} aria-label="Muster">
      <header>
        <h2>Muster</h2>
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onClose}>
          {t('close')}
        </button>
      </header>
      <FindingList report={report} />
    </section>
  );
}
