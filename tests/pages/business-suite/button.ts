import { roleButton } from '../dom';
import type { Via } from '../practice';

/** A button that has no label but its text, with the invisible spaces that the site puts around it. */
export const button = (text: string, act: (via: Via) => void, look: string): HTMLElement =>
  roleButton(text, act, { class: look, 'aria-label': undefined }, `\u200b${text}\u200b`);
