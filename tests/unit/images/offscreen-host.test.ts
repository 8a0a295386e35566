import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offscreenHost } from '../../../lib/images/offscreen-host';
import type { PictureAnswer } from '../../../lib/messages/messages';

/** What the browser was asked for, in order. */
const asked: string[] = [];
/** The browser has the page. */
let hasPage = false;
/** Ends the closing that is under way. */
let endClosing = (): void => undefined;
/** What is on its way to the page. */
let answers: ((answer: PictureAnswer) => void)[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    offscreen: {
      hasDocument: async () => hasPage,
      createDocument: async () => {
        asked.push('open');
        hasPage = true;
      },
      closeDocument: () => {
        asked.push('close');
        return new Promise<void>((closed) => {
          endClosing = () => {
            hasPage = false;
            closed();
          };
        });
      },
    },
  },
}));
vi.mock('../../../lib/messages/send', () => ({
  send: ({ id }: { id: string }) => {
    asked.push(id);
    return new Promise((answer) => answers.push(answer));
  },
}));

const handed = (id: string) => ({ id, file: new Blob(['picture']), stamp: 'one' });
const settled = () => new Promise((resolve) => setTimeout(resolve));
const answer = () => answers.shift()?.({ lost: true });

beforeEach(() => {
  asked.length = 0;
  answers = [];
  hasPage = false;
});

describe('the page that looks at pictures', () => {
  it('is opened for the first picture, and is there for the next', async () => {
    const host = offscreenHost();
    host.ask('look', handed('a'));
    host.ask('look', handed('b'));
    await settled();
    expect(asked).toEqual(['open', 'a', 'b']);
  });

  it('is not opened where it has outlived the background that did', async () => {
    hasPage = true;
    offscreenHost().ask('look', handed('a'));
    await settled();
    expect(asked).toEqual(['a']);
  });

  it('is gone after its rest, and the picture that comes while it closes waits for a new one', async () => {
    const host = offscreenHost();
    host.ask('look', handed('a'));
    await settled();
    answer();
    await settled();
    host.close();
    host.ask('look', handed('b'));
    await settled();
    expect(asked).toEqual(['open', 'a', 'close']);
    endClosing();
    await settled();
    expect(asked).toEqual(['open', 'a', 'close', 'open', 'b']);
  });

  it('is not closed under a picture that is on its way to it', async () => {
    const host = offscreenHost();
    const answered = host.ask('look', handed('a'));
    await settled();
    await host.close();
    expect(asked).toEqual(['open', 'a']);
    answer();
    expect(await answered).toEqual({ lost: true });
    host.close();
    expect(asked).toEqual(['open', 'a', 'close']);
  });
});
