import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../browsers/driver';
import type { Family } from '../browsers/find';
import { launch } from '../browsers/launch';
import { until, Writer } from '../browsers/writer';
import { CLEAN, FLAGGED } from './scenarios';
import { comparedIn, composerNamed, pathOf, withWriter } from './suite';

/** What must never happen. */
export function promises(family: Family, driver: () => Driver): void {
  describe('a draft that was there before anybody typed', () => {
    const links = [
      ['X', 'https://x.com/intent/post', 'X, in the dialog'],
      ['Bluesky', 'https://bsky.app/intent/compose', 'Bluesky'],
      ['Mastodon', 'https://mastodon.social/share', 'Mastodon'],
    ] as const;
    it.each(links)('from a link to %s is held', (_name, address, composer) =>
      withWriter(driver(), composerNamed(composer), async (writer) => {
        await writer.page.goto(`${address}?text=${encodeURIComponent(FLAGGED)}`);
        await writer.pressControl();
        await writer.review();
        expect(await writer.posts()).toEqual([]);
        expect(await writer.text()).toBe(FLAGGED);
      }),
    );
  });

  describe('a send within the first moment', () => {
    it('is held while the check is on its way, and reviewed when it has come', () =>
      withWriter(driver(), composerNamed('X, in the dialog'), async (writer) => {
        await writer.page.goto(`https://x.com/intent/post?text=${encodeURIComponent(FLAGGED)}`);
        await writer.focused();
        await writer.page.press('Control+Enter');
        expect(await writer.posts()).toEqual([]);
        await writer.review();
        expect(await writer.posts()).toEqual([]);
        expect(await writer.text()).toBe(FLAGGED);
      }));

    it('is not lost when there is nothing to ask: it goes out, at once or with the second press', () =>
      withWriter(driver(), composerNamed('X, in the dialog'), async (writer) => {
        await writer.page.goto(`https://x.com/intent/post?text=${encodeURIComponent(CLEAN)}`);
        await writer.focused();
        await writer.page.press('Control+Enter');
        const outcome = await until('a post or a word about it', async () => {
          if ((await writer.posts()).length > 0) return 'posted';
          const notice = await writer.shownNotice();
          return notice?.includes('again') && 'asked';
        });
        if (outcome === 'asked') await writer.page.press('Enter');
        expect((await writer.postsOnce()).map(({ text }) => text)).toEqual([CLEAN]);
      }));
  });

  describe('two composers at once', () => {
    it('are told apart: the one goes out, the other is held', () =>
      withWriter(driver(), composerNamed('X, on the home page'), async (writer) => {
        const dialog = new Writer(writer.page, composerNamed('X, in the dialog'));
        await writer.sitDown();
        await writer.type(FLAGGED);
        await writer.chip();
        await writer.click('[data-testid="SideNav_NewTweet_Button"]');
        await dialog.click(dialog.composer.editor);
        await dialog.type(CLEAN);
        await dialog.page.press('Control+Enter');
        expect((await dialog.postsOnce()).map(({ text }) => text)).toEqual([CLEAN]);
        await writer.click(writer.composer.editor);
        await writer.page.press('Control+Enter');
        await writer.review();
        expect(await writer.posts()).toHaveLength(1);
      }));
  });

  // Firefox cannot be made to compose from outside; there the scenarios stand in for it with events of the same kind.
  it.runIf(family === 'chromium')('an Enter within a real composition reaches the site untouched, where Enter sends', () =>
    withWriter(driver(), composerNamed('Facebook, comment'), async (writer) => {
      await writer.sitDown();
      await writer.type(FLAGGED);
      await writer.chip();
      await writer.page.run(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const hear = (event: KeyboardEvent) => heard.push(`${event.key} ${event.isComposing} ${event.defaultPrevented}`);
        document.addEventListener('keydown', hear, true);
      });
      await writer.page.compose?.('にほん');
      await writer.page.press('Enter');
      expect(await writer.page.run(() => (window as unknown as { heard: string[] }).heard)).toEqual(['Enter true false']);
      expect(await writer.shownReview()).toBeUndefined();
      expect(await writer.posts()).toEqual([]);
    }),
  );

  describe('the page', () => {
    it('shows no sign of Muster before there is something to say', () =>
      withWriter(driver(), composerNamed('X, on the home page'), async (writer) => {
        await writer.sitDown();
        await writer.type(CLEAN);
        const signs = await writer.page.run(() => ({
          elements: [...document.documentElement.children].map((child) => child.localName),
          highlights: CSS.highlights.size,
          resources: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('https://x.com/')).length,
          globals: Object.getOwnPropertyNames(window).filter((name) => /muster|wxt/i.test(name)),
        }));
        expect(signs).toEqual({ elements: ['head', 'body'], highlights: 0, resources: 0, globals: [] });
      }));

    it('hears nothing from Muster: no message, and no event of the kind by which extensions call their other halves', () =>
      withWriter(
        driver(),
        composerNamed('Mastodon'),
        async (writer) => {
          await writer.sitDown();
          await writer.type(FLAGGED);
          await writer.chip();
          await writer.pressControl();
          await writer.review();
          await writer.answer('Back to my post');
          await writer.reviewGone();
          expect(await writer.page.run(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
        },
        family === 'firefox' ? listenInFirefox : listenInChromium,
      ));
  });

  describe('inside an editor', () => {
    let plain: Driver;
    beforeAll(async () => {
      plain = await launch(family, { path: pathOf(family), headless: true });
    });
    afterAll(() => plain?.close());

    it.each(comparedIn(family).map((composer) => [composer.name, composer] as const))(
      'no node, class or attribute is added: %s',
      async (_name, composer) => {
        const seen = await Promise.all(
          [plain, driver()].map(async (browser) => {
            const page = await browser.newPage();
            try {
              const writer = new Writer(page, composer);
              await writer.sitDown();
              await writer.type(FLAGGED);
              if (browser !== plain) await writer.chip();
              return await page.run(structureOf, composer.editor);
            } finally {
              await page.close();
            }
          }),
        );
        expect(seen[1]).toEqual(seen[0]);
      },
    );
  });
}

/** Notes every message, and the event by which the build tool's own content scripts announce themselves under an extension's id. */
function listenInChromium(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  window.addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
  for (const script of ['watch', 'gate', 'inspect']) {
    const name = `pfpghpgmeililgdegnljooifkbkmefae:${script}:wxt:content-script-started`;
    document.addEventListener(name, () => heard.push(name));
  }
}

function listenInFirefox(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  window.addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
  for (const script of ['watch', 'gate', 'inspect']) {
    const name = `muster@muster.example:${script}:wxt:content-script-started`;
    document.addEventListener(name, () => heard.push(name));
  }
}

/** Elements, attribute names and text of the editor and of everything in it; values differ from run to run. */
function structureOf(editor: string): string[] {
  const [root] = window.practice.all(editor);
  const all = root ? [root, ...root.querySelectorAll('*')] : [];
  return [
    ...all.map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')} ${element.classList.length}`),
    root?.textContent ?? '',
  ];
}
