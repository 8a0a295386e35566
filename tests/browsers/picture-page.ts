import type { BrowserContext, CDPSession } from 'playwright-core';
import type { PicturePage } from './driver';

/** Longer than between two tasks about one picture: else the page would go in the middle of it, and a new one is in no hurry. */
const A_MOMENT_MS = 1_000;

/** The page in which Chromium's extension looks at pictures. Nobody sees it, and Playwright does not list it. */
export function picturePage(context: BrowserContext): PicturePage {
  const withTarget = async <T>(act: (session: CDPSession, targetId: string | undefined) => Promise<T>): Promise<T> => {
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    try {
      const { targetInfos } = await session.send('Target.getTargets');
      return await act(session, targetInfos.find(({ url }) => url.endsWith('/offscreen.html'))?.targetId);
    } finally {
      await session.detach();
    }
  };
  return {
    isThere: () => withTarget(async (_, targetId) => targetId !== undefined),
    hurry: (ms) =>
      withTarget(async (session, targetId) => {
        const { sessionId } = await session.send('Target.attachToTarget', { targetId: targetId as string, flatten: false });
        const expression = `{ const wait = setTimeout; setTimeout = (act, ms, ...all) => wait(act, ms === ${ms} ? ${A_MOMENT_MS} : ms, ...all); }`;
        const answered = new Promise((resolve) => session.once('Target.receivedMessageFromTarget', resolve));
        const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
        await session.send('Target.sendMessageToTarget', { sessionId, message });
        await answered;
      }),
  };
}
