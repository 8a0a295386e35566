import { afterAll, beforeAll, describe, it } from 'vitest';
import { buildOf } from '../browsers/builds';
import type { Driver } from '../browsers/driver';
import { type Family, findBrowsers } from '../browsers/find';
import { launch } from '../browsers/launch';
import { canPlacePolicy, placePolicy, rivertonPolicy } from '../browsers/policy-files';
import { Writer } from '../browsers/writer';
import type { PracticeComposer } from '../pages/site';
import { COMPOSERS } from '../pages/sites';
import { SCENARIOS } from './scenarios';

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

/** Every scenario on every composer. */
export function everyComposer(family: Family, driver: () => Driver): void {
  for (const composer of COMPOSERS) {
    describe(composer.name, () => {
      for (const { name, on, play } of SCENARIOS) {
        if (on && !on(composer, family)) continue;
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
