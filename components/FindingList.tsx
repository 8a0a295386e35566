import { t } from '../lib/locales';
import type { Finding, Report } from '../lib/rules/report';
import { FindingItem } from './FindingItem';
import { TooSlow } from './TooSlow';

/** What was found, rule by rule, worst first, and what shields kept silent. `info` findings belong to the side panel. */
export function FindingList({ report }: { report: Report }) {
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.severity !== 'info') byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return (
    <>
      <ul>
        {[...byRule].map(([rule, [first, ...others]]) => (
          <FindingItem key={rule} finding={first as Finding} elsewhere={[...new Set(others.map(({ text }) => text))]} />
        ))}
      </ul>
      {report.shields.map((shield) => (
        <p className="soft" key={`${shield.shield}:${shield.start}`}>
          {t('shield', { message: shield.message })}
        </p>
      ))}
      <TooSlow rules={report.tooSlow} />
    </>
  );
}
