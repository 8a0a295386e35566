import { readFile } from 'node:fs/promises';
import { type BrowserContext, type CDPSession, type Page as ChromiumPage, chromium, type Download } from 'playwright-core';
import { drag } from './drag';
import { asText, type Driver, type LaunchOptions, type Page, type Point } from './driver';
import { copyPicture, fileHolder } from './files-in-page';
import { picturePage } from './picture-page';
import { isLoopback, isNeverAnswered, practiceResponse } from './practice-response';

/** Chromium and its like, driven by Playwright. The profile is new; Playwright takes it away with the browser. */
export async function launchChromium({ path, extension, headless, home, proxy }: LaunchOptions): Promise<Driver> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: path,
    headless,
    viewport: headless ? { width: 1100, height: 760 } : null,
    // Both are for people, and what Muster does to pages that are kept is to be seen.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      // Debian's root has no user namespace to build a sandbox in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : ['--disable-extensions']),
    ],
    ...(proxy && { proxy: { server: `http://${proxy}` } }),
    ...(home && { env: { ...process.env, HOME: home } as Record<string, string> }),
  });
  const asked: string[] = [];
  const downloads: Download[] = [];
  await context.route(/^https?:/, async (route) => {
    if (isNeverAnswered(route.request().url())) return;
    const response = await practiceResponse(route.request().url());
    if (response) return route.fulfill(response);
    if (isLoopback(route.request().url())) return route.continue();
    asked.push(route.request().url());
    return route.abort('internetdisconnected');
  });
  // Chromium hands out managed policy once its start has come to rest, which a test that begins at once would keep it from.
  if (extension) await (await worker(context)).evaluate(() => chrome.storage.managed.get());
  return {
    family: 'chromium',
    asked,
    picturePage: picturePage(context),
    downloads: () => Promise.all(downloads.map(async (download) => readFile(await download.path()))),
    newPage: async (before) => {
      const page = await context.newPage();
      page.on('download', (download) => downloads.push(download));
      if (before) await page.addInitScript(before);
      return pageOf(page);
    },
    reloadExtension: async () => {
      const old = await worker(context);
      const gone = new Promise((resolve) => old.once('close', resolve));
      await old.evaluate(() => setTimeout(() => chrome.runtime.reload())).catch(() => undefined);
      await gone;
    },
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

/** The extension's background, once it runs. */
async function worker(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function pageOf(page: ChromiumPage): Promise<Page> {
  // The browser hands over its file dialog only where somebody has long been listening.
  page.on('filechooser', () => {});
  const session = await page.context().newCDPSession(page);
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    begin: async (url) => {
      await page.goto(url, { waitUntil: 'commit' });
    },
    run: (act, ...args) => page.evaluate(`${asText(act)}(...${JSON.stringify(args)})`),
    inMuster: (act, ...args) => inClosedRoots(session, asText(act), args),
    layBehind: async () => {
      // Without a screen every tab is a window of its own and in sight; what lies behind for long is frozen.
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
    },
    setSize: (width, height) => page.setViewportSize({ width, height }),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: (from, to) => drag(page.mouse, from, to),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    compose: async (text) => {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    chooseFiles: (at, paths) => chooseFiles(page, at, [...paths]),
    pasteFile: async (path) => {
      await copy(page, session, path);
      await page.keyboard.press('Control+v');
    },
    dropFiles: async ({ x, y }, paths) => {
      const data = { items: [], files: [...paths], dragOperationsMask: COPY };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data });
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}

/** The bit of the DevTools protocol's `dragOperationsMask` for what is copied, as files are. */
const COPY = 1;

async function chooseFiles(page: ChromiumPage, at: string | Point, paths: string[]): Promise<void> {
  if (typeof at === 'string') return page.locator(at).first().setInputFiles(paths);
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), page.mouse.click(at.x, at.y)]);
  await dialog.setFiles(paths);
}

async function copy(page: ChromiumPage, session: CDPSession, path: string): Promise<void> {
  const { result: held } = await session.send('Runtime.evaluate', { expression: `${asText(fileHolder)}()` });
  const objectId = held.objectId as string;
  await session.send('DOM.setFileInputFiles', { objectId, files: [path] });
  // A page may copy just after a press without being allowed to; a large picture takes longer than that.
  const permission = { name: 'clipboard-write', allowWithoutSanitization: true };
  await session.send('Browser.setPermission', { permission, setting: 'granted', origin: new URL(page.url()).origin });
  const { exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () { return (${asText(copyPicture)})(this); }`,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Muster's elements stand under `html`, or in the modal dialog that makes everything else inert. */
function hostsIn({ nodeName, children = [] }: DomNode): DomNode[] {
  const own = nodeName === 'HTML' || nodeName === 'DIALOG' ? children.filter((child) => child.nodeName === 'DIV') : [];
  return [...own, ...children.flatMap(hostsIn)];
}

/** The debugger sees closed shadow roots; a page does not. */
async function inClosedRoots<T>(session: CDPSession, act: string, args: unknown[]): Promise<T> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const objects = await Promise.all(
    hostsIn(root)
      .flatMap(({ shadowRoots = [] }) => shadowRoots)
      .map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })),
  );
  const { result: world } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: world.objectId as string,
    functionDeclaration: `function (count, ...rest) { return (${act})(rest.slice(0, count), ...rest.slice(count)); }`,
    arguments: [
      { value: objects.length },
      ...objects.map(({ object }) => ({ objectId: object.objectId as string })),
      ...args.map((value) => ({ value })),
    ],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
