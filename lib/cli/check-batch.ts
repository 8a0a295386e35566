import { tierTwo } from '../likeness/tier-two';
import { engineFor, type RuleLanguage } from '../rules/evaluate';
import type { Verdict } from '../rules/report';
import type { Rulebook } from '../rules/rulebook';
import type { NumberedDraft } from './draft-line';
import { reportLine } from './report-line';
import { type FormatChoice, formatOf } from './write-reports';

/** What a thread must know to check drafts: plain data. */
export interface CheckJob {
  rulebook: Rulebook;
  /** Of the texts of findings. */
  language: RuleLanguage;
  format: FormatChoice;
}

/** What came of a batch. */
export interface Checked {
  /** The reports as they are to be written, in the order of the drafts. */
  text: string;
  /** How many posts got each verdict. */
  verdicts: Map<Verdict, number>;
}

/** Checks batches of drafts in this thread. The one place where the command makes its engine. */
export function batchChecker({ rulebook, language, format: choice }: CheckJob): (drafts: readonly NumberedDraft[]) => Checked {
  // Posts of a file have few sentences in common.
  const engine = engineFor(rulebook, { memo: 0, language });
  const evidence = tierTwo(rulebook.own, 0);
  const format = formatOf(choice);
  return (drafts) => {
    const verdicts: Checked['verdicts'] = new Map();
    const reports = drafts.map(({ id, draft, seen }) => {
      const report = engine.check(draft, seen ? { ...evidence, picture: (key) => seen.get(key) } : evidence);
      verdicts.set(report.verdict, (verdicts.get(report.verdict) ?? 0) + 1);
      return reportLine(id, report);
    });
    return { text: format.rows(reports), verdicts };
  };
}
