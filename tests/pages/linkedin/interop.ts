import { h } from '../dom';
import ember from './ember.css?inline';

/**
 * The second generation keeps the Ember pages in one open shadow root. Its host has no height, and clicks and input
 * do not leave it.
 */
export function interopOutlet(): ShadowRoot {
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(h('style', {}, ember));
  for (const type of ['click', 'input']) root.addEventListener(type, (event) => event.stopPropagation());
  document.body.append(host);
  return root;
}
