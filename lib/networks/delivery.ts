import type { Network } from './network';

/**
 * How a network's description reaches a page: as a content script of its own before the gate, so that no page carries
 * the descriptions of the others.
 */
const KEY = Symbol.for('muster.networks');

type World = typeof globalThis & { [KEY]?: Network[] };

/** The script that hands `network` over. */
export const scriptOf = (network: Network): string =>
  `(globalThis[Symbol.for(${JSON.stringify(KEY.description)})] ??= []).push(${JSON.stringify(network)});\n`;

/** Where that script is in the package. */
export const fileOf = ({ id }: Network): string => `networks/${id}.js`;

/** The descriptions that were handed over to this page. */
export const deliveredTo = (world: World): readonly Network[] => world[KEY] ?? [];
