import { expect } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { until } from '../browsers/writer';
import { CLEAN, FLAGGED, goesOut, isHeldAtPress, type Scenario, underlined } from './scenarios';

/** `FLAGGED` with what its rule has for the address. */
const FIXED = '(address by private message), our place';

export const TWO_COMPOSERS: Scenario = {
  name: 'of two open composers each is checked for itself',
  on: ({ isAlone = false, hasPicture = false }) => !isAlone && !hasPicture,
  async play(writer) {
    await writer.page.run(openAnother);
    await writer.click('#another textarea');
    await writer.type(FLAGGED);
    await writer.chip();
    await writer.click('#another button');
    await writer.review();
    await writer.answer('Back to my post');
    await writer.reviewGone();
    await writer.click(writer.composer.editor);
    await writer.type(CLEAN);
    await until('the chip to go with the other text', async () => (await writer.shownChip()) === undefined);
    await goesOut(writer, CLEAN);
  },
};

/** Ways in which a text comes about, beyond typing and pasting it. */
export const EDITS: readonly Scenario[] = [
  {
    name: 'what is undone is no longer spoken about',
    on: ({ undoes = true }) => undoes,
    async play(writer) {
      await writer.type(FLAGGED);
      await writer.chip();
      await until('the flagged words to be undone', async () => {
        await writer.page.press('Control+z');
        return !(await writer.text())?.includes('Alder');
      });
      await until('the chip to go', async () => (await writer.shownChip()) === undefined);
      expect(await writer.errors()).toEqual([]);
    },
  },
  {
    name: 'what an edit in the middle makes of a text is held',
    async play(writer) {
      await writer.type(FLAGGED.replace('Alder ', ''));
      for (const _ of 'Ct, our place') await writer.page.press('ArrowLeft');
      await writer.type('Alder ');
      await until('the edited text', async () => (await writer.text()) === FLAGGED);
      await writer.chip();
      await isHeldAtPress(writer);
    },
  },
  {
    name: 'with an emoji that the site put in, the right words are underlined and the post is held',
    async play(writer) {
      await writer.type(FLAGGED);
      await writer.chip();
      await writer.restore(`🚓 ${FLAGGED}`);
      // A picker gives the focus back.
      await writer.click(writer.composer.editor);
      await until('the underline at the moved words', async () => (await underlined(writer))[0] === '118 Alder Ct');
      // Where a draft has several parts, the site puts the restored one beside what is there.
      const text = await writer.text();
      await isHeldAtPress(writer, text);
      expect(text).toContain('🚓');
    },
  },
  {
    name: 'a text that is dropped into the editor is checked like a typed one',
    on: ({ takesDrops = true }, family) => family === 'chromium' && takesDrops,
    async play(writer) {
      const from = await writer.page.run(showDraggable, FLAGGED);
      await writer.page.drag?.(from, await writer.middle(writer.composer.editor));
      // Some editors begin a paragraph with what is dropped.
      const dropped = await until('the dropped text', async () => {
        const text = await writer.text();
        return text?.trim() === FLAGGED && text;
      });
      await writer.page.run(() => document.querySelector('#draggable')?.remove());
      await writer.click(writer.composer.editor);
      await isHeldAtPress(writer, dropped);
    },
  },
  {
    name: 'a fix is put in where the editor is known to take it, and can be copied everywhere',
    async play(writer) {
      const { network } = writer.composer;
      await writer.type(FLAGGED);
      await writer.chip();
      await writer.answer('1 to look at');
      if (!NETWORKS.find(({ id }) => id === network)?.takesFixes) {
        await until('the offer to copy', () => writer.page.inMuster(hasButton, 'Copy'));
        expect(await writer.page.inMuster(hasButton, 'Put it in')).toBe(false);
        return;
      }
      await writer.answer('Put it in');
      await until('the fix in the editor’s own model', async () => (await writer.text()) === FIXED);
      await until('the chip to go', async () => (await writer.shownChip()) === undefined);
      await goesOut(writer, FIXED);
    },
  },
  TWO_COMPOSERS,
];

const hasButton = (roots: ShadowRoot[], label: string): boolean =>
  roots.some((root) => [...root.querySelectorAll('button')].some(({ textContent }) => textContent === label));

/** Shows something that can be dragged, which is `text` where it is dropped, and says where it can be taken. */
function showDraggable(text: string): { x: number; y: number } {
  const place = document.createElement('p');
  place.id = 'draggable';
  place.textContent = text;
  place.style.cssText = 'position: fixed; inset: 0 0 auto auto; z-index: 2147483647; margin: 0; background: white';
  (document.querySelector('dialog:modal') ?? document.body).append(place);
  place.draggable = true;
  place.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer?.setData('text/plain', text));
  const { x, y, width, height } = place.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** A second composer, as for a message or a comment, in the corner of the page or of the dialog that makes the page inert. */
function openAnother(): void {
  const form = document.createElement('form');
  form.id = 'another';
  form.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 2147483646; display: flex; background: white';
  const button = document.createElement('button');
  button.textContent = 'Post';
  form.append(document.createElement('textarea'), button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.practice.errors.push('the other composer sent');
  });
  (document.querySelector('dialog:modal') ?? document.body).append(form);
}
