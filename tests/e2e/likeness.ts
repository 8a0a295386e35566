import { describe, it } from 'vitest';
import type { Driver } from '../browsers/driver';
import { until, type Writer } from '../browsers/writer';
import { wentOutOnce } from './scenarios';
import { composerNamed, withWriter } from './suite';

// Resembles labelled posts on conduct; no rule has words for it.
const ALIKE = "Six of us, one bottle of rum, bay doors down. If the tones go somebody sober please come forward lol nobody's sober";

/** What the whole post resembles, from the page to the background and back. */
export function likeness(driver: () => Driver): void {
  const at = (play: (writer: Writer) => Promise<void>) =>
    withWriter(driver(), composerNamed('X, on the home page'), async (writer) => {
      await writer.sitDown();
      await play(writer);
    });

  describe('a post that reads like labelled ones', () => {
    it('is said to once the writer rests', () =>
      at(async (writer) => {
        await writer.type(ALIKE);
        await until('the chip', async () => (await writer.chip()) === '1 to look at');
      }));

    it('is never held', () =>
      at(async (writer) => {
        await writer.type(ALIKE);
        await until('the chip', async () => (await writer.chip()) === '1 to look at');
        await writer.send();
        await wentOutOnce(writer, ALIKE);
      }));
  });
}
