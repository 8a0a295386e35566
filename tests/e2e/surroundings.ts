import { expect } from 'vitest';
import { until, type Writer } from '../browsers/writer';
import { FLAGGED, isHeld, press, type Scenario } from './scenarios';

const NORMAL = [1100, 760] as const;

/** Whether chip and card can be seen whole, whatever the page does around them. */
async function isInSight(writer: Writer): Promise<void> {
  await writer.type(FLAGGED);
  await writer.chip();
  expect(await writer.page.inMuster(outside, '.chip')).toEqual([]);
  await writer.answer('1 to look at');
  await until('the card', () => writer.page.inMuster((roots) => roots.some((root) => root.querySelector('.card'))));
  expect(await writer.page.inMuster(outside, '.card')).toEqual([]);
  expect(await writer.errors()).toEqual([]);
}

/** The elements that are not whole within the window, by their places. */
function outside(roots: ShadowRoot[], selector: string): string[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map((element) => element.getBoundingClientRect())
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
    .map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join(' '));
}

async function atSize(writer: Writer, width: number, height: number, play: () => Promise<void>): Promise<void> {
  await writer.page.setSize(width, height);
  try {
    await play();
  } finally {
    await writer.page.setSize(...NORMAL);
  }
}

/** The same composer in other surroundings. */
export const SURROUNDINGS: readonly Scenario[] = [
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
    name: 'a post is held after going away and back',
    async play(writer) {
      await writer.page.goto(new URL('/away', writer.composer.url).href);
      await writer.page.back();
      await writer.takePlace();
      await writer.type(FLAGGED);
      await press(writer);
      await writer.review();
      await isHeld(writer);
    },
  },
  {
    name: 'chip and card are in sight at 200 %',
    // Zoom halves the window, in CSS px.
    play: (writer) => atSize(writer, NORMAL[0] / 2, NORMAL[1] / 2, () => isInSight(writer)),
  },
  {
    name: 'chip and card are in sight at the width of a phone',
    play: (writer) => atSize(writer, 390, 760, () => isInSight(writer)),
  },
  {
    name: 'chip and card are in sight where the page is written from right to left',
    async play(writer) {
      await writer.page.run(() => {
        document.documentElement.dir = 'rtl';
      });
      await isInSight(writer);
    },
  },
];
