import { bluesky } from './bluesky';
import { buffer } from './buffer';
import { businessSuite } from './business-suite';
import { discord } from './discord';
import { elk } from './elk';
import { facebook } from './facebook';
import { generic } from './generic';
import { hootsuite } from './hootsuite';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import type { Network } from './network';
import { nextdoor } from './nextdoor';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import { soapbox } from './soapbox';
import { sprout } from './sprout';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';
import { youtube } from './youtube';

/** Every network with an adapter; `generic` stands last and fits everywhere. */
export const NETWORKS: readonly Network[] = [
  bluesky,
  buffer,
  businessSuite,
  discord,
  elk,
  facebook,
  hootsuite,
  instagram,
  linkedin,
  mastodon,
  nextdoor,
  phanpy,
  pinterest,
  reddit,
  soapbox,
  sprout,
  threads,
  tiktok,
  tumblr,
  x,
  youtube,
  generic,
];

/** The match patterns of the manifest. */
export const MATCHES: string[] = NETWORKS.flatMap((network) => [...network.matches]);
