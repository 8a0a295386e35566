import type { Network } from './network';

/** Sprout Social. No public code names its composer, so it is found as on any page. A guess; which accounts a post goes to is unknown. */
export const sprout: Network = {
  id: 'sprout',
  name: 'Sprout Social',
  matches: ['https://app.sproutsocial.com/*'],
  seen: '2026-11',
  basis: 'guess',
  composers: [],
  account: [],
};
