import networks from 'virtual:network-summaries';
import { browser } from 'wxt/browser';
import { scriptsFor } from '../messages/content-scripts';

const ID = 'further-sites';

/** Nobody knows beforehand which network a further site is: it gets all that may be found anywhere. */
const ANYWHERE = networks.filter(({ detect }) => detect);

/** Runs the watcher on the sites that were granted beyond the manifest's own, such as a self-hosted Mastodon server. */
export async function watchGrantedSites(): Promise<void> {
  const matches = await grantedSites();
  const scripts = scriptsFor(ANYWHERE).map(({ js, at }) => ({
    id: `${ID}-${at}`,
    matches,
    js: js.map((file) => `/${file}`),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: at,
  }));
  const ids = scripts.map(({ id }) => id);
  const known = (await browser.scripting.getRegisteredContentScripts({ ids })).map(({ id }) => id);
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
  if (matches.length > 0) await browser.scripting.registerContentScripts(scripts);
}

/** The origins that the user has added to the manifest's own. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !networks.some(({ matches }) => matches.includes(origin)) && origin !== '<all_urls>');
}
