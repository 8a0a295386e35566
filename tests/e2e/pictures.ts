import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { IDLE_MS } from '../../lib/images/desk';
import { readMetadata } from '../../lib/images/metadata/read';
import { attach, removePicture, sentPictures, shownPictures, type Way, waysOf, withPictures } from '../browsers/attach';
import type { Driver, PicturePage } from '../browsers/driver';
import type { Family } from '../browsers/find';
import { until, type Writer } from '../browsers/writer';
import type { PracticeComposer } from '../pages/site';
import { COMPOSERS } from '../pages/sites';
import { pictureFiles, WORDS } from './picture-files';
import { untilShown } from './policy';
import { CLEAN, goesOut, isHeld } from './scenarios';
import { composerNamed, isWhole, withWriter } from './suite';

export const PLACE_FOUND = 'says where it was taken';
export const SHEET_FOUND = 'may show a record';
/** Three opaque seconds, in the last two of which a sheet of paper can be read. Made by a canvas and a MediaRecorder. */
const FILM = fileURLToPath(new URL('film.webm', import.meta.url));

/** Every way into one composer a site, and in the whole matrix into all that take pictures, by turns in the browsers. */
function waysIn(family: Family): { name: string; way: Way; composer: PracticeComposer }[] {
  const firsts = COMPOSERS.filter(
    ({ pictures }, i, all) => pictures && all.findIndex((one) => one.pictures && one.network === all[i]?.network) === i,
  );
  const all = (isWhole ? COMPOSERS : firsts).flatMap((composer) =>
    waysOf(composer).map((way) => ({ name: composer.name, way, composer: withPictures(composer) })),
  );
  return all.filter((_, i) => i % 2 === (family === 'chromium' ? 0 : 1));
}

