import type { PracticeComposer } from '../pages/site';
import type { Page, Point } from './driver';

// Generous: two browsers and a build may share two cores. Nothing waits this long when all is well.
const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 20;

/** Looks until `look` finds something; says what it was waiting for when it never comes. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false | null>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false && found !== null) return found;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS / 1000} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** A person at one composer of a practice page: real keys, real clicks, and eyes for what is shown. */
export class Writer {
  constructor(
    readonly page: Page,
    readonly composer: PracticeComposer,
  ) {}

  /** Opens the page, signed in as `as`, and puts the caret into the editor. */
  async sitDown(as?: string): Promise<void> {
    const url = new URL(this.composer.url);
    if (as) url.searchParams.set('as', as);
    await this.page.goto(url.href);
    await this.takePlace();
  }

  /** Opens the composer of the page that is there, and puts the caret into its editor. */
  async takePlace(): Promise<void> {
    if (this.composer.opener) await this.click(this.composer.opener);
    await this.click(this.composer.editor);
  }

  /** Waits until the caret is in the editor, and not a moment longer. */
  async focused(): Promise<void> {
    await until('the focus in the editor', () => this.isFocused());
  }

  /** Whether the caret is in the editor. */
  isFocused(): Promise<boolean> {
    return this.page.run(hasFocus, this.composer.editor);
  }

  /** The middle of the first element that fits, once it can be clicked. */
  middle(selector: string): Promise<Point> {
    return until(`${selector} to be clickable`, () => this.page.run(middleOf, selector));
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.middle(selector);
    await this.page.clickAt(x, y);
  }

  /** Restores a draft as the site would, through the editor's own model. */
  restore(text: string): Promise<void> {
    return this.page.run((surface: string, draft: string) => window.practice.setText(surface, draft), this.composer.surface, text);
  }

  /** Goes to another page and back to this one, as with the browser's own buttons; the browser keeps it in memory meanwhile. */
  async awayAndBack(): Promise<void> {
    const { page } = this;
    await page.run(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isKept: persisted })));
    await page.goto(new URL('/away', this.composer.url).href);
    await page.run(() => void setTimeout(() => history.back()));
    // What is asked while pages change places is not answered.
    await until('the kept page', () => page.run(() => (window as { isKept?: boolean }).isKept).catch(() => undefined));
  }

  /**
   * Waits until Muster checks this editor, and leaves the editor empty again. Robots type faster than the first check
   * comes; people do not.
   */
  async warmUp(): Promise<void> {
    await this.type('118 Alder Ct, our place');
    await this.chip();
    await this.page.press('Control+a');
    await this.page.press('Backspace');
    await until('the editor to be empty', async () => (await this.text()) === '');
  }

  type(text: string): Promise<void> {
    return this.page.type(text);
  }

  async pressControl(step = 0): Promise<void> {
    await this.click(this.composer.submit[step] as string);
  }

  /** Every control in turn, as for a post that nothing is to be asked about. */
  async send(): Promise<void> {
    for (const step of this.composer.submit.keys()) await this.pressControl(step);
  }

  /** What the site has sent, as it has it. */
  posts(): Promise<{ text: string; via: string }[]> {
    return this.page.run(() => window.practice.posts.map(({ text, via }) => ({ text, via })));
  }

  async postsOnce(count = 1): Promise<{ text: string; via: string }[]> {
    return until(`${count} post(s)`, async () => {
      const posts = await this.posts();
      return posts.length >= count && posts;
    });
  }

  /** The text in the site's own editor model. */
  text(): Promise<string | undefined> {
    return this.page.run((surface: string) => window.practice.models()[surface], this.composer.surface);
  }

  errors(): Promise<string[]> {
    return this.page.run(() => window.practice.errors);
  }

  /** The words of the chip, once there is one. */
  chip(): Promise<string> {
    return until('the chip', () => this.shownChip());
  }

  shownChip(): Promise<string | undefined> {
    return this.page.inMuster((roots) => roots.map((root) => root.querySelector('.chip')?.textContent ?? '').find(Boolean));
  }

  /** Presses the chip, whatever it says by then. */
  async pressChip(): Promise<void> {
    const { x, y } = await until('the chip', () => this.page.inMuster(middleOfChip));
    await this.page.clickAt(x, y);
  }

  /** Whether the control of a step is there to be pressed. */
  async canPress(step: number): Promise<boolean> {
    return (await this.page.run(middleOf, this.composer.submit[step] as string)) !== undefined;
  }

  /** The words of the review, once it is open. */
  review(): Promise<string> {
    return until('the review', () => this.shownReview());
  }

  shownReview(): Promise<string | undefined> {
    return this.page.inMuster((roots) => roots.map((root) => root.querySelector('dialog[open]')?.textContent).find(Boolean));
  }

  notice(): Promise<string> {
    return until('a notice', () => this.shownNotice());
  }

  shownNotice(): Promise<string | undefined> {
    return this.page.inMuster((roots) => roots.map((root) => root.querySelector('.notice')?.textContent).find(Boolean));
  }

  /** Presses Muster's own button that bears `label`. */
  async answer(label: string): Promise<void> {
    const { x, y } = await until(`the button "${label}"`, () => this.page.inMuster(middleOfButton, label));
    await this.page.clickAt(x, y);
  }

  async reviewGone(): Promise<void> {
    await until('the review to close', async () => (await this.shownReview()) === undefined);
  }
}

function hasFocus(editor: string): boolean {
  let active = document.activeElement;
  while (active && !active.closest(editor)) active = active.shadowRoot?.activeElement ?? null;
  return active !== null;
}

function middleOf(selector: string): Point | undefined {
  const element = window.practice.all(selector).find((one) => one.getClientRects().length > 0);
  if (!element || element.matches(':disabled, [aria-disabled="true"]')) return undefined;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const point = { x: x + width / 2, y: y + height / 2 };
  // What lies there is told by the host of a shadow root first, and then by what is inside of it.
  for (let tree: DocumentOrShadowRoot | null = document; tree; ) {
    const top: Element | null = tree.elementFromPoint(point.x, point.y);
    if (top && (element.contains(top) || top.contains(element))) return point;
    tree = top?.shadowRoot && top.shadowRoot !== tree ? top.shadowRoot : null;
  }
  return undefined;
}

function middleOfChip(roots: ShadowRoot[]): Point | undefined {
  const box = roots.flatMap((root) => [...root.querySelectorAll('.chip')])[0]?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function middleOfButton(roots: ShadowRoot[], label: string): Point | undefined {
  const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
  const button = buttons.find((one) => one.textContent?.trim() === label && !one.disabled);
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
}
