/** What only a browser tells about pictures: Chromium with and without the built extension, on the practice page of X, no managed policy. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { median } from '../../bench/measure';
import { atEditor, open, x } from '../../bench/open';
import { buildOf } from '../../browsers/builds';
import { findBrowsers } from '../../browsers/find';
import { until } from '../../browsers/writer';
import { drawn } from '../metadata/scenes';
import { extensionMemory, type Memory } from './memory';

/** The first two warm everything up. */
const PICTURES = 9;
const WARM_UP = 2;
const LOOK_AGAIN_MS = 250;
const SAMPLE_EVERY_US = 100;
/** The page that looks at pictures closes after a minute of rest. */
const REST_MS = 120_000;
const PLACE = { GPSLatitudeRef: 'N', GPSLatitude: '38/1 33/1 12/1', GPSLongitudeRef: 'W', GPSLongitude: '121/1 28/1 5/1' };
const { input, preview, remove } = x.pictures as { input: string; preview: string; remove: string[] };

/** Of JPEGs of 12 megapixels, medians in ms. */
export interface PictureFigures {
  /** From the file's arrival to the first finding, which is of its metadata; to the end of looking. */
  firstMs: number;
  wholeMs: number;
  /** To the first finding of a browser's first picture, with everything yet to be loaded. */
  coldMs: number;
  /** Of the page's thread, from the file's arrival to the end of looking: Muster's scripts with all that they call, and the style and layout beyond those of the same page without Muster. */
  threadMs: number;
  /** The longest that those scripts held it at a stretch. */
  stretchMs: number;
  memory: { before: Memory; most: Memory; after: Memory };
}

interface Looked {
  firstMs: number;
  wholeMs: number;
  spent: Spent;
}

/** Of the page's thread, in ms. */
interface Spent {
  /** The scripts of extensions, with all that they call: each stretch without a pause. */
  script: number[];
  /** Style and layout of the page. */
  drawing: number;
}

/** Nothing where there is no Chromium. */
export async function pictureFigures(): Promise<PictureFigures | undefined> {
  const path = findBrowsers().find(({ family }) => family === 'chromium')?.path;
  if (!path) return undefined;
  const bare = await open(path);
  const extended = await open(path, buildOf('chromium'));
  try {
    const plain = await watchedPage(bare.context, false);
    const checked = await watchedPage(extended.context, true);
    const before = extensionMemory();
    let most = before;
    const [without, withMuster]: [Spent[], Looked[]] = [[], []];
    for (let number = 0; number < PICTURES; number++) {
      const file = await picture(number);
      without.push(await plain.spent(() => attach(plain.page, file)));
      withMuster.push(await looked(checked, file));
      const now = extensionMemory();
      if (now.own > most.own) most = now;
      for (const { page } of [plain, checked]) await page.click(remove[0] as string);
    }
    await checked.page.close();
    await atRest(extended.context);
    const warm = withMuster.slice(WARM_UP);
    const script = warm.map(({ spent }) => spent.script);
    return {
      coldMs: withMuster[0]?.firstMs ?? Number.NaN,
      firstMs: median(warm.map(({ firstMs }) => firstMs)),
      wholeMs: median(warm.map(({ wholeMs }) => wholeMs)),
      threadMs:
        median(warm.map(({ spent }) => sum(spent.script) + spent.drawing)) - median(without.slice(WARM_UP).map(({ drawing }) => drawing)),
      stretchMs: median(script.map((stretches) => Math.max(...stretches))),
      memory: { before, most, after: extensionMemory() },
    };
  } finally {
    await Promise.all([bare.close(), extended.close()]);
  }
}

const picture = async (seed: number): Promise<Buffer> => drawn(seed, 4000, 3000).jpeg().withExif({ IFD3: PLACE }).toBuffer();

async function attach(page: Page, buffer: Buffer): Promise<void> {
  await page.setInputFiles(input, { name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  await page.waitForFunction((shown) => document.querySelector<HTMLImageElement>(shown)?.complete, preview);
}

/** What is used of a profile as the DevTools protocol gives it. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  /** In µs. */
  timeDeltas?: number[];
}

interface Watched {
  page: Page;
  /** What the page's thread does while `act` runs. */
  spent(act: () => Promise<unknown>): Promise<Spent>;
  /** The value of an expression in the world of the content scripts. */
  inMuster(expression: string): Promise<unknown>;
}

async function watchedPage(context: BrowserContext, isChecked: boolean): Promise<Watched> {
  const page = await atEditor(context, isChecked);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension:')) world = id;
  });
  await session.send('Runtime.enable');
  return {
    page,
    async spent(act) {
      const before = await drawingTime(session);
      await session.send('Profiler.start');
      await act();
      const { profile } = await session.send('Profiler.stop');
      return { script: extensionTime(profile), drawing: (await drawingTime(session)) - before };
    },
    async inMuster(expression) {
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId: world as number,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },
  };
}

async function drawingTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const drawing = metrics.filter(({ name }) => name === 'LayoutDuration' || name === 'RecalcStyleDuration');
  return 1000 * drawing.reduce((sum, { value }) => sum + value, 0);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The stretches of samples in whose stack a script of an extension is, each in ms. */
function extensionTime({ nodes, samples = [], timeDeltas = [] }: Profile): number[] {
  const within = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) within.add(id);
    if (within.has(id)) for (const child of children) within.add(child);
  }
  const stretches = [0];
  samples.forEach((id, i) => {
    if (within.has(id)) stretches.push((stretches.pop() as number) + (timeDeltas[i] as number) / 1000);
    else if (stretches.at(-1) !== 0) stretches.push(0);
  });
  return stretches;
}

const INSPECTOR = `globalThis[Symbol.for('muster.link')].inspector`;
/** Notes when the file came and when the first finding of a picture was there; nothing that the page could see. */
const NOTE = `globalThis.noted = {};
  addEventListener('change', () => { noted.came = performance.now(); }, { capture: true, once: true });
  (function look() {
    if (${INSPECTOR}.last?.report.findings.some(({ image }) => image !== undefined)) noted.first = performance.now();
    else setTimeout(look, 5);
  })();`;

async function looked({ page, spent, inMuster }: Watched, file: Buffer): Promise<Looked> {
  await until('the last picture to be forgotten', () => inMuster(`${INSPECTOR}.pictures.attached.length === 0`));
  await inMuster(NOTE);
  const cost = await spent(async () => {
    await attach(page, file);
    await until('the end of looking', async () => {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      return inMuster(`${INSPECTOR}.pictures.attached[0]?.done === true && (noted.whole ??= performance.now()) > 0`);
    });
  });
  const noted = (await inMuster('noted')) as { came: number; first: number; whole: number };
  return { firstMs: noted.first - noted.came, wholeMs: noted.whole - noted.came, spent: cost };
}

async function atRest(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const end = Date.now() + REST_MS;
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets');
    if (!targetInfos.some(({ url }) => url.endsWith('/offscreen.html'))) return;
    if (Date.now() > end) throw new Error('the page that looks at pictures stays open');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
