import type { Network } from './network';

/** Nextdoor. Nothing is known of its composer but that its button is called "Post", so it is found as on any page. A guess. */
export const nextdoor: Network = {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: ['https://nextdoor.com/*', 'https://*.nextdoor.com/*'],
  seen: '2026-11',
  basis: 'guess',
  composers: [],
  account: [],
};
