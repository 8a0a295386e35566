import { closestAround, focusedElement } from './tree';

/**
 * Muster's own element in a page: a closed shadow root outside the site's editors, drawn above everything of the site's.
 * It stands under `html`, outside the site's app root, or in the site's modal dialog.
 */
export interface Host {
  root: ShadowRoot;
  /** Puts the element where it can be seen and pressed, also back if the site took it away. */
  attach(): void;
  remove(): void;
}

// What happens in Muster's own views would make a page close its dialog ("clicked outside") or pull the focus back.
const PRIVATE = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'focusin', 'focusout', 'input', 'change'];

export function createHost(css: string, hosts: WeakSet<EventTarget>): Host {
  const element = document.createElement('div');
  // Only the browser's top layer is above a site's own dialogs and popovers.
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of PRIVATE) root.addEventListener(type, (event) => event.stopPropagation());
  hosts.add(element);
  return {
    root,
    attach: () => {
      const place = placeFor(element);
      // Moved only when it must be: that closes what is open in it.
      if (element.parentNode !== place) place.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    remove: () => element.remove(),
  };
}

const MODAL = 'dialog:modal';

/** A modal dialog of the site makes everything outside of it inert, the top layer included: there Muster has to be inside. */
function placeFor(element: Element): Element {
  // Someone is reading or answering in it.
  const tree = element.getRootNode() as Document | ShadowRoot;
  if (element.parentElement && tree.activeElement === element) return element.parentElement;
  const focused = focusedElement();
  const around = focused && closestAround(focused, MODAL);
  return around ?? [...document.querySelectorAll(MODAL)].at(-1) ?? document.documentElement;
}

/** Whether the page around `element` is dark, from the first background that is not see-through. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    // Relative luminance without gamma (Rec. 709 weights) is enough to tell dark from light.
    if (alpha > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
