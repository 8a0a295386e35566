import type { Network } from './network';

/** Hootsuite. No public code names its composer, so it is found as on any page. A guess; which accounts a post goes to is unknown. */
export const hootsuite: Network = {
  id: 'hootsuite',
  name: 'Hootsuite',
  matches: ['https://hootsuite.com/*', 'https://*.hootsuite.com/*'],
  seen: '2026-11',
  basis: 'guess',
  composers: [],
  account: [],
};
