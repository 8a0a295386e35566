import type { Network } from './network';

/** What only the inspector reads of a description: it comes with the inspector, and no page pays for it before somebody writes. */
const LATER = ['account', 'accountsOf', 'answered', 'images', 'takesFixes', 'seen', 'basis'];

const isLater = ([key]: [string, unknown]): boolean => LATER.includes(key);
const partOf = (whole: object, isMeant: (field: [string, unknown]) => boolean): object =>
  Object.fromEntries(Object.entries(whole).filter(isMeant));

/** A part of a network; of its composers, in their order, the same part. */
type Part = { composers: readonly object[] };

const split = (network: Network, isMeant: (field: [string, unknown]) => boolean): Part => ({
  ...partOf(network, isMeant),
  composers: network.composers.map((composer) => partOf(composer, isMeant)),
});

/** What a page gets of `network` before the gate. */
export const earlyPartOf = (network: Network): Part => split(network, (field) => !isLater(field));

/** The rest of it. */
export const laterPartOf = (network: Network): Part => split(network, isLater);

/** Makes the early part of a network whole, as it stands in the page: what has been found by it knows the rest too from then on. */
export function complete(network: Network, { composers, ...rest }: Part): void {
  Object.assign(network, rest);
  for (const [i, composer] of composers.entries()) Object.assign(network.composers[i] ?? {}, composer);
}
