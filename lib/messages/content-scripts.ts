import { fileOf } from '../networks/delivery';
import type { NetworkSummary } from '../networks/network';

/** The ears, from before any script of the page. */
const WATCH = 'content-scripts/watch.js';
/** What is done about what they hear, once the page has been read. */
const GATE = 'content-scripts/gate.js';

/** The files that a page of `networks` gets, and when. */
export const scriptsFor = (networks: readonly NetworkSummary[]): { js: string[]; at: 'document_start' | 'document_end' }[] => [
  { js: [WATCH], at: 'document_start' },
  { js: [...networks.map(fileOf), GATE], at: 'document_end' },
];

/** The manifest's content scripts: on the pages of each network its own description, and no other's. */
export function contentScripts(networks: readonly NetworkSummary[]) {
  const frames = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
  const entries = networks.map((network) => ({ matches: [...network.matches], scripts: scriptsFor([network]) }));
  return entries
    .filter(({ matches }) => matches.length > 0)
    .flatMap(({ matches, scripts }) => scripts.map(({ js, at }) => ({ matches, js, run_at: at, ...frames })));
}
