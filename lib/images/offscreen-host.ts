import { browser } from 'wxt/browser';
import { send } from '../messages/send';
import type { PictureHost } from './desk-host';

const PAGE = 'offscreen.html';

/** In Chromium the background is a service worker, which can start no worker: an invisible page has them. */
export function offscreenHost(): PictureHost {
  let opening: Promise<void> | undefined;
  // A page that is still closing looks like one that is there.
  let closed: Promise<void> = Promise.resolve();
  let asked = 0;
  const open = (): Promise<void> =>
    (opening ??= closed.then(create).catch((error) => {
      opening = undefined;
      throw error;
    }));
  return {
    async ask(task, handed) {
      asked += 1;
      try {
        await open();
        return await send({ type: 'desk', task, ...handed });
      } finally {
        asked -= 1;
      }
    },
    gone: (ids) => {
      send({ type: 'desk-gone', ids }).catch(() => undefined);
    },
    close() {
      // A picture may be on its way to a page that has just said it has none; it says so again afterwards.
      if (asked > 0) return closed;
      opening = undefined;
      closed = browser.offscreen.closeDocument().catch(() => undefined);
      return closed;
    },
  };
}

async function create(): Promise<void> {
  // It outlives this script, which the browser ends after half a minute of rest.
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Looks at the pictures of a post before it goes out, on this device.',
  });
}
