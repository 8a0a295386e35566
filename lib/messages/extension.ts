import type { browser } from 'wxt/browser';

type Extension = typeof browser;

const page: { browser?: Extension; chrome?: Extension } = globalThis as never;
let known: Extension | undefined;

/**
 * The browser's interface to the extension, as `wxt/browser` finds it, but looked for when it is first wanted: the first
 * look takes a page a millisecond, and most pages never need it. An element of the page named `browser` has no `id`.
 */
export function extension(): Extension {
  known ??= page.browser?.runtime?.id ? page.browser : (page.chrome as Extension);
  return known;
}
