import { expect } from 'vitest';
import { until, type Writer } from '../browsers/writer';
import { FLAGGED, isHeldAtPress, type Scenario } from './scenarios';

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
    name: 'a draft is held in a page that the browser kept while one was away',
    async play(writer) {
      await writer.type(FLAGGED);
      await writer.chip();
      await writer.awayAndBack();
      await isHeldAtPress(writer);
    },
  },
  {
    name: 'a draft is held after going away and back within the page',
    async play(writer) {
      await writer.type(FLAGGED);
      await writer.chip();
      await writer.page.run(goAwayWithinThePage);
      await until('the chip to go with its editor', async () => (await writer.shownChip()) === undefined);
      await writer.page.run(comeBackWithinThePage);
      await writer.click(writer.composer.editor);
      await isHeldAtPress(writer);
    },
  },
  {
    name: 'a post is held that was written before another tab was looked at',
    async play(writer) {
      await writer.type(FLAGGED);
      await writer.page.layBehind();
      await isHeldAtPress(writer);
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

/** As a site does that draws another view at another address: what was there is taken out and, as it is, put back. */
function goAwayWithinThePage(): void {
  const app = [...document.body.children].filter((element) => !element.matches('.practice-bar'));
  addEventListener('popstate', () => document.body.prepend(...app), { once: true });
  history.pushState({}, '', '/elsewhere');
  for (const element of app) element.remove();
}

function comeBackWithinThePage(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.back();
  });
}
