import { deliveredTo } from '../networks/delivery';
import { generic } from '../networks/generic';
import type { Network } from '../networks/network';
import { networkAt } from '../networks/network-at';
import { patched, type SelectorPatch } from '../networks/selectors';
import type { Link } from './link';

/** The network of this page: the same for as long as the page lives, but for what the policy says about it. */
export class NetworkHere {
  private found: { network: Network; isWhole: boolean; places: unknown; inspector: unknown } | undefined;

  constructor(private readonly link: Link) {}

  network(): Network {
    const { places, inspector } = this.link;
    const { found } = this;
    // The inspector brings the rest of the descriptions, which a patched one was made without.
    if (found?.isWhole && found.places === places && found.inspector === inspector) return found.network;
    const network = this.look();
    // The mark of a network may stand in what has not been read yet.
    this.found = { network, isWhole: document.readyState !== 'loading', places, inspector };
    return network;
  }

  private look(): Network {
    const { host, hostname } = siteOf(globalThis);
    const named = this.link.networkNamed({ host, hostname });
    const selectors = (this.link.places?.selectors ?? []).filter(isReadHere);
    return patched(networkAt([...deliveredTo(globalThis), generic], hostname, document, named), selectors);
  }
}

/** Whether this browser reads every selector of `patch`; one that it does not would stop everything here at the first key. */
function isReadHere({ network: _network, surface: _surface, ...selectors }: SelectorPatch): boolean {
  try {
    for (const selector of Object.values(selectors)) document.createDocumentFragment().querySelector(selector);
    return true;
  } catch (error) {
    console.error('Muster cannot use a selector of the policy.', error);
    return false;
  }
}

/** The site that a frame belongs to: one that the page writes itself has no address of its own, but the page's origin. */
export const siteOf = ({ origin, location }: { origin: string; location: Location }): { host: string; hostname: string } =>
  location.hostname || !URL.canParse(origin) ? location : new URL(origin);
