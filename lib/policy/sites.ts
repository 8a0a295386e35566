import networks from 'virtual:network-summaries';
import { browser } from 'wxt/browser';
import { isDelivered, scriptsFor } from '../networks/delivery';
import type { PolicySite } from './schema';

const ID = 'further-sites';

// A second registration of the same script while the first is on its way would fail.
let turn: Promise<void> = Promise.resolve();

/**
 * Runs the watcher on the sites that were granted beyond the manifest's own, such as a self-hosted Mastodon server. Nobody
 * knows beforehand which network such a site is: it gets all that may be found anywhere, and those that the policy names.
 */
export function watchGrantedSites(named: readonly PolicySite[]): Promise<void> {
  turn = turn.then(() => register(named)).catch((error) => console.error('Muster could not be set up on further sites.', error));
  return turn;
}

async function register(named: readonly PolicySite[]): Promise<void> {
  const possible = networks.filter(({ id, detect }) => detect || named.some(({ network }) => network === id));
  const matches = await grantedSites();
  const scripts = scriptsFor(possible.filter(isDelivered)).map(({ js, at }) => ({
    id: `${ID}-${at}`,
    matches,
    js: js.map((file) => `/${file}`),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: at,
  }));
  const ids = scripts.map(({ id }) => id);
  const isKnown = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  // Changed in place: a page that loads in between must not go without.
  if (matches.length > 0 && isKnown) await browser.scripting.updateContentScripts(scripts);
  else if (matches.length > 0) await browser.scripting.registerContentScripts(scripts);
  else if (isKnown) await browser.scripting.unregisterContentScripts({ ids });
}

/** The origins that the user has added to the manifest's own. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !networks.some(({ matches }) => matches.includes(origin)) && origin !== '<all_urls>');
}
