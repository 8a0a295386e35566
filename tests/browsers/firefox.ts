import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page as FirefoxPage, type HTTPRequest, type KeyInput } from 'puppeteer-core';
import { asText, type Driver, type LaunchOptions, type Page, type Point } from './driver';
import { dropStandIn, fileHolder, pasteStandIn } from './files-in-page';
import { EXTENSION_ID, FIREFOX_UUID } from './policy-files';
import { isLoopback, isNeverAnswered, practiceResponse } from './practice-response';

/** Puppeteer's line to the browser, for what its own interface does not offer: nodes in closed shadow roots. */
interface BidiBrowser {
  connection: {
    send(method: string, params: object): Promise<{ result: { result: Value; type: string; exceptionDetails?: { text: string } } }>;
  };
}

interface Value {
  type: string;
  sharedId?: string;
  value?: unknown;
}

/** Stock Firefox, driven by Puppeteer over WebDriver BiDi; it installs the extension for the session. */
export async function launchFirefox({ path, extension, headless, home, proxy, ownPages }: LaunchOptions): Promise<Driver> {
  const [host, port] = proxy?.split(':') ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'muster-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1100, height: 760 } : null,
    ...(ownPages && { args: ['--remote-allow-system-access'] }),
    env: { ...process.env, ...(home && { HOME: home }) },
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      ...(ownPages && { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID.firefox]: FIREFOX_UUID }) }),
      ...(host && {
        'network.proxy.type': 1,
        'network.proxy.http': host,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host,
        'network.proxy.ssl_port': Number(port),
      }),
    },
  });
  if (extension) await browser.installExtension(extension);
  const asked: string[] = [];
  return {
    family: 'firefox',
    asked,
    downloads: () => wholeFiles(folder),
    newPage: async (before) => {
      const page = await intercepted(await browser.newPage(), asked);
      if (before) await page.evaluateOnNewDocument(before);
      return pageOf(browser, page);
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is still on its way has a second file beside it. */
async function wholeFiles(folder: string): Promise<Buffer[]> {
  const names = await readdir(folder);
  const whole = names.filter((name) => !name.endsWith('.part') && !names.includes(`${name}.part`));
  const files = await Promise.all(whole.map((name) => readFile(join(folder, name))));
  return files.filter(({ length }) => length > 0);
}

async function intercepted(page: FirefoxPage, asked: string[]): Promise<FirefoxPage> {
  await page.setRequestInterception(true);
  const settle = async (request: HTTPRequest): Promise<void> => {
    if (isNeverAnswered(request.url())) return;
    const response = await practiceResponse(request.url());
    if (response) return request.respond(response);
    if (!request.url().startsWith('http') || isLoopback(request.url())) return request.continue();
    asked.push(request.url());
    return request.abort();
  };
  page.on('request', (request) => settle(request).catch(unlessGivenUp));
  return page;
}

/** A page that is left, or kept for a way back, gives up what it had asked for. */
function unlessGivenUp(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('no such request'))) throw error;
}

async function pageOf(browser: Browser, page: FirefoxPage): Promise<Page> {
  const bidi = browser as unknown as BidiBrowser;
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    begin: async (url) => {
      // Settles with the page's load, which does not come, or with its end.
      page.goto(url).catch(() => undefined);
    },
    run: (act, ...args) => page.evaluate(`${asText(act)}(...${JSON.stringify(args)})`) as never,
    inMuster: (act, ...args) => inClosedRoots(bidi, page, asText(act), args),
    layBehind: async () => {
      const other = await browser.newPage();
      await other.bringToFront();
      await page.waitForFunction(() => document.hidden);
      await page.bringToFront();
      await other.close();
    },
    setSize: (width, height) => page.setViewport({ width, height }),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => press(page, keys),
    chooseFiles: (at, paths) => chooseFiles(page, at, [...paths]),
    pasteFile: (path) => standIn(bidi, page, pasteStandIn, [path]),
    dropFiles: (at, paths) => standIn(bidi, page, dropStandIn, paths, at),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: () => page.close(),
  };
}

async function chooseFiles(page: FirefoxPage, at: string | Point, paths: string[]): Promise<void> {
  if (typeof at !== 'string') {
    const [dialog] = await Promise.all([page.waitForFileChooser(), page.mouse.click(at.x, at.y)]);
    return dialog.accept(paths);
  }
  // `>>>` looks into open shadow roots.
  const input = (await page.waitForSelector(`>>> ${at}`)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

async function press(page: FirefoxPage, keys: string): Promise<void> {
  const all = keys.split('+') as KeyInput[];
  const [last, ...held] = all.reverse();
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last as KeyInput);
  for (const key of held) await page.keyboard.up(key);
}

/** Has the browser read files from the disk for the page, and `act` do with them what WebDriver cannot. */
async function standIn(bidi: BidiBrowser, page: FirefoxPage, act: unknown, paths: readonly string[], at?: Point): Promise<void> {
  const { sharedId } = await call(bidi, page, asText(fileHolder), []);
  await bidi.connection.send('input.setFiles', { context: contextOf(page), element: { sharedId }, files: paths });
  const point = { type: 'string', value: JSON.stringify(at ?? null) };
  await call(bidi, page, `(held, at) => (${asText(act)})(held, JSON.parse(at))`, [{ sharedId }, point]);
}

const contextOf = (page: FirefoxPage): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Calls a function in the page by WebDriver's own means, which takes nodes that a page never gets. */
async function call({ connection }: BidiBrowser, page: FirefoxPage, functionDeclaration: string, given: object[], options = {}) {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: given,
    target: { context: contextOf(page) },
    awaitPromise: true,
    ...options,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result;
}

/** WebDriver hands out closed shadow roots, which a page never gets. */
async function inClosedRoots<T>(bidi: BidiBrowser, page: FirefoxPage, act: string, args: unknown[]): Promise<T> {
  // Muster's elements stand under `html`, or in the modal dialog that makes everything else inert.
  const hosts = await call(bidi, page, `() => [...document.querySelectorAll(':root > div, dialog > div')]`, [], {
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const roots = (hosts.value as { value?: { shadowRoot?: Value | null } }[]).flatMap(({ value }) => value?.shadowRoot ?? []);
  const answer = await call(
    bidi,
    page,
    `async (count, ...rest) => JSON.stringify(await (${act})(rest.slice(0, count), ...rest.slice(count).map((json) => JSON.parse(json))))`,
    [
      { type: 'number', value: roots.length },
      ...roots.map(({ sharedId }) => ({ sharedId })),
      ...args.map((value) => ({ type: 'string', value: JSON.stringify(value) })),
    ],
  );
  return (answer.type === 'string' ? JSON.parse(answer.value as string) : undefined) as T;
}
