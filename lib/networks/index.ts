import { bluesky } from './bluesky';
import { businessSuite } from './business-suite';
import { facebook } from './facebook';
import { generic } from './generic';
import { mastodon } from './mastodon';
import type { Network } from './network';
import { x } from './x';

/** Every network with an adapter; `generic` stands last and fits everywhere. */
export const NETWORKS: readonly Network[] = [x, facebook, businessSuite, bluesky, mastodon, generic];

/** The match patterns of the manifest. */
export const MATCHES: string[] = NETWORKS.flatMap((network) => [...network.matches]);
