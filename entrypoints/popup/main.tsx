import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { StatusView } from '../../components/StatusView';
import { send, sendToTab } from '../../lib/messages/send';
import type { Audience } from '../../lib/rules/draft';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const [status, tabState] = await Promise.all([
  send({ type: 'status' }),
  sendToTab(tab?.id as number, { type: 'ask-tab' }).catch(() => undefined),
]);
const url = tab?.url ? new URL(tab.url) : undefined;

// The origin is empty on pages that no extension may touch.
const isOurs = url?.protocol === 'https:' && (await browser.permissions.contains({ origins: [`${url.origin}/*`] }));

/** The popup closes: what the tab then knows comes with the next look. */
async function choose(audience: Audience): Promise<void> {
  if (!tabState) return;
  const { host, accounts } = tabState;
  await send({ type: 'choose-account', host, accounts, audience });
  window.close();
}

async function allow(): Promise<void> {
  await browser.permissions.request({ origins: [`${url?.origin}/*`] });
  window.close();
}

document.documentElement.lang = navigator.language;
createRoot(document.getElementById('root') as HTMLElement).render(
  <StatusView
    status={status}
    tab={tabState}
    isOurs={isOurs}
    site={url?.protocol === 'https:' ? url.host : undefined}
    isPrivate={await browser.extension.isAllowedIncognitoAccess()}
    onAllow={allow}
    onChoose={choose}
    onRules={() => browser.runtime.openOptionsPage()}
  />,
);
