import { bluesky } from './bluesky';
import { elk } from './elk';
import { facebook } from './facebook';
import { generic } from './generic';
import { mastodon } from './mastodon';
import type { Network } from './network';
import { phanpy } from './phanpy';
import { soapbox } from './soapbox';
import { x } from './x';

/** Every network with an adapter; `generic` stands last and fits everywhere. */
export const NETWORKS: readonly Network[] = [x, facebook, bluesky, mastodon, elk, phanpy, soapbox, generic];

/** The match patterns of the manifest. */
export const MATCHES: string[] = NETWORKS.flatMap((network) => [...network.matches]);

/** The network at `host`; on an unknown host the one whose mark the page bears, else the generic one. */
export function networkAt(host: string, page: ParentNode, named?: string): Network {
  return (
    NETWORKS.find((network) => network.id === named) ??
    NETWORKS.find((network) => network.matches.some((pattern) => fits(pattern, host))) ??
    NETWORKS.find((network) => network.detect && page.querySelector(network.detect)) ??
    generic
  );
}

/** Whether a match pattern's host part fits `host`; `*.` stands for any subdomain and the domain itself. */
export function fits(pattern: string, host: string): boolean {
  const wanted = /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}
