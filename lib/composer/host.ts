/** Muster's own element in a page: a closed shadow root under `html`, outside the site's app root and its editors. */
export interface Host {
  root: ShadowRoot;
  /** Puts the element back if the site took it away. */
  attach(): void;
  remove(): void;
}

// What happens in Muster's own views would make a page close its dialog ("clicked outside") or pull the focus back.
const PRIVATE = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'focusin', 'focusout', 'input', 'change'];

export function createHost(css: string, hosts: WeakSet<EventTarget>): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of PRIVATE) root.addEventListener(type, (event) => event.stopPropagation());
  hosts.add(element);
  return {
    root,
    attach: () => {
      if (!element.isConnected) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
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
