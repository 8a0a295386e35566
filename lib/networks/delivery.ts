import type { Network, NetworkSummary } from './network';

/**
 * How a network's description reaches a page: as a content script of its own before the gate, so that no page carries
 * the descriptions of the others.
 */
const KEY = Symbol.for('muster.networks');

type World = typeof globalThis & { [KEY]?: Network[] };

/** The script that hands `network` over. */
export const scriptOf = (network: Network): string =>
  `(globalThis[Symbol.for(${JSON.stringify(KEY.description)})] ??= []).push(${JSON.stringify(network)});\n`;

/** Whether pages get its description: at its own hosts, or anywhere by its mark. The generic one every gate has by itself. */
export const isDelivered = ({ matches, detect }: NetworkSummary): boolean => matches.length > 0 || detect !== undefined;

export const summaryOf = ({ id, name, matches, detect, seen, basis }: Network): NetworkSummary => ({
  ...{ id, name, matches, seen, basis },
  ...(detect && { detect }),
});

/** Where that script is in the package. */
export const fileOf = ({ id }: Pick<Network, 'id'>): string => `networks/${id}.js`;

/** The descriptions that were handed over to this page. */
export const deliveredTo = (world: World): readonly Network[] => world[KEY] ?? [];
