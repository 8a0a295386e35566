import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../browsers/driver';
import type { Family } from '../browsers/find';
import { launch } from '../browsers/launch';
import { until, type Writer } from '../browsers/writer';
import type { PracticeComposer } from '../pages/site';
import { CLEAN, FLAGGED } from './scenarios';
import { pathOf, withWriter } from './suite';

/** A page is the same with Muster as without: what is in its editors, what it sends, and its own nodes, byte for byte. */
export function untouchedPages(family: Family, withMuster: () => Driver, composers: readonly PracticeComposer[]): void {
  describe('beside a browser without Muster', () => {
    let without: Driver;
    beforeAll(async () => {
      without = await launch(family, { path: pathOf(family), headless: true });
    });
    afterAll(() => without?.close());

    it.each(composers.map((composer) => [composer.name, composer] as const))('%s is the same page', async (_name, composer) => {
      const seen: (Seen | undefined)[] = [];
      for (const [driver, isChecked] of [
        [without, false],
        [withMuster(), true],
      ] as const) {
        await withWriter(driver, composer, async (writer) => void seen.push(await writeAndSend(writer, isChecked)));
      }
      expect(seen[1]).toEqual(seen[0]);
    });
  });
}

interface Seen {
  models: Record<string, string>;
  posts: { text: string }[];
  errors: string[];
  page: string;
}

/** Writes something to look at, takes it back, writes something clean and sends it. */
async function writeAndSend(writer: Writer, isChecked: boolean): Promise<Seen> {
  await writer.sitDown();
  await writer.type(FLAGGED);
  if (isChecked) await writer.chip();
  await writer.page.press('Control+a');
  await writer.page.press('Backspace');
  await until('the editor to be empty', async () => (await writer.text()) === '');
  if (isChecked) await until('the chip to go', async () => (await writer.shownChip()) === undefined);
  await writer.type(CLEAN);
  if (writer.composer.submit.length > 0) await writer.send();
  else await writer.page.press(writer.composer.keys[0] as string);
  await writer.postsOnce();
  return atRest(() => writer.page.run(seenNow));
}

/** What is seen once it stays the same: after a post has gone out a site still closes its dialog. */
async function atRest(look: () => Promise<Seen>): Promise<Seen> {
  let last: Seen | undefined;
  let same = 0;
  return until('the page to be at rest', async () => {
    const now = await look();
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0;
    last = now;
    return same === LOOKS && now;
  });
}
/** So many looks that see the same, some 20 ms apart. */
const LOOKS = 5;

/** What pages and editors number by themselves, anew each time, is not a difference; Draft.js draws its keys by lot. */
function seenNow(): Seen {
  const { practice } = window;
  const page = document.documentElement.outerHTML.replace(
    /blob:[^"')]+|\bcomment-\d+|:r\w+:|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|data-(?:offset-key|editor)="[^"]*"|placeholder-\w+/g,
    '',
  );
  return { models: practice.models(), posts: practice.posts.map(({ text, via }) => ({ text, via })), errors: practice.errors, page };
}
