import { afterAll, beforeAll, describe, it } from 'vitest';
import { buildOf } from '../browsers/builds';
import type { Driver } from '../browsers/driver';
import { type Family, findBrowsers } from '../browsers/find';
import { launch } from '../browsers/launch';
import { canPlacePolicy, placePolicy, rivertonPolicy } from '../browsers/policy-files';
import { Writer } from '../browsers/writer';
import type { PracticeComposer } from '../pages/site';
import { COMPOSERS } from '../pages/sites';
import { EDITS } from './edits';
import { COMPARED, keyOf, lastOf, linesIn } from './matrix-lines';
import { POST_ANYWAY, POST_ANYWAY_BY_KEY, SCENARIOS, type Scenario, SENDING } from './scenarios';
import { SURROUNDINGS } from './surroundings';

/** Where the family's browser is. The runner makes sure that there is one, or says loudly that there is none. */
export function pathOf(family: Family): string {
  const found = findBrowsers().find((browser) => browser.family === family);
  if (!found) throw new Error(`no ${family} on this machine`);
  return found.path;
}

export const composerNamed = (name: string): PracticeComposer => {
  const found = COMPOSERS.find((composer) => composer.name === name);
  if (!found) throw new Error(`no composer "${name}"`);
  return found;
};

/** One browser with the Riverton policy in force for every test that `define` adds. */
export function inBrowser(family: Family, define: (driver: () => Driver) => void): void {
  describe(family, () => {
    let driver: Driver;
    let removePolicy: (() => Promise<void>) | undefined;
    beforeAll(async () => {
      if (canPlacePolicy()) removePolicy = await placePolicy(family, await rivertonPolicy());
      driver = await launch(family, { path: pathOf(family), extension: buildOf(family), headless: true });
    });
    afterAll(async () => {
      await driver?.close();
      await removePolicy?.();
    });
    define(() => driver);
  });
}

/** Gives `play` a writer on a new page, which is closed whatever happens. `before` runs before the page's own scripts. */
export async function withWriter(
  driver: Driver,
  composer: PracticeComposer,
  play: (writer: Writer) => Promise<void>,
  before?: () => void,
): Promise<void> {
  const page = await driver.newPage(before);
  try {
    await play(new Writer(page, composer));
  } finally {
    await page.close();
  }
}

/**
 * One composer for each editor library and each way to send. `npm test` tries how a post goes out in every browser, and
 * everything else in the browsers by turns; `npm run matrix` tries everything everywhere.
 */
const THOROUGH = [
  'X, on the home page',
  'Facebook, post in two steps',
  'Bluesky',
  'Mastodon',
  'LinkedIn, post (shadow root)',
  'Discord, message',
];

/** What the other composers are tried in there, by turns too. */
const IN_TURN = [POST_ANYWAY, POST_ANYWAY_BY_KEY];

export const SCENARIOS_OF_ALL: readonly Scenario[] = [...SCENARIOS, ...EDITS, ...SURROUNDINGS];

/** Those whose pages are compared with the same pages without Muster. */
export const comparedIn = (family: Family): PracticeComposer[] =>
  COMPOSERS.filter((composer) =>
    isWhole ? isMissing(family, composer, COMPARED) : THOROUGH.includes(composer.name) && isTurnOf(family, composer),
  );

/** Whether everything is tried everywhere … */
export const isWhole = Boolean(process.env.MUSTER_MATRIX);
/** … but for the cells that have passed, as this file says. */
const known = lastOf(linesIn(process.env.MUSTER_MATRIX_KNOWN));
const isMissing = (family: Family, { name: within }: PracticeComposer, name: string): boolean =>
  !known.get(keyOf({ family, within, name }))?.passed;

function isTurnOf(family: Family, composer: PracticeComposer): boolean {
  const at = THOROUGH.includes(composer.name) ? THOROUGH.indexOf(composer.name) : COMPOSERS.indexOf(composer);
  return at % 2 === (family === 'chromium' ? 0 : 1);
}

function scenariosFor(composer: PracticeComposer, family: Family): readonly Scenario[] {
  const all = SCENARIOS_OF_ALL.filter(({ on }) => !on || on(composer, family));
  if (isWhole) return all.filter(({ name }) => isMissing(family, composer, name));
  const isTurn = isTurnOf(family, composer);
  if (THOROUGH.includes(composer.name)) return all.filter((scenario) => isTurn || SENDING.includes(scenario));
  return isTurn ? all.filter(({ name }) => IN_TURN.includes(name)).slice(0, 1) : [];
}

/** Every composer in its scenarios. */
export function everyComposer(family: Family, driver: () => Driver): void {
  for (const composer of COMPOSERS) {
    const scenarios = scenariosFor(composer, family);
    if (scenarios.length === 0) continue;
    describe(composer.name, () => {
      for (const { name, play } of scenarios) {
        it(name, () =>
          withWriter(driver(), composer, async (writer) => {
            await writer.sitDown();
            await play(writer);
          }),
        );
      }
    });
  }
}
