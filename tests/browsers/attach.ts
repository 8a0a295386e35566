import type { SentPicture } from '../pages/practice';
import type { PracticeComposer } from '../pages/site';
import { until, type Writer } from './writer';

/** How a picture comes into a draft. */
export const WAYS = ['input', 'paste', 'drop'] as const;
export type Way = (typeof WAYS)[number];

/** The ways that `composer` offers. */
export const waysOf = ({ pictures }: PracticeComposer): Way[] => WAYS.filter((way) => pictures?.[way]);

/** `composer` as it sends once there are pictures; where the site asks more then, no key sends. */
export function withPictures(composer: PracticeComposer): PracticeComposer {
  const submit = composer.pictures?.submit;
  return submit ? { ...composer, submit, keys: [] } : composer;
}

/**
 * Attaches pictures by one of the ways that the writer's composer offers, and waits until the page shows them. Where pictures come
 * before words the draft begins anew with them. The caret is in the editor afterwards.
 * @param paths absolute; pasted one after the other, else all at once.
 */
export async function attach(writer: Writer, way: Way, paths: readonly string[]): Promise<void> {
  const { page } = writer;
  const { first, input, drop } = picturesOf(writer);
  if (!waysOf(writer.composer).includes(way)) throw new Error(`${writer.composer.name} takes no pictures by ${way}`);
  if (first) await goToChoice(writer);
  const before = await shownPictures(writer);
  if (way === 'input') await page.chooseFiles(typeof input === 'object' ? await writer.middle(input.opener) : (input as string), paths);
  else if (way === 'drop') await page.dropFiles(await writer.middle(drop as string), paths);
  else {
    for (const [index, path] of paths.entries()) {
      await putCaret(writer);
      await page.pasteFile(path);
      await areShown(writer, before + index + 1);
    }
  }
  await areShown(writer, before + paths.length);
  await goOn(writer);
}

/** Takes the first picture out again, with the site's own controls. */
export async function removePicture(writer: Writer): Promise<void> {
  const { remove } = picturesOf(writer);
  if (!remove) throw new Error(`${writer.composer.name} has no control that takes a picture out`);
  const before = await shownPictures(writer);
  for (const control of remove) await writer.click(control);
  await areShown(writer, before - 1);
  if (before > 1) await goOn(writer);
}

/** How many pictures the composer shows. */
export async function shownPictures(writer: Writer): Promise<number> {
  const { preview } = picturesOf(writer);
  return preview ? writer.page.run(count, preview) : 0;
}

/** Waits until every picture has the network's own address, where the network gives it one. */
export async function uploadsDone(writer: Writer): Promise<void> {
  const { preview, uploaded } = picturesOf(writer);
  if (!preview || !uploaded) return;
  await until('the pictures to be uploaded', async () => (await writer.page.run(count, uploaded)) === (await shownPictures(writer)));
}

/** The pictures of each post that the site has sent. */
export const sentPictures = ({ page }: Writer): Promise<(readonly SentPicture[])[]> =>
  page.run(() => window.practice.posts.map(({ pictures = [] }) => pictures));

function picturesOf({ composer: { name, pictures } }: Writer) {
  if (!pictures) throw new Error(`${name} takes no pictures`);
  return pictures;
}

async function areShown(writer: Writer, number: number): Promise<void> {
  if (picturesOf(writer).preview) await until(`${number} picture(s)`, async () => (await shownPictures(writer)) === number);
}

/** To the page where pictures are chosen before there is an editor, with the account that is signed in. */
async function goToChoice(writer: Writer): Promise<void> {
  const { first } = picturesOf(writer);
  if (!first) return;
  const url = new URL(first.url);
  const as = await writer.page.run(() => new URLSearchParams(location.search).get('as'));
  if (as) url.searchParams.set('as', as);
  await writer.page.goto(url.href);
  await writer.click(first.opener);
}

/** From the pictures to the words. */
async function goOn(writer: Writer): Promise<void> {
  for (const control of picturesOf(writer).first?.next ?? []) await writer.click(control);
  await putCaret(writer);
}

async function putCaret(writer: Writer): Promise<void> {
  if (!(await writer.isFocused())) await writer.click(writer.composer.editor);
}

const count = (selector: string): number => window.practice.all(selector).length;
