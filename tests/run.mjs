// `npm test`: sets up a bare machine, runs every check and ends with "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installIfMissing, root, run } from './setup.mjs';

await installIfMissing();

const total = { passed: 0, failed: 0 };
const skipped = [];
const reports = `${root}.output/test`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const FUZZ = ['node', '--import', 'tsx', 'tests/fuzz/run.ts'];

/** One check that passes or fails as a whole. */
async function check(name, command, ...args) {
  console.log(`\n— ${name}`);
  const passed = (await run(command, args)) === 0;
  total[passed ? 'passed' : 'failed']++;
  if (!passed) console.log(`✖ ${name} failed`);
  return passed;
}

/** Vitest's own tests; a file that cannot be loaded counts as one failure. */
async function vitest(name, ...args) {
  console.log(`\n— ${name}`);
  const report = `${reports}/${name.replace(/\W+/g, '-')}.json`;
  await run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    console.log(`${name}: ${numPassedTests} passed, ${numFailedTests + broken.length} failed`);
    total.passed += numPassedTests;
    total.failed += numFailedTests + broken.length;
  } catch (error) {
    console.log(`✖ ${name} left no report: ${error.message}`);
    total.failed++;
  }
}

await run('npx', ['wxt', 'prepare'], { stdio: ['ignore', 'ignore', 'inherit'] });
await check('types', 'npx', 'tsc', '--noEmit');
await check('lint and format', 'npx', 'biome', 'check', '--error-on-warnings', '.');
await check('pack examples', 'npx', 'tsx', 'lib/cli/muster.ts', 'pack', 'test');
await vitest('unit tests', '--project', 'unit');
await Promise.all([check('fuzz, 100,000 cases', ...FUZZ, '100000', '1'), check('fuzz, 100,000 more', ...FUZZ, '100000', '100001')]);
await check('ratios of the bench', 'npm', 'run', '--silent', 'bench:gate');
const built = await check('build', 'npm', 'run', '--silent', 'build');

if (built) {
  const { register } = await import('tsx/esm/api');
  register();
  const { prepareBrowsers } = await import('./browsers/prepare.ts');
  const { ready, missing } = prepareBrowsers();
  skipped.push(...missing);
  if (ready.length > 0) await vitest('end-to-end tests', '--project', 'e2e', ...ready.map((family) => `tests/e2e/${family}.test.ts`));
}

for (const line of skipped) console.log(`\n!!! SKIPPED: ${line}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
