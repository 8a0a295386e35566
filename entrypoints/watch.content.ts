import { Gate } from '../lib/composer/gate';
import { gateView } from '../lib/composer/gate-view';
import { linkOf } from '../lib/composer/link';
import { Notice } from '../lib/composer/notice';
import { watch } from '../lib/composer/watch';
import { t } from '../lib/locales';
import { type Briefing, type Push, send } from '../lib/messages/messages';
import { MATCHES, networkAt } from '../lib/networks';

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  allFrames: true,
  main() {
    const link = linkOf();
    const notice = new Notice(link.hosts);
    const gate = new Gate(() => link.inspector, gateView(notice));
    const controller = new AbortController();
    let summoned = false;

    const orphaned = (): boolean => {
      if (controller.signal.aborted) return true;
      if (browser.runtime?.id) return false;
      link.inspector?.dispose();
      controller.abort();
      notice.show(t('notice.reload'));
      return true;
    };
    const summon = (): void => {
      if (summoned) return;
      summoned = true;
      send({ type: 'summon', highlights: link.highlights }).then(
        (briefing: Briefing) => link.brief(briefing),
        (error) => {
          summoned = false;
          console.error('Muster could not start in this page.', error);
        },
      );
    };
    link.onReady(() => gate.resume());
    browser.runtime.onMessage.addListener((message: Push) => {
      if (message.type === 'briefing') link.brief(message.briefing);
    });
    watch({
      network: () => networkAt(location.hostname, document, link.siteNetwork(location.hostname)),
      gate,
      inspector: () => link.inspector,
      summon,
      orphaned,
      own: (target) => target !== undefined && link.hosts.has(target),
      signal: controller.signal,
    });
  },
});
