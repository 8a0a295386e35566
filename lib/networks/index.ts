import { bluesky } from './bluesky';
import { discord } from './discord';
import { facebook } from './facebook';
import { generic } from './generic';
import { mastodon } from './mastodon';
import type { Network } from './network';
import { pinterest } from './pinterest';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';

/** Every network with an adapter; `generic` stands last and fits everywhere. */
export const NETWORKS: readonly Network[] = [x, facebook, bluesky, mastodon, tiktok, tumblr, pinterest, discord, generic];

/** The match patterns of the manifest. */
export const MATCHES: string[] = NETWORKS.flatMap((network) => [...network.matches]);
