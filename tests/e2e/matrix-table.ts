import type { Family } from '../browsers/find';
import { COMPOSERS } from '../pages/sites';
import { SCENARIOS_OF_ALL } from './suite';

/** What vitest's JSON reporter says of one test. */
interface Result {
  ancestorTitles: string[];
  title: string;
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo';
}

type Report = { testResults: { assertionResults: Result[] }[] };

const COMPARED = 'the page is the same, byte for byte, as in a browser without Muster';
const NAMES = SCENARIOS_OF_ALL.map(({ name }) => name);
const SIGNS: Partial<Record<Result['status'], string>> = { passed: '✓', failed: '✗' };

/** The scenario matrix as a page of the documentation, and how many of its cells passed and failed. */
export function tableOf(reports: Partial<Record<Family, Report>>, day: Date): { text: string; passed: number; failed: number } {
  const families = Object.keys(reports) as Family[];
  const cells = new Map<string, Result['status']>();
  for (const family of families) {
    for (const { ancestorTitles, title, status } of reports[family]?.testResults.flatMap((file) => file.assertionResults) ?? []) {
      const composer = ancestorTitles.at(-1) ?? '';
      const compared = /^(.+) is the same page$/.exec(title)?.[1];
      cells.set(compared ? key(family, compared, COMPARED) : key(family, composer, title), status);
    }
  }
  const columns = [...NAMES, COMPARED];
  const cell = (composer: string, scenario: string) =>
    families.map((family) => SIGNS[cells.get(key(family, composer, scenario)) ?? 'skipped'] ?? '–').join(' ');
  const rows = COMPOSERS.map(({ name }) => `| ${[name, ...columns.map((scenario) => cell(name, scenario))].join(' | ')} |`);
  const known = [...cells]
    .filter(([at]) => rows.length > 0 && columns.some((scenario) => at.endsWith(`\n${scenario}`)))
    .map(([, status]) => status);
  const text = [
    '# Every composer in every scenario',
    `Written by \`npm run matrix\` on ${day.toISOString().slice(0, 10)}. In each cell: ${families.join(', ')}. ✓ passed, ✗ failed, – does not apply there or was not run.`,
    columns.map((scenario, i) => `${i + 1}. ${scenario}`).join('\n'),
    [`| composer | ${columns.map((_, i) => i + 1).join(' | ')} |`, `| --- | ${columns.map(() => '---').join(' | ')} |`, ...rows].join('\n'),
  ].join('\n\n');
  const count = (wanted: Result['status']) => known.filter((status) => status === wanted).length;
  return { text: `${text}\n`, passed: count('passed'), failed: count('failed') };
}

const key = (family: Family, composer: string, scenario: string): string => [family, composer, scenario].join('\n');
