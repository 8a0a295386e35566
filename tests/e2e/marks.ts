import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPackFolders } from '../../lib/cli/pack-files';
import { decodeInNode } from '../../lib/images/decode-in-node';
import { compileMark } from '../../lib/images/marks/compile';
import { writeMark } from '../../lib/images/marks/format';
import { markFile } from '../../lib/images/marks/mark-file';
import { buildOf } from '../browsers/builds';
import type { Driver, Page } from '../browsers/driver';
import type { Family } from '../browsers/find';
import { launch } from '../browsers/launch';
import { ownPage } from '../browsers/policy-files';
import { until } from '../browsers/writer';
import { type MarkFiles, markFiles, SEAL_AT } from './mark-files';
import { pathOf } from './suite';

/** An admin makes a mark on the page of what is in force, and tries it. */
export function marks(family: Family): void {
  describe('a mark', () => {
    let files: MarkFiles;
    let driver: Driver;
    beforeAll(async () => {
      files = await markFiles();
      driver = await launch(family, { path: pathOf(family), extension: buildOf(family), headless: true, ownPages: true });
    });
    afterAll(() => driver?.close());
    const onPage = async (play: (page: Page) => Promise<void>): Promise<void> => {
      const page = await driver.newPage();
      try {
        // Firefox's driver never hears that such a page is loaded.
        await page.begin(ownPage(family, 'options.html'));
        await until('the page to be drawn', () => page.run(() => document.querySelector('#mark-pictures') !== null));
        await play(page);
      } finally {
        await page.close();
      }
    };

    it('is made of a picture, tried on photographs, and comes out as the file that the command line writes', () =>
      onPage(async (page) => {
        await page.chooseFiles('#mark-pictures', [files.seal]);
        await untilSaid(page, /seal\.png\s*\d{3} features, cut out of its even ground/);
        expect(await page.run(dots)).toBeGreaterThan(100);

        // Firefox's driver can choose no folders.
        if (family === 'chromium') await page.chooseFiles('#mark-folder', [files.photos]);
        else
          await page.chooseFiles(
            '#mark-photos',
            readdirSync(files.photos).map((name) => join(files.photos, name)),
          );
        await untilSaid(page, 'Found in 1 of 2; could not be looked at: 1; no pictures: 1');
        const text = await said(page);
        expect(text).toMatch(/c-broken\.jpg: /);
        expect(text).toMatch(/a-parade\.jpg\s*\d+ %, sure enough to ask/);
        expect(text).toMatch(/b-street\.jpg\s*nothing found/);
        const boxes = await page.run(boxesShown);
        expect(boxes).toHaveLength(1);
        expect(Math.abs((boxes[0]?.x as number) - SEAL_AT.x)).toBeLessThan(15);
        expect(Math.abs((boxes[0]?.width as number) - SEAL_AT.width)).toBeLessThan(15);

        await page.run(keepDownloads);
        // By keys alone, from the first field on.
        await page.run(() => document.querySelector<HTMLInputElement>('[name=id]')?.focus());
        await page.type('city-seal');
        await page.press('Tab');
        await page.type('the “city” seal: #1');
        await page.press('Tab');
        await page.type('seal');
        await page.press('Tab');
        await page.press('Enter');
        await untilSaid(page, 'Put it in the folder “marks” of your pack: marks/city-seal.yaml');
        const yaml = await until('the file', () => page.run(() => document.documentElement.dataset.downloaded));

        await writeFile(join(files.pack, 'marks', 'city-seal.yaml'), yaml);
        const { packs, problems } = await readPackFolders(files.pack);
        expect(problems).toEqual([]);
        expect(packs[0]?.marks).toMatchObject([{ id: 'city-seal', name: 'the “city” seal: #1', kind: 'seal' }]);
        const { pixels } = await decodeInNode(new Blob([new Uint8Array(await readFile(files.seal))]), 1024);
        const references = [writeMark(compileMark(pixels).reference)];
        expect(yaml).toBe(markFile({ name: 'the “city” seal: #1', kind: 'seal', references }));
      }));

    it('whose pictures are dropped: one that is too plain is told so, and a file that is no picture costs only itself', () =>
      onPage(async (page) => {
        await page.dropFiles(await page.run(middleOf, 'label.files'), [files.plain, join(files.photos, 'c-broken.jpg')]);
        await untilSaid(page, /too plain to be found reliably: Only \d+ corners stand out in it/);
        await untilSaid(page, /c-broken\.jpg\s*of a kind that cannot be looked at here/);
      }));

    it('waits for its pictures and its id before there is a file', () =>
      onPage(async (page) => {
        await page.run(keepDownloads);
        await page.run(() => document.querySelector<HTMLInputElement>('[name=id]')?.focus());
        await page.type('City Seal');
        await page.press('Enter');
        const invalid = () => [...document.querySelectorAll<HTMLInputElement>('#marks input:invalid')].map(({ id, name }) => id || name);
        expect(await page.run(invalid)).toEqual(['mark-pictures', 'id', 'name']);
        expect(await page.run(() => document.documentElement.dataset.downloaded)).toBeUndefined();
      }));
  });
}

const said = (page: Page): Promise<string> => page.run(() => document.querySelector('#marks')?.textContent ?? '');

const untilSaid = (page: Page, words: string | RegExp): Promise<unknown> =>
  until(`${words} on the page`, async () => {
    const text = await said(page);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });

/** Where the first `selector` is, once it is in sight. */
function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector) as Element;
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** How many features are drawn on the mark. */
const dots = (): number => document.querySelector('.cut-out path')?.getAttribute('d')?.split('M').length ?? 0;

const boxesShown = () =>
  [...document.querySelectorAll('#marks rect')].map((rect) => ({
    x: Number(rect.getAttribute('x')),
    width: Number(rect.getAttribute('width')),
  }));

/** What is downloaded is written down in the page, beside the way to the disk. */
function keepDownloads(): void {
  const make = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    file.text().then((text) => {
      document.documentElement.dataset.downloaded = text;
    });
    return make.call(URL, file);
  };
}
