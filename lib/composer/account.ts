import type { AccountSource } from '../networks/network';
import type { Composer } from './find';
import { allIn } from './tree';

/** The accounts that would post, several where one draft goes to several: from the composer first, then from navigation that only ever shows the viewer. */
export function accountsOf({ root, network, description }: Composer): string[] {
  for (const source of [...(description.account ?? []), ...network.account]) {
    const { css, inComposer } = source;
    const places = css === undefined ? [location.href] : valuesOf(source, allIn(root, css, description.shadow));
    const here = namesIn(source, places);
    const found = here.length > 0 || inComposer || !css ? here : namesIn(source, valuesOf(source, document.querySelectorAll(css)));
    if (found.length > 0) return found;
  }
  return [];
}

const valuesOf = ({ attribute }: AccountSource, elements: Iterable<Element>): string[] =>
  Array.from(elements, (element) => (attribute ? element.getAttribute(attribute) : element.textContent)?.trim() ?? '');

function namesIn({ pattern, every }: AccountSource, values: readonly string[]): string[] {
  const names = values.map((value) => (pattern ? new RegExp(pattern).exec(value)?.[1] : value)).filter((name) => !!name) as string[];
  return every ? names : names.slice(0, 1);
}
