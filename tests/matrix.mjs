// `npm run matrix [pattern]`: every scenario on every composer in both browsers, or those whose names fit; two hours and more
// for all of it. What a run has found is kept, and one with a pattern adds to it; docs/scenarios.md is written once it is whole.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';
import { installIfMissing, root, run } from './setup.mjs';

await installIfMissing();
register();
const { prepareBrowsers } = await import('./browsers/prepare.ts');
const { matrixOf } = await import('./e2e/matrix-table.ts');

const [pattern] = process.argv.slice(2);
const { ready, missing } = prepareBrowsers();
for (const line of missing) console.log(`!!! SKIPPED: ${line}`);
if ((await run('npm', ['run', '--silent', 'build'])) !== 0) process.exit(1);

const found = `${root}.output/matrix.jsonl`;
mkdirSync(`${root}.output`, { recursive: true });
if (!pattern) rmSync(found, { force: true });
process.env.MUSTER_MATRIX = found;
// Both at once: one browser each for two cores.
await Promise.all(
  ready.map((family) =>
    run('npx', [
      ...[
        'vitest',
        'run',
        '--project',
        'e2e',
        `tests/e2e/${family}.test.ts`,
        '--reporter=dot',
        '--reporter=./tests/e2e/matrix-reporter.ts',
      ],
      ...(pattern ? ['-t', pattern] : []),
    ]),
  ),
);
const lines = existsSync(found) ? readFileSync(found, 'utf8').split('\n').filter(Boolean) : [];
const matrix = matrixOf(
  lines.map((line) => JSON.parse(line)),
  ready,
);
if (matrix.missing === 0) writeFileSync(`${root}docs/scenarios.md`, matrix.text);
else console.log(matrix.text);
console.log(`${matrix.passed} passed, ${matrix.failed} failed, ${matrix.missing} not played`);
process.exitCode = matrix.failed > 0 ? 1 : 0;
