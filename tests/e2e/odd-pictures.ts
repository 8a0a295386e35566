import { beforeAll, describe, expect, it } from 'vitest';
import { attach, removePicture } from '../browsers/attach';
import type { Driver } from '../browsers/driver';
import { until, type Writer } from '../browsers/writer';
import { CALLED, type OddPicture, oddPictures, placedLakes } from './odd-picture-files';
import { PLACE_FOUND, SHEET_FOUND } from './pictures';
import { untilShown } from './policy';
import { composerNamed, withWriter } from './suite';

/** Of a card with pictures that were not looked at, or not all the way. */
const UNLOOKED = 'could not be looked at';

/** In one page, one after the other: what cannot be checked is said, and costs the next picture nothing. */
export function oddPictureFiles(driver: () => Driver): void {
  describe('files that are no ordinary pictures', () => {
    let odd: OddPicture[];
    let placed: string[];
    beforeAll(async () => {
      odd = await oddPictures();
      placed = await placedLakes(odd.length);
    });

    it('are looked at as far as can be, the chip says what was not, and the next picture is looked at', () =>
      withWriter(driver(), composerNamed('X, on the home page'), async (writer) => {
        await writer.sitDown();
        await writer.warmUp();
        for (const [i, { name, path, says }] of odd.entries()) {
          await about(name, async () => {
            await attach(writer, 'input', [path]);
            await untilSaid(writer, says);
            await attach(writer, 'input', [placed[i] as string]);
            await untilShown(writer, 'Picture 2');
            await untilShown(writer, PLACE_FOUND);
            if (says !== 'sheet') await untilShown(writer, UNLOOKED);
            await writer.answer('Close');
            for (const _ of [path, placed]) await removePicture(writer);
            await until('the chip to go', async () => (await writer.shownChip()) === undefined);
          });
        }
        expect(await writer.page.run(() => 'hasRun' in window)).toBe(false);
        expect(driver().asked.filter((host) => host.includes(CALLED))).toEqual([]);
      }));
  });
}

async function untilSaid(writer: Writer, says: OddPicture['says']): Promise<void> {
  if (says === 'sheet') return untilShown(writer, SHEET_FOUND);
  if (says === 'not checked')
    return void (await until('the word about it', async () => (await writer.shownChip())?.includes('not checked')));
  await untilShown(writer, PLACE_FOUND);
  await untilShown(writer, UNLOOKED);
}

/** Says which file it was about. */
async function about(name: string, play: () => Promise<void>): Promise<void> {
  try {
    await play();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
