import type { EffectivePolicy } from '../policy/effective';
import type { RuleLanguage } from '../rules/evaluate';
import type { Verdict } from '../rules/report';
import { BadInput } from './bad-input';
import type { Checked } from './check-batch';
import { Checker } from './checker';
import { inOrder } from './in-order';
import type { Input } from './input';
import { type LookAt, Looker } from './look';
import { Progress, withCommas } from './progress';
import { type Batch, readDrafts } from './read-drafts';
import { stopOnSignal } from './stop';
import { type FormatChoice, formatOf } from './write-reports';

export interface Outcome {
  /** How many posts got each verdict. */
  verdicts: Map<Verdict, number>;
  /** Lines that hold no draft. */
  bad: number;
  /** The exit code when the user stopped it. */
  stopped: number | undefined;
}

export interface CheckOptions {
  /** Whether standard input is CSV. */
  csv: boolean;
  /** Of the texts of findings. */
  language: RuleLanguage;
  format: FormatChoice;
  lookAt: LookAt;
  /** How many threads check; without it what the input's size says. */
  workers: number | undefined;
}

/**
 * Reads batches of drafts, checks several at a time, and writes their reports in the order of the input.
 * At most a fixed number of batches is in memory; a slow reader of standard output stops the reading.
 * @throws BadInput with the lines of the batch that could not be checked; all before it is written.
 */
export async function checkInput(
  source: Input,
  { rulebook, officialAccounts }: EffectivePolicy,
  { csv, language, format: choice, lookAt, workers }: CheckOptions,
): Promise<Outcome> {
  const stop = stopOnSignal();
  stop.addEventListener('abort', () => source.stream.destroy());
  const format = formatOf(choice);
  const checker = new Checker({ rulebook, language, format: choice }, workers, source.size);
  const looker = new Looker(lookAt, source.folder);
  const check = async (read: Batch): Promise<Batch & Checked> => {
    const batch = await looker.look(read);
    const checked = await checker.check(batch).catch((error) => {
      throw uncheckable(source, batch, error);
    });
    return { ...batch, ...checked };
  };
  const progress = new Progress(process.stderr);
  const verdicts: Outcome['verdicts'] = new Map();
  let bad = 0;
  let posts = 0;
  await write(process.stdout, format.head());
  try {
    for await (const done of inOrder(readDrafts(source, csv, officialAccounts), check, checker.ahead)) {
      if (done.bad.length > 0 || process.stdout.isTTY) progress.clear();
      await write(process.stderr, done.bad.map(({ line, reason }) => `${source.name}:${line}: ${reason}\n`).join(''));
      await write(process.stdout, done.text);
      bad += done.bad.length;
      posts += done.drafts.length;
      for (const [verdict, count] of done.verdicts) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count);
      progress.step(posts, done.bytesRead, source.size);
    }
  } catch (error) {
    // Reading ends with an error when the user stops it.
    if (!stop.aborted || error instanceof BadInput) throw error;
  } finally {
    progress.clear();
    source.stream.destroy();
    await checker.close();
  }
  await write(process.stdout, format.foot(verdicts));
  if (stop.aborted) console.error(`stopped after ${withCommas(posts)} posts; their reports are written`);
  return { verdicts, bad, stopped: stop.aborted ? stop.reason : undefined };
}

/** Waits until `stream` has handed `text` over, however slow its reader. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((done) => (text === '' ? done() : stream.write(text, () => done())));

function uncheckable(source: Input, { drafts }: Batch, error: Error): BadInput {
  const lines = `${drafts[0]?.line}-${drafts.at(-1)?.line}`;
  return new BadInput(`${source.name}:${lines}: could not be checked: ${error.message}; the reports of all lines before are written`);
}
