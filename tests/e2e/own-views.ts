import { describe, expect, it } from 'vitest';
import type { Driver } from '../browsers/driver';
import { until, type Writer } from '../browsers/writer';
import { CLEAN, FLAGGED } from './scenarios';
import { composerNamed, withWriter } from './suite';

const flagged = async (writer: Writer): Promise<void> => {
  await writer.sitDown();
  await writer.type(FLAGGED);
  await writer.chip();
  await writer.page.run(listen);
};

const heard = (writer: Writer): Promise<string[]> => writer.page.run(() => (window as unknown as { heard: string[] }).heard.splice(0));

/** What is heard of keys, and by whom; and what is noticed without any. */
export function ownViews(driver: () => Driver): void {
  describe('of keys', () => {
    it('the page hears nothing that is written in Muster’s own views, with a key or without', () =>
      withWriter(driver(), composerNamed('Bluesky'), async (writer) => {
        await flagged(writer);
        // The last key was the page's, and the focus comes by script.
        await writer.page.inMuster(writeInFieldOfOurs, 'by voice');
        await writer.page.run(makeUpKeys);
        await writer.page.inMuster(writeInFieldOfOurs, ', again');
        await writer.page.compose?.('にほん');
        await writer.type(', by key');
        const written = await writer.page.inMuster(fieldOfOurs);
        expect(written).toContain('by voice, again');
        expect(written).toContain(', by key');
        expect(await heard(writer)).toEqual([]);
      }));

    it('the page hears neither the press nor the release of one that is held, and all of the next one', () =>
      withWriter(driver(), composerNamed('Facebook, comment'), async (writer) => {
        await flagged(writer);
        await writer.page.press('Enter');
        await writer.review();
        expect(await heard(writer)).toEqual([]);
        await writer.answer('Back to my post');
        await writer.reviewGone();
        await writer.focused();
        await writer.type('x');
        expect(await heard(writer)).toEqual(expect.arrayContaining(['keydown x', 'keypress x', 'beforeinput x', 'input x', 'keyup x']));
      }));
  });

  it.each(['X, on the home page', 'Bluesky'])('what the editor writes by itself is noticed without any key: %s', (name) =>
    withWriter(driver(), composerNamed(name), async (writer) => {
      await flagged(writer);
      await writer.restore(CLEAN);
      await until('the chip to go with the words', async () => (await writer.shownChip()) === undefined);
      await writer.restore(FLAGGED);
      await writer.chip();
    }),
  );
}

/** Notes what the user's own keys and letters are, as a page does that wants to know. */
function listen(): void {
  const all: string[] = [];
  Object.assign(window, { heard: all });
  for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'compositionstart', 'compositionupdate', 'textInput'])
    window.addEventListener(type, (event) => event.isTrusted && all.push(`${type} ${said(event)}`), true);
  const said = (event: Event): string | null => (event instanceof KeyboardEvent ? event.key : (event as InputEvent).data);
}

function makeUpKeys(): void {
  for (const target of [window, document.body])
    for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key: 'a', code: 'KeyA', bubbles: true }));
}

/** Puts `text` into a field in Muster's own view, as an input of another kind than keys does. */
function writeInFieldOfOurs(roots: ShadowRoot[], text: string): void {
  const root = roots.find((one) => one.querySelector('.chip'));
  if (!root?.querySelector('#ours')) root?.append(Object.assign(document.createElement('textarea'), { id: 'ours' }));
  root?.querySelector<HTMLElement>('#ours')?.focus();
  document.execCommand('insertText', false, text);
}

const fieldOfOurs = (roots: ShadowRoot[]): string | undefined =>
  roots.map((root) => root.querySelector<HTMLTextAreaElement>('#ours')?.value).find(Boolean);
