import { t } from '../lib/locales';
import type { Audience } from '../lib/rules/draft';
import type { Report } from '../lib/rules/report';
import type { LookingProgress } from '../lib/state/inspector';
import { AccountChoice } from './AccountChoice';
import type { Clean } from './CleanCopy';
import { FindingList } from './FindingList';
import type { FixActs } from './FixOffer';
import { PictureProgress } from './PictureProgress';

/** What the chip opens: the findings in words. */
export function Card({
  report,
  pictures,
  style,
  onClose,
  onChoose,
  acts,
  clean,
}: {
  report: Report;
  pictures: LookingProgress;
  style: React.CSSProperties;
  onClose: () => void;
  /** Where nobody knows whose account it is and the user may say so. */
  onChoose: ((audience: Audience) => void) | undefined;
  acts: FixActs;
  clean: Clean;
}) {
  return (
    <section className="card" style={style} aria-label="Muster">
      <header>
        <h2>Muster</h2>
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onClose}>
          {t('close')}
        </button>
      </header>
      <PictureProgress pictures={pictures} />
      <FindingList report={report} acts={acts} clean={clean} />
      {onChoose && <AccountChoice onChoose={onChoose} />}
    </section>
  );
}
