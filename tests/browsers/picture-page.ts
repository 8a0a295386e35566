import type { BrowserContext, CDPSession } from 'playwright-core';
import type { PicturePage } from './driver';

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
        const expression = `{ const wait = setTimeout; setTimeout = (act, ms, ...all) => wait(act, ms === ${ms} ? 0 : ms, ...all); }`;
        const answered = new Promise((resolve) => session.once('Target.receivedMessageFromTarget', resolve));
        const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
        await session.send('Target.sendMessageToTarget', { sessionId, message });
        await answered;
      }),
  };
}
