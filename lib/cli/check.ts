import type { Equipment } from '../packs/equipment';
import type { Verdict } from '../rules/report';
import { checkInput } from './check-input';
import { argumentsOf, type Command, misused } from './command';
import { openInput } from './input';
import type { LookAt } from './look';
import { lineOf, readPackFolders, STARTER_PACKS } from './pack-files';
import { policyInForce, problemLine } from './policy-file';
import { chosenFormat } from './write-reports';

const usage =
  'muster check [--policy FILE] --input FILE|- [--json|--csv] [--fail-on note|warn|justify|stop] [--packs FOLDER] [--language en|es] [--workers N]';

// From mildest to strictest.
const VERDICTS: readonly Verdict[] = ['clear', 'note', 'warn', 'justify', 'stop'];

const OPTIONS = {
  policy: { type: 'string' },
  input: { type: 'string' },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  'fail-on': { type: 'string' },
  packs: { type: 'string', default: STARTER_PACKS },
  language: { type: 'string', default: 'en' },
  workers: { type: 'string' },
} as const;

/** Checks every draft of a file and writes one report each, in the same order. `lookerFor`: who looks at pictures with some equipment. */
export const checkWith = (lookerFor: (equipment: Equipment) => LookAt): Command => ({
  usage,
  about: `Checks every post of a file (JSON lines or CSV) and writes one report each, in the same order.
--policy   the agency's policy, as browsers get it; without it the packs alone are in force
--input    the file, or - for standard input; paths of pictures in it begin at its folder, or
           at the current one
--json     write JSON lines; the default, but for a terminal, which gets a table
--csv      write CSV, and read standard input as CSV
--fail-on  exit code 1 when a post gets this verdict or a stricter one
--packs    a folder with other packs than the packaged ones
--language of the texts of findings, en or es; English where a rule has no other
--workers  how many threads check beside the one that reads, 0 for none; without it
           one for each core, or none for a small input
Ctrl-C stops the reading; what was read is still checked and written (exit code 130, 143 after
SIGTERM). A second Ctrl-C ends at once.`,
  async run(args) {
    const { policy, input, json, csv, 'fail-on': failOn, packs, language, workers } = argumentsOf({ args, options: OPTIONS }, usage).values;
    if (input === undefined) throw misused('Needs --input', usage);
    if (json && csv) throw misused('Needs one of --json and --csv, not both', usage);
    const limit = failOn === undefined ? VERDICTS.length : VERDICTS.indexOf(failOn as Verdict);
    if (limit < 1) throw misused(`--fail-on "${failOn}" is no verdict to fail on`, usage);
    if (language !== 'en' && language !== 'es') throw misused(`--language "${language}" is neither en nor es`, usage);
    if (workers !== undefined && !/^(?:[0-9]|[1-9][0-9])$/.test(workers))
      throw misused(`--workers "${workers}" is no number from 0 to 99`, usage);

    const folders = await readPackFolders(packs);
    const effective = await policyInForce(policy, [...folders.packs, ...folders.layers]);
    for (const problem of folders.problems) console.error(lineOf(problem));
    for (const problem of effective.problems) console.error(problemLine(policy ?? packs, problem));
    if (!effective.checks) console.error(`${policy}: turns the checks off in browsers; here the posts are checked`);
    const source = await openInput(input);
    const { verdicts, bad, stopped } = await checkInput(source, effective, {
      csv,
      language,
      lookAt: lookerFor(effective.equipment),
      format: chosenFormat({ json, csv }, process.stdout),
      workers: workers === undefined ? undefined : Number(workers),
    });
    if (stopped !== undefined) return stopped;
    return bad > 0 ? 2 : VERDICTS.slice(limit).some((verdict) => verdicts.has(verdict)) ? 1 : 0;
  },
});

/** What looks at pictures is loaded with the first of them: most files have none. */
export const check = checkWith((equipment) => {
  let looker: Promise<LookAt> | undefined;
  return async (path) => {
    looker ??= import('../images/look-in-node').then(({ lookerInNode }) => lookerInNode(equipment));
    return (await looker)(path);
  };
});