/** What a picture gives away is found, whichever way it comes, and the post is held for it. */
export function pictures(family: Family, driver: () => Driver): void {
  const x = composerNamed('X, on the home page');
  let files: Awaited<ReturnType<typeof pictureFiles>>;
  beforeAll(async () => {
    files = await pictureFiles();
  });
  const seated = (composer: PracticeComposer, play: (writer: Writer) => Promise<void>): Promise<void> =>
    withWriter(driver(), composer, async (writer) => {
      await writer.sitDown();
      await play(writer);
    });

  describe('a picture that gives something away', () => {
    it.each(waysIn(family))('is found and asked about, and goes out unaltered afterwards: $name, by $way', ({ composer, way }) =>
      seated(composer, async (writer) => {
        // What is copied is pixels, without the file around them.
        const [file, found] = way === 'paste' ? [files.sheet, SHEET_FOUND] : [files.placed, PLACE_FOUND];
        await attach(writer, way, [file]);
        await writer.type(CLEAN);
        await untilShown(writer, found);
        await writer.answer('Close');
        await writer.pressControl();
        expect(await writer.review()).toContain(found);
        await isHeld(writer, CLEAN);
        await writer.answer('Post anyway');
        await writer.reviewGone();
        await writer.send();
        expect((await writer.postsOnce()).map(({ text }) => text)).toEqual([CLEAN]);
        expect((await sentPictures(writer)).map(({ length }) => length)).toEqual([1]);
      }),
    );

    it('is asked about where the post has no words', () =>
      seated(x, async (writer) => {
        await attach(writer, 'input', [files.placed]);
        await writer.pressControl();
        expect(await writer.review()).toContain(PLACE_FOUND);
        expect(await writer.posts()).toEqual([]);
      }));

    it('is boxed where it is seen', () =>
      seated(x, async (writer) => {
        await attach(writer, 'input', [files.sheet]);
        await untilShown(writer, SHEET_FOUND);
        const box = await until('the box', () => writer.page.inMuster(sizeOfBox));
        const frame = await writer.page.run(sizeOf, x.pictures?.preview as string);
        // The practice page shows the middle of a picture, as wide as there is room.
        const share = (at: number) => (at - frame.left) / (frame.right - frame.left);
        expect(share(box.left)).toBeCloseTo(WORDS.left, 1);
        expect(share(box.right)).toBeCloseTo(WORDS.right, 1);
        expect(box.top).toBeGreaterThan(frame.top);
        expect(box.bottom).toBeLessThan(frame.bottom);
      }));

    it('is told apart from the others of the post', () =>
      seated(x, async (writer) => {
        await attach(writer, 'input', [files.lake, files.placed]);
        await untilShown(writer, PLACE_FOUND);
        await untilShown(writer, 'Picture 2');
      }));

    it.each([x, composerNamed('Mastodon')])('counts no more once it is taken out: $name', (composer) =>
      seated(composer, async (writer) => {
        await writer.type(CLEAN);
        await attach(writer, 'input', [files.placed, files.lake]);
        await untilShown(writer, PLACE_FOUND);
        await writer.answer('Close');
        await removePicture(writer);
        await removePicture(writer);
        await until('the chip to go', async () => (await writer.shownChip()) === undefined);
        await goesOut(writer, CLEAN);
      }),
    );

    it('is none of the post where it was chosen for something else of the page', () =>
      withWriter(driver(), x, async (writer) => {
        await writer.page.goto(x.url);
        await writer.page.run(choose, readFileSync(files.placed).toString('base64'));
        await writer.takePlace();
        await writer.warmUp();
        await writer.type(CLEAN);
        await goesOut(writer, CLEAN);
      }));

    it('is none of the post where somebody else has posted it, in the column that the composer stands in', () =>
      seated(x, async (writer) => {
        await writer.page.run(showInFeed, readFileSync(files.placed).toString('base64'));
        await writer.warmUp();
        await writer.type(CLEAN);
        await goesOut(writer, CLEAN);
      }));

    it('is waited for when the post is sent at once', () =>
      seated(x, async (writer) => {
        await writer.warmUp();
        await writer.type(CLEAN);
        await attach(writer, 'input', [files.sheet]);
        await writer.pressControl();
        expect(await writer.notice()).toContain('Still checking');
        expect(await writer.review()).toContain(SHEET_FOUND);
        await isHeld(writer, CLEAN);
      }));

    it('asks again where the writer had let the post pass without it', () =>
      seated(x, async (writer) => {
        await writer.type(CLEAN);
        await attach(writer, 'input', [files.placed]);
        await untilShown(writer, PLACE_FOUND);
        await writer.answer('Close');
        await writer.pressControl();
        await writer.review();
        await writer.answer('Post anyway');
        await writer.reviewGone();
        await attach(writer, 'input', [files.lake]);
        await writer.pressControl();
        expect(await writer.review()).toContain(PLACE_FOUND);
        await isHeld(writer, CLEAN);
      }));
  });

  it('a copy without metadata can be had, and is clean', () =>
    seated(x, async (writer) => {
      await attach(writer, 'input', [files.placed]);
      await untilShown(writer, PLACE_FOUND);
      const earlier = (await driver().downloads()).length;
      await writer.answer('Download a copy without metadata');
      await untilShown(writer, 'Attach that copy');
      const copy = await until('the copy', async () => (await driver().downloads())[earlier]);
      expect(await placeOf(readFileSync(files.placed))).toBeDefined();
      expect(await placeOf(copy)).toBeUndefined();
      expect((await sharp(copy).raw().toBuffer()).equals(await sharp(files.placed).raw().toBuffer())).toBe(true);
    }));

  it('the frames of a film are looked at', () =>
    seated(x, async (writer) => {
      await attach(writer, 'input', [FILM]);
      await untilShown(writer, SHEET_FOUND);
    }));

  it('a picture that cannot be read says so, and the next one is looked at', () =>
    seated(x, async (writer) => {
      await attach(writer, 'input', [files.cutOff]);
      await until('the word about it', async () => (await writer.shownChip())?.includes('not checked'));
      await attach(writer, 'input', [files.placed]);
      await untilShown(writer, PLACE_FOUND);
      expect(await shownPictures(writer)).toBe(2);
    }));

  it.runIf(family === 'chromium')('the page that looks at them goes after its rest, and comes again with the next one', () =>
    seated(x, async (writer) => {
      const page = driver().picturePage as PicturePage;
      await attach(writer, 'input', [files.lake]);
      await until('the page', page.isThere);
      await page.hurry(IDLE_MS);
      await attach(writer, 'input', [files.placed]);
      await untilShown(writer, PLACE_FOUND);
      await until('the page to be gone', async () => !(await page.isThere()));
      await attach(writer, 'input', [files.sheet]);
      await untilShown(writer, SHEET_FOUND);
      expect(await page.isThere()).toBe(true);
    }),
  );

  it('a picture that gives nothing away is no matter', () =>
    seated(x, async (writer) => {
      await writer.type(CLEAN);
      // The other one tells that pictures are looked at.
      await attach(writer, 'input', [files.placed, files.lake]);
      await untilShown(writer, PLACE_FOUND);
      await writer.answer('Close');
      await removePicture(writer);
      await until('the chip to go', async () => (await writer.shownChip()) === undefined);
      await goesOut(writer, CLEAN);
    }));
}

const placeOf = async (file: Buffer) => (await readMetadata(new Blob([new Uint8Array(file)]))).location;

/** A site's own input for something else, such as the picture of a profile; it forgets what was chosen, as many do. */
function choose(base64: string): void {
  const input = document.createElement('input');
  input.type = 'file';
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'me.jpg', { type: 'image/jpeg' }));
  input.files = data.files;
  document.body.append(input);
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.remove();
}

/** A post of somebody else, whose picture the page has as a file, as sites have their films. */
async function showInFeed(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = new Image();
  picture.src = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
  await picture.decode();
  const post = document.createElement('article');
  post.append(picture);
  document.querySelector('[data-testid="primaryColumn"]')?.append(post);
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function sizeOf(selector: string): Edges {
  const element = window.practice.all(selector)[0] as Element;
  const { left, top, right, bottom } = (element.querySelector('img') ?? element).getBoundingClientRect();
  return { left, top, right, bottom };
}

function sizeOfBox(roots: ShadowRoot[]): Edges | undefined {
  const box = roots.flatMap((root) => [...root.querySelectorAll('.picture-box')])[0];
  if (!box) return undefined;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  return { left, top, right, bottom };
}
