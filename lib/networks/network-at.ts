import { fits } from './fits';
import { generic } from './generic';
import type { Network } from './network';

/** The one of `known` that is at `host`; on an unknown host the one whose mark the page bears, else the generic one. */
export function networkAt(known: readonly Network[], host: string, page: ParentNode, named?: string): Network {
  return (
    known.find((network) => network.id === named) ??
    known.find((network) => network.matches.some((pattern) => fits(pattern, host))) ??
    known.find((network) => network.detect && page.querySelector(network.detect)) ??
    generic
  );
}
