import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Composer, focusedComposer } from '../lib/composer/find';
import { Gate } from '../lib/composer/gate';
import { gateView } from '../lib/composer/gate-view';
import { linkOf } from '../lib/composer/link';
import { Notice } from '../lib/composer/notice';
import { noticeText } from '../lib/composer/notice-text';
import { TabWatch } from '../lib/composer/tab-watch';
import { watch } from '../lib/composer/watch';
import { extension } from '../lib/messages/extension';
import type { Briefing, Message } from '../lib/messages/messages';
import { send } from '../lib/messages/send';
import { MATCHES, networkAt } from '../lib/networks';
import type { Network } from '../lib/networks/network';

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  allFrames: true,
  main() {
    const link = linkOf();
    const notice = new Notice(link.hosts);
    const gate = new Gate(() => link.inspector, gateView(notice));
    const life = new AbortController();
    // The same for as long as the page lives, but for what the policy says about its host.
    let found: { named: string | undefined; network: Network } | undefined;
    const network = (): Network => {
      const named = link.networkNamed(location);
      if (found?.named !== named || !found) found = { named, network: networkAt(location.hostname, document, named) };
      return found.network;
    };
    const tab = new TabWatch(network, (state) => send({ type: 'tab-state', state }));
    let summoned = false;

    const summon = (): void => {
      if (summoned) return;
      summoned = true;
      brief(send({ type: 'summon', highlights: link.highlights }));
    };
    /** Without an answer the next touch of a composer asks again. */
    const brief = async (answer: Promise<Briefing | undefined>): Promise<void> => {
      try {
        const briefing = await answer;
        if (!briefing) throw new Error('the background had no answer');
        link.brief(briefing);
      } catch (error) {
        summoned = false;
        console.error('Muster could not start in this page.', error);
      }
    };
    const attend = (composer: Composer): void => {
      summon();
      tab.attends(composer);
      link.inspector?.attend(composer);
    };
    /** The browser takes `runtime.id` away when the extension is reloaded, updated or removed under the page. */
    const orphaned = (): boolean => {
      if (life.signal.aborted) return true;
      if (extension().runtime?.id) return false;
      life.abort();
      link.inspector?.dispose();
      notice.show(noticeText('reload'));
      return true;
    };

    link.onReady = () => {
      const composer = focusedComposer(network());
      if (composer) attend(composer);
      gate.resume();
    };
    watch({
      network,
      gate,
      attend,
      unknown: () => tab.unknown(),
      orphaned,
      own: (target) => target !== null && link.hosts.has(target),
      signal: life.signal,
    });
    // Nobody asks before the page is there; the first touch of the extension's own interface takes its time.
    requestIdleCallback(() => {
      extension().runtime.onMessage.addListener((message: Message, _sender, answer) => {
        if (message.type === 'in-force' && link.isStale(message.stamp)) brief(send({ type: 'brief' }));
        if (message.type === 'ask-tab') answer(tab.state(link.inspector?.draftState()));
      });
    });
  },
});
