import { bluesky } from './bluesky';
import { buffer } from './buffer';
import { elk } from './elk';
import { facebook } from './facebook';
import { generic } from './generic';
import { hootsuite } from './hootsuite';
import { instagram } from './instagram';
import { mastodon } from './mastodon';
import type { Network } from './network';
import { nextdoor } from './nextdoor';
import { phanpy } from './phanpy';
import { soapbox } from './soapbox';
import { sprout } from './sprout';
import { threads } from './threads';
import { x } from './x';

/** Every network with an adapter; `generic` stands last and fits everywhere. */
export const NETWORKS: readonly Network[] = [
  x,
  facebook,
  bluesky,
  mastodon,
  instagram,
  threads,
  elk,
  phanpy,
  soapbox,
  nextdoor,
  hootsuite,
  buffer,
  sprout,
  generic,
];

/** The match patterns of the manifest. */
export const MATCHES: string[] = NETWORKS.flatMap((network) => [...network.matches]);
