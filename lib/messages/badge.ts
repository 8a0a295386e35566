import networks from 'virtual:network-summaries';
import { browser } from 'wxt/browser';
import { t } from '../locales';
import type { PolicyState } from '../policy/known';
import type { TabState } from './messages';
import { sendToTab } from './send';

/** The sign on the toolbar button: nothing while all is well, and never nothing when it is not. */
export class Badge {
  policy(state: PolicyState): void {
    const bad = state === 'invalid' || state === 'withdrawn';
    show({ text: bad ? '!' : '', title: bad ? t(`policy.${state}`) : 'Muster' });
  }

  tab(tabId: number, state: TabState['state']): void {
    const lost = state === 'not-recognised';
    show({ tabId, text: lost ? '?' : '', title: lost ? t('state.not-recognised') : 'Muster' });
  }

  /** Marks the tabs that were open before this version came: no watcher answers there until they are reloaded. */
  async leftBehind(): Promise<void> {
    for (const { id } of await browser.tabs.query({ url: networks.flatMap(({ matches }) => [...matches]) })) {
      if (id === undefined) continue;
      await sendToTab(id, { type: 'ask-tab' }).catch(() => show({ tabId: id, text: '↻', title: t('state.reload-needed') }));
    }
  }
}

function show({ text, title, ...tab }: { tabId?: number; text: string; title: string }): void {
  browser.action.setBadgeText({ ...tab, text });
  browser.action.setTitle({ ...tab, title });
  if (text) browser.action.setBadgeBackgroundColor({ ...tab, color: '#a84b00' });
}
