import { keepAccount } from '../account';
import { h, roleButton } from '../dom';
import type { Via } from '../practice';
import { labels } from './labels';

/** A button as Instagram builds most of them: its name is its text alone. */
export function textButton(label: string, act: (via: Via) => void, attributes: Record<string, string> = {}): HTMLDivElement {
  return roleButton(label, act, { 'aria-label': undefined, ...attributes });
}

/** An account's picture inside the link to its profile: in the side bar the viewer's, elsewhere anybody's. */
export function profileLink(handle: string, initials: string, ...more: (Node | string)[]): HTMLAnchorElement {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#8a6a9f"/><text x="16" y="21" font-size="13" font-family="sans-serif" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  const picture = h('img', { alt: labels.pictureOf(handle), src: `data:image/svg+xml,${encodeURIComponent(drawing)}` });
  return h('a', { class: 'person', role: 'link', href: keepAccount(`/${handle.toLowerCase()}/`) }, picture, ...more);
}
