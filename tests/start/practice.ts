import { buildOf } from '../browsers/builds';
import type { Driver } from '../browsers/driver';
import { canInstall, type FoundBrowser, findBrowsers, howToInstall, install } from '../browsers/find';
import { launch } from '../browsers/launch';
import { canPlacePolicy, placePolicy, rivertonPolicy } from '../browsers/policy-files';
import { servePractice } from './serve';
import { typeEveryPost } from './type-posts';

/** What has to be undone when this ends, however it ends. */
const undo: (() => Promise<unknown>)[] = [];
let ending: Promise<void> | undefined;

function end(): Promise<void> {
  ending ??= (async () => {
    for (const step of undo.splice(0).reverse()) await step().catch((error) => console.error(String(error)));
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void end().then(() => process.exit(130)));
}

try {
  await practise();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await end();
}

async function practise(): Promise<void> {
  const browser = browserHere();
  if (!browser) {
    console.error(`There is no browser here that Muster knows. To get one: ${howToInstall('chromium')}`);
    process.exitCode = 1;
    return;
  }
  if (canPlacePolicy()) undo.push(await placePolicy(browser.family, await rivertonPolicy()));
  else console.log('Not root: the policy of the Riverton Police Department cannot be put in place; the starter rules alone are in force.');
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  console.log(`Opening ${browser.name}${headless ? ' without a display' : ''} …`);
  const driver = await launch(browser.family, { path: browser.path, extension: buildOf(browser.family), headless });
  undo.push(() => driver.close());
  if (headless) await typeEveryPost(driver);
  else await practiseByHand(driver);
}

function browserHere(): FoundBrowser | undefined {
  if (findBrowsers().length === 0 && canInstall()) {
    console.log('Installing Chromium with apt …');
    install('chromium');
  }
  return findBrowsers()[0];
}

async function practiseByHand(driver: Driver): Promise<void> {
  const { address, close } = await servePractice();
  undo.push(close);
  const page = await driver.newPage();
  await page.goto(address);
  console.log(`The practice pages are open; they start at ${address}. Nothing is really posted. Ctrl-C ends it.`);
  await driver.closed;
}
