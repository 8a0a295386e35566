import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { generic } from './generic';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import { threads } from './threads';
import type { Network } from './network';
import { x } from './x';
import { youtube } from './youtube';

/** Every network with an adapter; `generic` stands last and fits everywhere. */
export const NETWORKS: readonly Network[] = [bluesky, facebook, instagram, linkedin, mastodon, reddit, threads, x, youtube, generic];

/** The match patterns of the manifest. */
export const MATCHES: string[] = NETWORKS.flatMap((network) => [...network.matches]);
