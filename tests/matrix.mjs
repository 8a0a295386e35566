// `npm run matrix [-- --missing] [pattern]`: every scenario on every composer in both browsers, or those whose names fit; hours for
// all of it. What a run finds is kept as it goes, and one with a pattern adds to it. `--missing` plays only what has not passed yet,
// as docs/scenarios.md or the last run says, and may be cut short at any time. docs/scenarios.md is written at the end.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';
import { installIfMissing, root, run } from './setup.mjs';

await installIfMissing();
register();
const { prepareBrowsers } = await import('./browsers/prepare.ts');
const { linesIn } = await import('./e2e/matrix-lines.ts');
const { linesOf, matrixOf } = await import('./e2e/matrix-table.ts');
const { COMPOSERS } = await import('./pages/sites.ts');

const names = COMPOSERS.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** Only what the table has; the other tests are those of `npm test`. */
const CELLS = `^\\s*(?:chromium|firefox) (?:beside a browser without Muster|${names.join('|')}) `;

const isMissingOnly = process.argv.includes('--missing');
const [pattern] = process.argv.slice(2).filter((argument) => argument !== '--missing');

const { ready, missing } = prepareBrowsers();
for (const line of missing) console.log(`!!! SKIPPED: ${line}`);
if ((await run('npm', ['run', '--silent', 'build'])) !== 0) process.exit(1);

const page = `${root}docs/scenarios.md`;
const found = `${root}.output/matrix.jsonl`;
mkdirSync(`${root}.output`, { recursive: true });
if (isMissingOnly && !existsSync(found)) {
  for (const line of linesOf(readFileSync(page, 'utf8'))) appendFileSync(found, `${JSON.stringify(line)}\n`);
} else if (!isMissingOnly && !pattern) rmSync(found, { force: true });
process.env.MUSTER_MATRIX = found;
if (isMissingOnly) process.env.MUSTER_MATRIX_KNOWN = found;
// Both at once: one browser each for two cores.
await Promise.all(
  ready.map((family) =>
    run('npx', [
      'vitest',
      'run',
      '--project',
      'e2e',
      `tests/e2e/${family}.test.ts`,
      '--reporter=dot',
      '--reporter=./tests/e2e/matrix-reporter.ts',
      '-t',
      pattern ?? CELLS,
    ]),
  ),
);
const matrix = matrixOf(linesIn(found), ready);
if (matrix.missing === 0 || isMissingOnly) writeFileSync(page, matrix.text);
else console.log(matrix.text);
console.log(`${matrix.passed} passed, ${matrix.failed} failed, ${matrix.missing} not played`);
process.exitCode = matrix.failed > 0 ? 1 : 0;
