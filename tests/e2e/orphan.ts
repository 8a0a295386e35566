import { describe, expect, it } from 'vitest';
import { buildOf } from '../browsers/builds';
import { launch } from '../browsers/launch';
import { Writer } from '../browsers/writer';
import { FLAGGED } from './scenarios';
import { composerNamed, pathOf } from './suite';

/** The extension is reloaded under an open page, as by an update. Needs a browser that can be made to. */
export function orphanedTab(): void {
  describe('a tab that was open when the extension was reloaded', () => {
    it('says "reload", and lets everything through untouched', async () => {
      const driver = await launch('chromium', { path: pathOf('chromium'), extension: buildOf('chromium'), headless: true });
      try {
        const writer = new Writer(await driver.newPage(), composerNamed('X, on the home page'));
        await writer.sitDown();
        await writer.type(FLAGGED);
        await writer.chip();
        await driver.reloadExtension?.();
        await writer.pressControl();
        expect((await writer.postsOnce()).map(({ text }) => text)).toEqual([FLAGGED]);
        expect(await writer.notice()).toContain('Reload the page');
        expect(await writer.page.run(() => CSS.highlights.size)).toBe(0);
      } finally {
        await driver.close();
      }
    });
  });
}
