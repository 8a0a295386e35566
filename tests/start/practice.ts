import { buildOf } from '../browsers/builds';
import type { Driver } from '../browsers/driver';
import { canInstall, type FoundBrowser, findBrowsers, howToInstall, install } from '../browsers/find';
import { launch } from '../browsers/launch';
import { canPlacePolicy, placePolicy, rivertonPolicy } from '../browsers/policy-files';
import { servePractice } from './serve';
import { typePosts } from './type-posts';
import { withAndWithoutTheBan } from './with-the-ban';

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
  const policy = await rivertonPolicy();
  if (canPlacePolicy()) undo.push(await placePolicy(browser.family, policy));
  else console.log('Not root: the policy of the Riverton Police Department cannot be put in place; the starter rules alone are in force.');
  await showTheBan(policy.agency);
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  console.log(`Opening ${browser.name}${headless ? ' without a display' : ''} …`);
  const driver = await launch(browser.family, { path: browser.path, extension: buildOf(browser.family), headless });
  undo.push(() => driver.close());
  if (headless) await typePosts(driver);
  else await practiseByHand(driver);
}

/** Agencies differ most in whether staff may show where they work, so both are shown. */
async function showTheBan(agency: unknown): Promise<void> {
  console.log('\nPersonal posts where staff may show their job (the rules for it are off), and where a layer switches those rules on:');
  for (const [post = '', ...verdicts] of await withAndWithoutTheBan(agency))
    console.log(
      [post, ...verdicts]
        .map((cell) => cell.padEnd(18))
        .join('')
        .trimEnd(),
    );
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
