/**
 * What follows the press of a key, or is heard in Muster's own views alone. Four of them come with every key: while somebody writes
 * in the page, they cost the call of a listener that reads nothing (docs/decisions/0036). `textInput` is Chromium's own, older than
 * `beforeinput`.
 */
const AFTER_KEYS = ['keypress', 'keyup', 'beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'];
/** Every event that carries letters: what is written in Muster's own views is not for the page to hear. */
const LETTERS = ['keydown', 'input', 'paste', 'copy', 'cut', 'drop', ...AFTER_KEYS];
const ALL = [...LETTERS, 'focusin', 'change', 'click', 'submit'];
/** What never leaves a shadow root. */
const INWARD = ['change', 'submit'];
const KEY = Symbol.for('muster.ears');

/**
 * Listens in the capture phase on `window` from before any script of the page, and touches nothing. What is done about
 * an event comes later, so that the start of a page pays for the listening only.
 */
export class Ears {
  /** What is done about an event, once somebody is there. */
  hear: ((event: Event) => void) | undefined;
  /** Whether what follows a key matters: somebody is in Muster's own views, or holds a key whose press was held. */
  isAlert = false;
  /** Ends the listening in shadow roots; made when there is one. */
  private inside: AbortController | undefined;
  private hasCalled = false;
  private readonly listener = (event: Event): void => (this.hear ? this.hear(event) : this.early(event));
  private readonly afterKey = (event: Event): void => {
    if (this.isAlert) this.hear?.(event);
  };

  /** `call`: someone is at work in a page that is still being read; who decides has to come now. */
  constructor(private readonly call: () => void) {}

  /** Without a signal, which would be half a millisecond of every page's start (docs/decisions/0023). */
  open(): void {
    for (const type of ALL) window.addEventListener(type, this.listenerTo(type), true);
  }

  /** Listens in the shadow root around `node`, if it is in one, for what the window never hears of. */
  openAround(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    this.inside ??= new AbortController();
    // Once more in the same root is the same as once.
    for (const type of INWARD) root.addEventListener(type, this.listener, { capture: true, signal: this.inside.signal });
  }

  private listenerTo(type: string): (event: Event) => void {
    return AFTER_KEYS.includes(type) ? this.afterKey : this.listener;
  }

  private early({ isTrusted }: Event): void {
    if (!isTrusted || this.hasCalled) return;
    this.hasCalled = true;
    this.call();
  }

  /** Whether an event of this type carries letters. */
  carriesLetters(type: string): boolean {
    return LETTERS.includes(type);
  }

  close(): void {
    for (const type of ALL) window.removeEventListener(type, this.listenerTo(type), true);
    this.inside?.abort();
  }
}

type World = typeof globalThis & { [KEY]?: Ears };

/** Makes the one pair of ears of this page: two content scripts in one isolated world share it, which no page can reach. */
export function openEars(call: () => void, world: World = globalThis): void {
  world[KEY] = new Ears(call);
  world[KEY].open();
}

/** The ears that an earlier script has opened. */
export const earsOf = (world: World = globalThis): Ears | undefined => world[KEY];
