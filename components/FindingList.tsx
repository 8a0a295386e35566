import { t } from '../lib/locales';
import type { Report } from '../lib/rules/report';
import { FindingItem } from './FindingItem';

/** Every finding of a report, worst first, and what shields kept silent. */
export function FindingList({ report }: { report: Report }) {
  return (
    <>
      <ul>
        {report.findings.map((finding) => (
          <FindingItem key={`${finding.rule}:${finding.start}`} finding={finding} />
        ))}
      </ul>
      {report.shields.map((shield) => (
        <p className="soft" key={`${shield.shield}:${shield.start}`}>
          {t('shield', { message: shield.message })}
        </p>
      ))}
    </>
  );
}
