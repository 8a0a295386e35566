import { describe, expect, it } from 'vitest';
import type { Driver } from '../browsers/driver';
import { until, type Writer } from '../browsers/writer';
import { underlined, wentOutOnce } from './scenarios';
import { composerNamed, withWriter } from './suite';

// The same words; only their grammar tells them apart, which the page itself does not know.
const THREAT = 'Would love to gas every last one of those filthy rioters';
const HARMLESS = 'Would love to see the gas station that those filthy rioters burned open again';

/** What tier 2 adds, from the page to the background and back. */
export function grammar(driver: () => Driver): void {
  const places = ['X, on the home page', 'Facebook, post in two steps', 'Mastodon'];
  const at = (place: string, play: (writer: Writer) => Promise<void>) =>
    withWriter(driver(), composerNamed(place), async (writer) => {
      await writer.sitDown();
      await play(writer);
    });

  describe('what only grammar tells apart', () => {
    it.each(places)('is underlined once the background has answered: %s', (place) =>
      at(place, async (writer) => {
        await writer.type(`${HARMLESS}. ${THREAT}.`);
        // Half a word may say something else for a moment.
        const whole = 'to gas every last one of those filthy rioters';
        await until('the threat underlined', async () => (await underlined(writer)).join(' | ') === whole);
        expect(await writer.chip()).toBe('1 to look at');
      }),
    );

    it.each(places)('is held when it is sent at once, reviewed, and goes out once after "Post anyway": %s', (place) =>
      at(place, async (writer) => {
        await writer.type(THREAT);
        await writer.pressControl();
        expect(await writer.posts()).toEqual([]);
        expect(await writer.review()).toContain('praise of violence');
        expect(await writer.posts()).toEqual([]);
        expect(await writer.shownNotice()).toBeUndefined();
        await writer.answer('Post anyway');
        await writer.reviewGone();
        await writer.send();
        await wentOutOnce(writer, THREAT);
      }),
    );

    it.each(places)('holds no harmless post for longer than the answer takes: %s', (place) =>
      at(place, async (writer) => {
        await writer.warmUp();
        await writer.type(HARMLESS);
        await writer.pressControl();
        const passed = await until('the next step, or the word that the post is checked', async () => {
          if ((await writer.posts()).length > 0 || (await writer.canPress(1))) return 'passed';
          return (await writer.shownNotice())?.includes('again') && 'checked';
        });
        for (const step of writer.composer.submit.keys()) if (passed === 'checked' || step > 0) await writer.pressControl(step);
        await wentOutOnce(writer, HARMLESS);
      }),
    );
  });
}
