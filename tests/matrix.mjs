// `npm run matrix [pattern]`: every scenario on every composer in both browsers; writes docs/scenarios.md. Takes an hour or two.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';
import { installIfMissing, root, run } from './setup.mjs';

await installIfMissing();
register();
const { prepareBrowsers } = await import('./browsers/prepare.ts');
const { tableOf } = await import('./e2e/matrix-table.ts');

const [pattern] = process.argv.slice(2);
const { ready, missing } = prepareBrowsers();
for (const line of missing) console.log(`!!! SKIPPED: ${line}`);
if ((await run('npm', ['run', '--silent', 'build'])) !== 0) process.exit(1);

const reports = `${root}.output/matrix`;
mkdirSync(reports, { recursive: true });
process.env.MUSTER_MATRIX = '1';
// Both at once: one browser each for two cores.
await Promise.all(
  ready.map((family) =>
    run('npx', [
      ...['vitest', 'run', '--project', 'e2e', `tests/e2e/${family}.test.ts`, '--reporter=dot', '--reporter=json'],
      ...[`--outputFile.json=${reports}/${family}.json`, ...(pattern ? ['-t', pattern] : [])],
    ]),
  ),
);
const results = Object.fromEntries(ready.map((family) => [family, JSON.parse(readFileSync(`${reports}/${family}.json`, 'utf8'))]));
const { text, passed, failed } = tableOf(results, new Date());
if (!pattern) writeFileSync(`${root}docs/scenarios.md`, text);
else console.log(text);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
