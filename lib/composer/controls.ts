import type { ComposerDescription, Control } from '../networks/network';

export const BUTTON = 'button, [role="button"], input:is([type="submit"], [type="button"], [type="image"])';
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single invisible characters, listed one by one.
const INVISIBLE = /[\u200b\u200c\u200d\ufeff]/g;

/** What a control is called, as the user sees or hears it. */
export function nameOf(button: Element): string {
  const shown = button instanceof HTMLInputElement ? button.value || button.alt : button.textContent;
  const names = [
    button.getAttribute('aria-label'),
    shown,
    button.querySelector('img[alt]')?.getAttribute('alt'),
    button.getAttribute('title'),
  ];
  return names.map((name) => (name ?? '').replace(INVISIBLE, '').trim()).find(Boolean) ?? '';
}

/** Which step of the composer `button` takes, if any. */
export function stepOf(button: Element, { submit, next }: ComposerDescription): 'submit' | 'next' | undefined {
  if (isControl(button, submit)) return 'submit';
  return next && isControl(button, next) ? 'next' : undefined;
}

/** Whether `element` is that control: a name counts on buttons only, a selector on anything. */
export function isControl(element: Element, control: Control): boolean {
  const { css, unless } = control;
  if (css && element.matches(css) && !(unless && new RegExp(unless, 'iu').test(nameOf(element)))) return true;
  if (!control.labels || !element.matches(BUTTON)) return false;
  const name = nameOf(element).toLowerCase();
  return control.labels.some((label) => label.toLowerCase() === name);
}

/** A selector of everything that may be a control of the composer. */
export const controlsOf = ({ submit, next }: ComposerDescription): string => [BUTTON, submit.css, next?.css].filter(Boolean).join(', ');
