import type { Family } from '../browsers/find';
import { COMPOSERS } from '../pages/sites';
import type { Line } from './matrix-reporter';
import { SCENARIOS_OF_ALL } from './suite';

const COMPARED = 'the page is the same, byte for byte, as in a browser without Muster';
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
  const known = new Map(lines.map((line) => [keyOf(line), line]));
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

/** A page that is compared has its composer's name in the test's. */
function keyOf({ family, within, name }: Line): string {
  const compared = /^(.+) is the same page$/.exec(name)?.[1];
  return compared ? [family, compared, COMPARED].join('\n') : [family, within, name].join('\n');
}
