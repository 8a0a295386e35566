import { t } from '../lib/locales';
import type { Audience } from '../lib/rules/draft';
import type { Report } from '../lib/rules/report';
import { AccountChoice } from './AccountChoice';
import { FindingList } from './FindingList';
import type { FixActs } from './FixOffer';

/** What the chip opens: the findings in words. */
export function Card({
  report,
  style,
  onClose,
  onChoose,
  acts,
}: {
  report: Report;
  style: React.CSSProperties;
  onClose: () => void;
  /** Where nobody knows whose account it is and the user may say so. */
  onChoose: ((audience: Audience) => void) | undefined;
  acts: FixActs;
}) {
  return (
    <section className="card" style={style} aria-label="Muster">
      <header>
        <h2>Muster</h2>
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onClose}>
          {t('close')}
        </button>
      </header>
      <FindingList report={report} acts={acts} />
      {onChoose && <AccountChoice onChoose={onChoose} />}
    </section>
  );
}
