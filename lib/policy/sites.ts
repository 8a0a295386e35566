import { browser } from 'wxt/browser';
import { MATCHES } from '../networks';

const ID = 'further-sites';

/** Runs the watcher on the sites that were granted beyond the manifest's own, such as a self-hosted Mastodon server. */
export async function watchGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !MATCHES.includes(origin) && origin !== '<all_urls>');
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: ['/content-scripts/watch.js'], allFrames: true, runAt: 'document_start' as const };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
