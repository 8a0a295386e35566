import type { Family } from './find';

/** A real browser with (or, to compare, without) the built extension. */
export interface Driver {
  family: Family;
  /** `before` runs in the page's own world before any script of the page. */
  newPage(before?: () => void): Promise<Page>;
  /** The files that pages have had downloaded, whole. */
  downloads(): Promise<Buffer[]>;
  /** Hosts that were asked for over the network, beyond the practice pages. */
  asked: string[];
  /** Reloads the extension under its pages, as an update does; where the browser can be made to. */
  reloadExtension?(): Promise<void>;
  /** Where the extension's background cannot look at pictures itself. */
  picturePage?: PicturePage;
  /** Settles when somebody closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** An invisible page of the extension that looks at pictures. */
export interface PicturePage {
  isThere(): Promise<boolean>;
  /** From now on it waits a moment where it would wait for `ms`. */
  hurry(ms: number): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: arguments of a function that travels to the page as text.
type Arguments = any[];

/** In CSS px from the top left of the window. */
export interface Point {
  x: number;
  y: number;
}

/** One tab. Keys and clicks are the browser's own, so that the page sees trusted events. */
export interface Page {
  goto(url: string): Promise<void>;
  /** Begins to open a page that is never read to its end. */
  begin(url: string): Promise<void>;
  /** Runs `act` in the page's own world. */
  run<T, A extends Arguments>(act: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Runs `act` on Muster's closed shadow roots in this page, which the page itself cannot reach. */
  inMuster<T, A extends Arguments>(act: (roots: ShadowRoot[], ...args: A) => T, ...args: A): Promise<T>;
  /** Has the tab lie behind another one for a moment. */
  layBehind(): Promise<void>;
  /** Makes the tab so large, in CSS px. */
  setSize(width: number, height: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the mouse at one place and lets go at another; Firefox's driver loses the mouse once something is dragged. */
  drag?(from: Point, to: Point): Promise<void>;
  /** Types `text` key by key. */
  type(text: string): Promise<void>;
  /** Presses keys joined by `+`, e.g. `Control+Enter`. */
  press(keys: string): Promise<void>;
  /** Starts an input-method composition of `text` and leaves it open; where the browser can be made to. */
  compose?(text: string): Promise<void>;
  /**
   * Chooses files, as in the browser's file dialog: for the input that `at` selects, or, where there is none in the page, for the
   * input whose dialog a press at the point `at` opens. The page's events are trusted.
   */
  chooseFiles(at: string | Point, paths: readonly string[]): Promise<void>;
  /**
   * Copies a picture and pastes it into what has the focus. Copied pixels are no file: the page gets a PNG called `image.png`, with
   * no metadata. Firefox has no clipboard for pictures while it has no screen: `pasteStandIn` stands in.
   */
  pasteFile(path: string): Promise<void>;
  /** Drops files at a point. WebDriver cannot drag files into Firefox: `dropStandIn` stands in. */
  dropFiles(at: Point, paths: readonly string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  path: string;
  /** Whether the extension's own pages can be opened too, at `ownPage`. Firefox then lets the test into all of the browser. */
  ownPages?: boolean;
  /** Folder of the built extension; none to browse without it. */
  extension?: string | undefined;
  headless: boolean;
  /** Home folder of the browser, for policies that lie in it. */
  home?: string | undefined;
  /** `host:port` of a proxy that everything but the practice pages goes through. */
  proxy?: string | undefined;
}

/** `act` as text that runs in a page; the loader that compiles the tests may have wrapped names in a helper of its own. */
export const asText = (act: unknown): string => `((...all) => { const __name = (named) => named; return (${act})(...all); })`;
