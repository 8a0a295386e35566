import { t } from '../lib/locales';
import type { Edit, Finding, Report } from '../lib/rules/report';
import type { Clean } from './CleanCopy';
import { FindingItem } from './FindingItem';
import type { FixActs } from './FixOffer';
import { TooSlow } from './TooSlow';

/** What was found, rule by rule, worst first, and what shields kept silent. `info` findings belong to the side panel. */
export function FindingList({ report, acts, clean }: { report: Report; acts?: FixActs; clean?: Clean }) {
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.severity !== 'info') byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return (
    <>
      <ul>
        {[...byRule].map(([rule, [first, ...others]]) => (
          <FindingItem
            key={rule}
            finding={first as Finding}
            elsewhere={[...new Set(others.map(quoteOf))]}
            fixes={fixesOf([first as Finding, ...others])}
            files={filesOf([first as Finding, ...others])}
            acts={acts}
            clean={clean}
          />
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

/** Words and, of a picture, which one. */
const quoteOf = ({ text, image }: Finding): string =>
  image === undefined ? text : [t('pictures.picture', { number: image + 1 }), text].filter(Boolean).join(': ');

/** The pictures whose files say too much. */
const filesOf = (findings: readonly Finding[]): number[] =>
  findings.flatMap(({ ofFile, image }) => (ofFile && image !== undefined ? image : []));

/** Findings that one sentence settles all carry the same fix. */
function fixesOf(findings: readonly Finding[]): Edit[] {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return fixes.filter(({ start, end }, i) => !fixes.slice(0, i).some((other) => other.start === start && other.end === end));
}
