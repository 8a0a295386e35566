import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Progress } from '../../lib/cli/progress';
import type { Driver } from '../browsers/driver';
import { until, Writer } from '../browsers/writer';
import type { PracticeComposer } from '../pages/site';
import { COMPOSERS } from '../pages/sites';
import { POSTS, type PracticePost } from './posts';

const FOLDER = fileURLToPath(new URL('../../.output/start', import.meta.url));
// What is typed is checked 250 ms after the last key; this leaves time to draw it.
const DRAWN_MS = 400;

interface Outcome {
  network: string;
  post: string;
  verdict: string;
  findings: string;
}

/** The first composer of every network, as far as it has a control to press. */
const FIRSTS = COMPOSERS.filter(
  ({ network, submit }, i) =>
    submit.length > 0 && COMPOSERS.findIndex((other) => other.network === network && other.submit.length > 0) === i,
);
const OFTEN = 'X, on the home page';
const FEW = POSTS.slice(0, 2);

/** Every post on X, and one clean and one flagged post on every other network. */
const TRIED = FIRSTS.flatMap((composer) => (composer.name === OFTEN ? POSTS : FEW).map((post) => ({ composer, post })));

/** Types the posts through the real extension, prints what came of it and saves pictures. */
export async function typePosts(driver: Driver): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const outcomes: Outcome[] = [{ network: 'NETWORK', post: 'POST', verdict: 'VERDICT', findings: 'FINDINGS' }];
  const progress = new Progress(process.stderr);
  for (const { composer, post } of TRIED) {
    outcomes.push(await tryPost(driver, composer, post));
    progress.step(outcomes.length - 1, outcomes.length - 1, TRIED.length);
  }
  progress.clear();
  print(outcomes);
  console.log(`\n${TRIED.length} posts typed into ${FIRSTS.length} composers. Pictures: ${relative(process.cwd(), FOLDER)}/`);
}

/** One post, typed and sent as its writer would; what is found is read from the screen, not from the inside. */
async function tryPost(driver: Driver, composer: PracticeComposer, post: PracticePost): Promise<Outcome> {
  const page = await driver.newPage();
  try {
    const writer = new Writer(page, composer);
    await writer.sitDown(post.official ? 'RivertonPD' : undefined);
    await writer.type(post.text);
    await page.run((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)), DRAWN_MS);
    const chip = await writer.shownChip();
    if (chip) await writer.answer(chip);
    const findings = chip ? await until('the card', () => page.inMuster(headings, '.card')) : [];
    // On some sites the button stands under the open card.
    if (chip) await writer.answer('Close');
    const sent = await sendUnlessHeld(writer);
    const verdict = sent ? (chip ? 'note' : 'clear') : await page.inMuster(verdictShown);
    await page.inMuster(atRest);
    if (!sent || chip) await page.screenshot(join(FOLDER, `${slug(composer.name)}-${slug(post.what)}.png`));
    return { network: composer.name, post: post.what, verdict, findings: findings.join(' · ') };
  } catch (error) {
    throw new Error(`${composer.name}, ${post.what}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await page.close();
  }
}

async function sendUnlessHeld(writer: Writer): Promise<boolean> {
  for (const step of writer.composer.submit.keys()) {
    await writer.pressControl(step);
    const isLast = step === writer.composer.submit.length - 1;
    const held = await until('the post to go out or to be held', async () => {
      if (await writer.shownReview()) return 'held';
      // Robots type faster than the first check comes; then it asks for a second press.
      if ((await writer.shownNotice())?.includes('again')) await writer.pressControl(step);
      if (!isLast) return (await writer.canPress(step + 1)) && 'next';
      return (await writer.posts()).length > 0 && 'sent';
    });
    if (held === 'held') return false;
  }
  return true;
}

const headings = (roots: ShadowRoot[], inside: string): string[] | undefined => {
  const found = roots.flatMap((root) => [...root.querySelectorAll(`${inside} h3`)].map((heading) => heading.textContent ?? ''));
  return found.length > 0 ? found : undefined;
};

/** Waits until nothing moves any more, so that the picture shows what a person sees. */
const atRest = (roots: ShadowRoot[]): Promise<unknown> =>
  Promise.all(roots.flatMap((root) => root.getAnimations().map((animation) => animation.finished)));

/** A review without a way on is a stop; one that wants a reason, a justify. */
const verdictShown = (roots: ShadowRoot[]): string => {
  const dialog = roots.map((root) => root.querySelector('dialog[open]')).find(Boolean);
  if (dialog?.querySelector('textarea')) return 'justify';
  return dialog && dialog.querySelectorAll('.choices button').length > 1 ? 'warn' : 'stop';
};

const slug = (words: string): string => words.toLowerCase().replace(/\W+/g, '-');

function print(rows: readonly Outcome[]): void {
  const width = (key: keyof Outcome): number => Math.max(...rows.map((row) => row[key].length));
  const [network, post, verdict] = [width('network'), width('post'), width('verdict')];
  for (const row of rows) {
    console.log(`${row.network.padEnd(network)}  ${row.post.padEnd(post)}  ${row.verdict.padEnd(verdict)}  ${row.findings}`);
  }
}
