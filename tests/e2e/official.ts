import { describe, expect, it } from 'vitest';
import type { Driver } from '../browsers/driver';
import { canPlacePolicy } from '../browsers/policy-files';
import { until } from '../browsers/writer';
import { untilShown } from './policy';
import { composerNamed, withWriter } from './suite';

const OFFICIAL = 'RivertonPD';
const NEEDS_REASON = 'The thief is off the streets.';
const NEEDS_SECOND_PERSON = 'Booking photo of the man in the bike theft case is below';

/** What the policy asks of the agency's own accounts, and of them only. */
export function officialAccounts(driver: () => Driver): void {
  const x = composerNamed('X, on the home page');

  describe.runIf(canPlacePolicy())('on an official account', () => {
    it('a rule that the policy sets to "justify" asks for a reason, and lets the post go with one', () =>
      withWriter(driver(), x, async (writer) => {
        await writer.sitDown(OFFICIAL);
        await writer.type(NEEDS_REASON);
        await untilShown(writer, 'Needs a reason');
        await writer.pressControl();
        expect(await writer.review()).toContain('@RivertonPD'.slice(1));
        await writer.answer('Post anyway');
        await until('the word about the reason', async () => (await writer.shownReview())?.includes('write a reason first'));
        // The caret is in the field by then; what is typed there stays between the writer and Muster.
        await writer.page.run(overhear);
        await writer.type('Quoting the court of 12 May.');
        await writer.answer('Post anyway');
        expect(await writer.page.run(() => (window as unknown as { overheard: string[] }).overheard)).toEqual([]);
        await writer.reviewGone();
        await writer.pressControl();
        expect((await writer.postsOnce()).map(({ text }) => text)).toEqual([NEEDS_REASON]);
      }));

    it('a rule that the policy sets to "stop" offers no way on and says whom to ask', () =>
      withWriter(driver(), x, async (writer) => {
        await writer.sitDown(OFFICIAL);
        await writer.type(NEEDS_SECOND_PERSON);
        await untilShown(writer, 'Needs a second person');
        await writer.pressControl();
        const review = await writer.review();
        expect(review).toContain('9.3 Booking photographs');
        expect(review).toContain('the public information office, 555-0100');
        expect(review).toContain('general order 12 of 2026');
        expect(review).not.toContain('Post anyway');
        expect(await writer.posts()).toEqual([]);
      }));
  });

  describe.runIf(canPlacePolicy())('on a personal account', () => {
    it('the same words are nobody’s business', () =>
      withWriter(driver(), x, async (writer) => {
        await writer.sitDown();
        await writer.warmUp();
        await writer.type(NEEDS_SECOND_PERSON);
        await writer.send();
        expect(await writer.postsOnce()).toHaveLength(1);
      }));

    it('naming the agency is asked about where the policy says so, with its clause and always a way on', () =>
      withWriter(driver(), x, async (writer) => {
        await writer.sitDown();
        await writer.type('I work for Riverton PD and love it');
        await writer.pressControl();
        const review = await writer.review();
        expect(review).toContain('4.1 Naming the agency on a personal account');
        expect(review).toContain('your account and your decision');
        await writer.answer('Post anyway');
        await writer.reviewGone();
        await writer.pressControl();
        expect(await writer.postsOnce()).toHaveLength(1);
      }));
  });
}

/** Listens as a curious page would: first of all, and to everything that carries letters. */
function overhear(): void {
  const overheard: string[] = [];
  Object.assign(window, { overheard });
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionend']) {
    window.addEventListener(
      type,
      (event) => overheard.push(`${type} ${(event as InputEvent).data ?? (event as KeyboardEvent).key ?? ''}`),
      true,
    );
  }
}
