import { once } from 'node:events';
import type { EffectivePolicy } from '../policy/effective';
import { engineFor } from '../rules/evaluate';
import { grammarEvidence } from '../rules/grammar';
import type { Verdict } from '../rules/report';
import { argumentsOf, type Command, misused } from './command';
import { type Input, openInput } from './input';
import { lineOf, readPackFolders, STARTER_PACKS } from './pack-files';
import { policyInForce, problemLine } from './policy-file';
import { Progress } from './progress';
import { readDrafts } from './read-drafts';
import { reportLine } from './report-line';
import { type Format, formatFor } from './write-reports';

const usage = 'muster check [--policy FILE] --input FILE|- [--json|--csv] [--fail-on note|warn|justify|stop] [--packs FOLDER]';

// From mildest to strictest.
const VERDICTS: readonly Verdict[] = ['clear', 'note', 'warn', 'justify', 'stop'];

const OPTIONS = {
  policy: { type: 'string' },
  input: { type: 'string' },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  'fail-on': { type: 'string' },
  packs: { type: 'string', default: STARTER_PACKS },
} as const;

/** Checks every draft of a file and writes one report each, in the same order. */
export const check: Command = {
  usage,
  about: `Checks every post of a file (JSON lines or CSV) and writes one report each, in the same order.
--policy   the agency's policy, as browsers get it; without it the packs alone are in force
--input    the file, or - for standard input
--json     write JSON lines; the default, but for a terminal, which gets a table
--csv      write CSV, and read standard input as CSV
--fail-on  exit code 1 when a post gets this verdict or a stricter one
--packs    a folder with other packs than the packaged ones`,
  async run(args) {
    const { policy, input, json, csv, 'fail-on': failOn, packs } = argumentsOf({ args, options: OPTIONS }, usage).values;
    if (input === undefined) throw misused('Needs --input', usage);
    if (json && csv) throw misused('Needs one of --json and --csv, not both', usage);
    const limit = failOn === undefined ? VERDICTS.length : VERDICTS.indexOf(failOn as Verdict);
    if (limit < 1) throw misused(`--fail-on "${failOn}" is no verdict to fail on`, usage);

    const folders = await readPackFolders(packs);
    const effective = await policyInForce(policy, folders.packs);
    for (const problem of folders.problems) console.error(lineOf(problem));
    for (const problem of effective.problems) console.error(problemLine(policy ?? packs, problem));
    if (!effective.checks) console.error(`${policy}: turns the checks off in browsers; here the posts are checked`);
    const source = await openInput(input);
    const { worst, bad } = await checkAll(source, effective, csv, formatFor({ json, csv }, process.stdout));
    return bad > 0 ? 2 : worst >= limit ? 1 : 0;
  },
};

/** Checks one draft after the other. Gives the strictest verdict, as its place in `VERDICTS`, and the number of bad lines. */
async function checkAll(
  source: Input,
  { rulebook, officialAccounts }: EffectivePolicy,
  csv: boolean,
  format: Format,
): Promise<{ worst: number; bad: number }> {
  const engine = engineFor(rulebook);
  const evidence = grammarEvidence();
  const progress = new Progress(process.stderr);
  const result = { worst: 0, bad: 0 };
  let read = 0;
  await write(format.head());
  for await (const entry of readDrafts(source, csv, officialAccounts)) {
    progress.step(++read, source.bytesRead(), source.size);
    if ('reason' in entry) {
      result.bad++;
      progress.clear();
      console.error(`${source.name}:${entry.line}: ${entry.reason}`);
      continue;
    }
    const report = engine.check(entry.draft, evidence);
    result.worst = Math.max(result.worst, VERDICTS.indexOf(report.verdict));
    if (process.stdout.isTTY) progress.clear();
    await write(format.row(reportLine(entry.id, report)));
  }
  progress.clear();
  await write(format.foot());
  return result;
}

/** Waits until a slow reader has taken what was written before. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
