import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import type { Network } from '../../lib/networks/network';
import type { Driver } from '../browsers/driver';
import { until } from '../browsers/writer';
import { TWO_COMPOSERS } from './edits';
import { FLAGGED } from './scenarios';
import { composerNamed, withWriter } from './suite';

/** What holds of networks beside what every composer does. */
export function networks(driver: () => Driver): void {
  it('every selector of every network is one that the browser reads', () =>
    withWriter(driver(), composerNamed('Mastodon'), async ({ page, composer }) => {
      await page.goto(composer.url);
      const notRead: Record<string, string[]> = {};
      for (const network of NETWORKS) notRead[network.id] = await page.run(unread, selectorsOf(network));
      expect(notRead).toEqual(Object.fromEntries(NETWORKS.map(({ id }) => [id, []])));
    }));

  // Its own adapter reads a field or a button there, and finds nothing that goes with it.
  it.each(['Bluesky, message (en)', 'LinkedIn, article'])('on the page of %s the general adapter stands in for another composer', (name) =>
    withWriter(driver(), composerNamed(name), async (writer) => {
      await writer.sitDown();
      await TWO_COMPOSERS.play(writer);
    }),
  );

  it('an account that nobody knows is what its user says, and asked about no more', () =>
    withWriter(driver(), composerNamed('Sprout Social'), async (writer) => {
      await writer.sitDown();
      await writer.type(FLAGGED);
      await writer.answer(await writer.chip());
      await writer.answer('Mine');
      await until('the question to go', () =>
        writer.page.inMuster((roots) => roots.some((root) => root.querySelector('.card') && !root.querySelector('.account'))),
      );
      await writer.answer('Close');
      await writer.pressControl();
      expect(await writer.review()).toContain('This is your account');
    }));

  describe('on a site that no adapter describes', () => {
    const elsewhere = composerNamed('generic, a form with a textarea');
    const fields = [
      ['a search', '#search', undefined],
      ['a sign-in', '#sign-in [name="login"]', '#sign-in button'],
      ['settings', '#settings textarea', '#settings button'],
      ['a filter', '#filter input', '#filter button'],
      ['a newsletter', '#newsletter input', '#newsletter button'],
    ] as const;
    it.each(fields)('%s is no composer', (_name, field, control) =>
      withWriter(driver(), elsewhere, async (writer) => {
        // The composer beside it is checked, so that silence about the field means something.
        await writer.sitDown();
        await writer.type(FLAGGED);
        await writer.chip();
        await writer.page.press('Control+a');
        await writer.page.press('Backspace');
        await until('the chip to go', async () => (await writer.shownChip()) === undefined);
        await writer.page.run(countSubmits);
        await writer.click(field);
        await writer.type(FLAGGED);
        if (control) {
          await writer.click(control);
          await until('the form to be submitted', () => writer.page.run(() => (window as unknown as { submits: number }).submits > 0));
        }
        expect(await writer.shownReview()).toBeUndefined();
        expect(await writer.shownChip()).toBeUndefined();
      }),
    );

    it.each(['srcdoc', 'src'])('a composer in a frame is held (%s)', (kind) =>
      withWriter(driver(), elsewhere, async ({ page }) => {
        await page.goto('https://generic.nextdoor.com/frames');
        const { x, y } = await until('the frame', () => page.run(fieldIn, kind));
        await page.clickAt(x, y);
        await page.type(FLAGGED);
        await page.press('Tab');
        await page.press('Enter');
        await until('Muster in the frame', () => page.run(isMusterIn, kind));
        expect(await page.run(() => window.practice.posts)).toEqual([]);
        expect(await page.run((name: string) => window.practice.models()[`frame ${name}`], kind)).toBe(FLAGGED);
      }),
    );

    it('a post is held in a page that has not been read to its end', () =>
      withWriter(driver(), elsewhere, async (writer) => {
        const { page } = writer;
        await page.begin('https://generic.nextdoor.com/unread');
        const { x, y } = await until('the field', () => page.run(middleOfFirst, 'textarea'));
        await page.clickAt(x, y);
        await page.type(FLAGGED);
        await writer.chip();
        const button = await until('the button', () => page.run(middleOfFirst, 'button'));
        await page.clickAt(button.x, button.y);
        await writer.review();
        expect(await page.run(() => [document.readyState, (window as unknown as { sent: string[] }).sent])).toEqual(['loading', []]);
      }));

    it('a submit that the page makes of another key than Enter does not use up the user’s pass', () =>
      withWriter(driver(), composerNamed('generic, a form that Enter sends'), async (writer) => {
        await writer.sitDown();
        await writer.type(FLAGGED);
        await writer.page.press('Enter');
        await writer.review();
        await writer.answer('Post anyway');
        await writer.reviewGone();
        await writer.page.run(submitAtSpace, writer.composer.editor);
        await writer.click(writer.composer.editor);
        await writer.type(' ');
        await writer.review();
        expect(await writer.posts()).toEqual([]);
      }));
  });
}

function selectorsOf({ composers, account, detect, ignore }: Network): string[] {
  const all = composers.flatMap((one) => [
    ...[one.editable, one.not, one.root === 'nearest-with-submit' ? undefined : one.root, one.shadow, one.also, one.answered],
    ...[one.submit.css, one.next?.css, one.images?.item, one.images?.alt, ...(one.account ?? []).map(({ css }) => css)],
  ]);
  return [...all, ...account.map(({ css }) => css), detect, ignore].filter((selector) => selector !== undefined);
}

function unread(selectors: string[]): string[] {
  return selectors.filter((selector) => {
    try {
      document.querySelector(selector);
      return false;
    } catch {
      return true;
    }
  });
}

function middleOfFirst(selector: string): { x: number; y: number } | undefined {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function countSubmits(): void {
  Object.assign(window, { submits: 0 });
  addEventListener('submit', () => (window as unknown as { submits: number }).submits++);
}

function fieldIn(kind: string): { x: number; y: number } | undefined {
  const frame = document.querySelector<HTMLIFrameElement>(`#frame-${kind}`);
  const field = frame?.contentDocument?.querySelector('textarea')?.getBoundingClientRect();
  if (!frame || !field) return undefined;
  const { x, y } = frame.getBoundingClientRect();
  return { x: x + frame.clientLeft + field.x + 20, y: y + frame.clientTop + field.y + 10 };
}

/** Muster's element is the only one under `html` beside head and body. */
function isMusterIn(kind: string): boolean {
  const page = document.querySelector<HTMLIFrameElement>(`#frame-${kind}`)?.contentDocument;
  return (page?.documentElement.children.length ?? 0) > 2;
}

function submitAtSpace(editor: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(editor);
  field?.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    field.form?.requestSubmit();
  });
}
