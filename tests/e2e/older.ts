import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attach } from '../browsers/attach';
import { buildOf } from '../browsers/builds';
import { launch } from '../browsers/launch';
import { pictureFiles } from './picture-files';
import { untilShown } from './policy';
import { composerNamed, pathOf, withWriter } from './suite';

/** Before version 148 Chromium hands no files from a page to the background; nor does a newer one where the manifest does not ask for it. */
export function olderChromium(): void {
  it('a picture is looked at where the browser hands over no files', async () => {
    const build = mkdtempSync(join(tmpdir(), 'muster-older-'));
    try {
      cpSync(buildOf('chromium'), build, { recursive: true });
      const file = join(build, 'manifest.json');
      const { message_serialization, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
      expect(message_serialization).toBe('structured_clone');
      writeFileSync(file, JSON.stringify(manifest));
      const { sheet } = await pictureFiles();
      const driver = await launch('chromium', { path: pathOf('chromium'), extension: build, headless: true });
      try {
        await withWriter(driver, composerNamed('X, on the home page'), async (writer) => {
          await writer.sitDown();
          await attach(writer, 'input', [sheet]);
          await untilShown(writer, 'may show a record');
        });
      } finally {
        await driver.close();
      }
    } finally {
      rmSync(build, { recursive: true, force: true });
    }
  });
}
