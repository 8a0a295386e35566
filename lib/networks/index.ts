import { bluesky } from './bluesky';
import { businessSuite } from './business-suite';
import { discord } from './discord';
import { facebook } from './facebook';
import { generic } from './generic';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import type { Network } from './network';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';
import { youtube } from './youtube';

/** Every network with an adapter; `generic` stands last and fits everywhere. */
export const NETWORKS: readonly Network[] = [
  bluesky,
  businessSuite,
  discord,
  facebook,
  instagram,
  linkedin,
  mastodon,
  pinterest,
  reddit,
  threads,
  tiktok,
  tumblr,
  x,
  youtube,
  generic,
];

/** The match patterns of the manifest. */
export const MATCHES: string[] = NETWORKS.flatMap((network) => [...network.matches]);
