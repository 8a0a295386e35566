import { extension } from '../messages/extension';

/** The page as one tree, through shadow roots. Closed ones open for extensions only. */

// A control is at most so many elements above the editor; deeper nesting belongs to the page, not to the composer.
export const CLIMB = 12;

/** The shadow root of `element`, open or closed. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  // Firefox has it as a property that only extensions see.
  const root = element.shadowRoot ?? (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (root) return root;
  if (!(element instanceof HTMLElement)) return undefined;
  try {
    return extension().dom.openOrClosedShadowRoot(element) ?? undefined;
  } catch {
    // The extension was reloaded or removed under this page.
    return undefined;
  }
}

/** The element around `element`; a shadow root's is its host. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** `closest` that looks outside the shadow root too. */
export function closestAround(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return undefined;
}

/** The first `CLIMB` elements above `element`, without the body. */
export function* above(element: Element): Generator<Element> {
  let at = parentOf(element);
  for (let i = 0; at && at !== document.body && i < CLIMB; i++, at = parentOf(at)) yield at;
}

/** Everything under `root` that fits `selector`, in order, also in the shadow roots of elements that fit `hosts`, `root` among them. */
export function allIn(root: ParentNode, selector: string, hosts?: string): HTMLElement[] {
  if (!hosts) return [...root.querySelectorAll<HTMLElement>(selector)];
  const own = root instanceof Element && root.matches(hosts) ? shadowOf(root) : undefined;
  const found = own ? allIn(own, selector, hosts) : [];
  for (const element of root.querySelectorAll<HTMLElement>(`${selector}, ${hosts}`)) {
    if (element.matches(selector)) found.push(element);
    const inner = element.matches(hosts) && shadowOf(element);
    if (inner) found.push(...allIn(inner, selector, hosts));
  }
  return found;
}

/** The element that has the focus, through every shadow root. */
export function focusedElement(): Element | null {
  let active = document.activeElement;
  while (active instanceof HTMLElement && mayBeHost(active)) {
    const inner: Element | null | undefined = shadowOf(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}

/** The one of `elements` that has the focus, or the first: a draft may have editors far apart. */
export function focusedOf(elements: readonly HTMLElement[]): HTMLElement | undefined {
  const focused = focusedElement();
  return elements.find((element) => element.contains(focused)) ?? elements[0];
}

/**
 * Where `event` happened, innermost first. The browser ends it at the host of a closed shadow root; from there on it is
 * the place of the pointer, or of the focus.
 */
export function pathOf(event: Event): EventTarget[] {
  const path = event.composedPath();
  let [inmost] = path;
  while (inmost instanceof HTMLElement && mayBeHost(inmost)) {
    const root = shadowOf(inmost);
    if (!root) break;
    const next = isPointed(event) ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (!next || !root.contains(next)) break;
    for (let at: Element | null = next; at; at = at.parentElement) path.splice(path.indexOf(inmost), 0, at);
    inmost = next;
  }
  return path;
}

// A press by key is a click without a place.
const isPointed = (event: Event): event is MouseEvent => event instanceof MouseEvent && event.detail > 0;

/** Asked often, so only elements that can hold a shadow root and are no editor or control themselves are looked into. */
const mayBeHost = (element: HTMLElement): boolean =>
  element.localName.includes('-') ||
  (/^(?:div|span|section|article|main|aside)$/.test(element.localName) && !element.closest('[contenteditable]'));
