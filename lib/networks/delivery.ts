import { earlyPartOf } from './later';
import type { Network, NetworkSummary } from './network';

/**
 * How a network's description reaches a page: as a content script of its own before the gate, so that no page carries
 * the descriptions of the others.
 */
const KEY = Symbol.for('muster.networks');

type World = typeof globalThis & { [KEY]?: Network[] };

/** The script that hands `network` over, but for what only the inspector reads. */
export const scriptOf = (network: Network): string =>
  `(globalThis[Symbol.for(${JSON.stringify(KEY.description)})] ??= []).push(${JSON.stringify(earlyPartOf(network))});\n`;

/** Whether pages get its description: at its own hosts, or anywhere by its mark. The generic one every gate has by itself. */
export const isDelivered = ({ matches, detect }: NetworkSummary): boolean => matches.length > 0 || detect !== undefined;

export const summaryOf = ({ id, name, matches, detect, seen, basis }: Network): NetworkSummary => ({
  ...{ id, name, matches, seen, basis },
  ...(detect && { detect }),
});

/** Where that script is in the package. */
export const fileOf = ({ id }: Pick<Network, 'id'>): string => `networks/${id}.js`;

/** The descriptions that were handed over to this page; whole once the inspector is there. */
export const deliveredTo = (world: World): readonly Network[] => world[KEY] ?? [];

/** The ears, from before any script of the page. */
const WATCH = 'content-scripts/watch.js';
/** What is done about what they hear, once the page has been read. */
const GATE = 'content-scripts/gate.js';

export const gateFiles = (networks: readonly NetworkSummary[]): string[] => [...networks.map(fileOf), GATE];

/** The files that a page of `networks` gets, and when. */
export const scriptsFor = (networks: readonly NetworkSummary[]): { js: string[]; at: 'document_start' | 'document_end' }[] => [
  { js: [WATCH], at: 'document_start' },
  { js: gateFiles(networks), at: 'document_end' },
];

/** The manifest's content scripts: on the pages of each network its own description, and no other's. */
export function contentScripts(networks: readonly NetworkSummary[]) {
  const frames = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
  const entries = networks.map((network) => ({ matches: [...network.matches], scripts: scriptsFor([network]) }));
  return entries
    .filter(({ matches }) => matches.length > 0)
    .flatMap(({ matches, scripts }) => scripts.map(({ js, at }) => ({ matches, js, run_at: at, ...frames })));
}
