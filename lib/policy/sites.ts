import networks from 'virtual:network-summaries';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { gateFiles, isDelivered, scriptsFor } from '../networks/delivery';
import { fits } from '../networks/fits';
import type { NetworkSummary } from '../networks/network';
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

/** The files of the gate for a page at `host`. What the policy has `named` is asked for only on a further site. */
export async function gateFilesAt(host: string, named: () => Promise<readonly PolicySite[]>): Promise<ScriptPublicPath[]> {
  const own = networks.filter(({ matches }) => matches.some((pattern) => fits(pattern, host)));
  const here = own.length > 0 ? own : possibleAnywhere(await named());
  // WXT knows the entrypoints only, not the networks.
  return gateFiles(here).map((file) => `/${file}` as ScriptPublicPath);
}

const possibleAnywhere = (named: readonly PolicySite[]): NetworkSummary[] =>
  networks.filter((one) => isDelivered(one) && (one.detect || named.some(({ network }) => network === one.id)));

async function register(named: readonly PolicySite[]): Promise<void> {
  const matches = await grantedSites();
  const scripts = scriptsFor(possibleAnywhere(named)).map(({ js, at }) => ({
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
