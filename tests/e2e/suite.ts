import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Driver } from '../browsers/driver';
import { type Family, findBrowsers } from '../browsers/find';
import { launch } from '../browsers/launch';
import { placePolicy, rivertonPolicy } from '../browsers/policy-files';
import { Writer } from '../browsers/writer';
import { COMPOSERS } from '../pages/composers';
import { SCENARIOS } from './scenarios';

const BUILDS: Record<Family, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

export const buildOf = (family: Family): string => fileURLToPath(new URL(`../../.output/${BUILDS[family]}`, import.meta.url));

/** Where the family's browser is. The runner makes sure that there is one, or says loudly that there is none. */
export function pathOf(family: Family): string {
  const found = findBrowsers().find((browser) => browser.family === family);
  if (!found) throw new Error(`no ${family} on this machine`);
  return found.path;
}

/** Every scenario on every composer, in one browser with the Riverton policy in force. */
export function everyComposer(family: Family): void {
  let driver: Driver;
  let removePolicy: () => Promise<void>;
  beforeAll(async () => {
    removePolicy = await placePolicy(family, await rivertonPolicy());
    driver = await launch(family, { path: pathOf(family), extension: buildOf(family), headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await removePolicy?.();
  });

  for (const composer of COMPOSERS) {
    describe(composer.name, () => {
      for (const { name, on, play } of SCENARIOS) {
        if (on && !on(composer, family)) continue;
        it(name, async () => {
          const page = await driver.newPage();
          try {
            const writer = new Writer(page, composer);
            await writer.sitDown();
            await play(writer);
          } finally {
            await page.close();
          }
        });
      }
    });
  }
}
