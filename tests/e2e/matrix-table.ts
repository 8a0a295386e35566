import type { Family } from '../browsers/find';
import { COMPOSERS } from '../pages/sites';
import { COMPARED, type Line, lastOf } from './matrix-lines';
import { SCENARIOS_OF_ALL } from './suite';

const COLUMNS = [...SCENARIOS_OF_ALL, { name: COMPARED, on: undefined }];

export interface Matrix {
  /** As a page of the documentation. */
  text: string;
  passed: number;
  failed: number;
  /** How many cells apply and were not played. */
  missing: number;
}

/** What is known of every composer, scenario and browser; of several lines about the same the last one counts. */
export function matrixOf(lines: readonly Line[], families: readonly Family[]): Matrix {
  const known = lastOf(lines);
  const count = { passed: 0, failed: 0, missing: 0 };
  const sign = (family: Family, composer: string, scenario: string): string => {
    const passed = known.get([family, composer, scenario].join('\n'))?.passed;
    count[passed === undefined ? 'missing' : passed ? 'passed' : 'failed']++;
    return passed === undefined ? '·' : passed ? '✓' : '✗';
  };
  const rows = COMPOSERS.map((composer) => {
    const cells = COLUMNS.map(({ name, on }) =>
      families.map((family) => (!on || on(composer, family) ? sign(family, composer.name, name) : '–')).join(' '),
    );
    return `| ${[composer.name, ...cells].join(' | ')} |`;
  });
  const days = lines.map(({ day }) => day).sort();
  const text = [
    '# Every composer in every scenario',
    `Written by \`npm run matrix\`; played ${days[0] === days.at(-1) ? `on ${days[0]}` : `from ${days[0]} to ${days.at(-1)}`}. In each cell: ${families.join(', ')}. ✓ passed, ✗ failed, – does not apply, · was not played.`,
    COLUMNS.map(({ name }, i) => `${i + 1}. ${name}`).join('\n'),
    [`| composer | ${COLUMNS.map((_, i) => i + 1).join(' | ')} |`, `| --- | ${COLUMNS.map(() => '---').join(' | ')} |`, ...rows].join('\n'),
  ].join('\n\n');
  return { text: `${text}\n`, ...count };
}

/** What a page of the documentation, as `matrixOf` wrote it, says of each cell that was played. */
export function linesOf(text: string): Line[] {
  const days = /from (\S+) to (\S+?)\.|on (\S+?)\. /.exec(text);
  const [first, last] = [days?.[1] ?? days?.[3] ?? '', days?.[2] ?? days?.[3] ?? ''];
  const families = (/In each cell: (.+?)\./.exec(text)?.[1] ?? '').split(', ');
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && /[✓✗·–]/.test(line));
  const lines = rows.flatMap((row) => {
    const [within = '', ...cells] = row.slice(2, -2).split(' | ');
    return cells.flatMap((cell, column) => {
      const name = COLUMNS[column]?.name ?? '';
      return [...cell.replaceAll(' ', '')].flatMap((sign, i): Line[] =>
        '✓✗'.includes(sign) ? [{ family: families[i] ?? '', within, name, passed: sign === '✓', day: first }] : [],
      );
    });
  });
  const end = lines.at(-1);
  if (end) end.day = last;
  return lines;
}
