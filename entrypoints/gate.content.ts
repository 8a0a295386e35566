import { defineContentScript } from 'wxt/utils/define-content-script';
import { earsOf } from '../lib/composer/ears';
import { type Composer, focusedComposer } from '../lib/composer/find';
import { Gate } from '../lib/composer/gate';
import { gateView } from '../lib/composer/gate-view';
import { linkOf } from '../lib/composer/link';
import { NetworkHere } from '../lib/composer/network-here';
import { Notice } from '../lib/composer/notice';
import { noticeText } from '../lib/composer/notice-text';
import { TabWatch } from '../lib/composer/tab-watch';
import { watch } from '../lib/composer/watch';
import { extension } from '../lib/messages/extension';
import type { Briefing, Message } from '../lib/messages/messages';
import { send } from '../lib/messages/send';

export default defineContentScript({
  registration: 'runtime',
  main() {
    const ears = earsOf();
    // It came early, and now comes again with the page's end.
    if (!ears || ears.hear) return;
    const link = linkOf();
    const notice = new Notice(link.hosts);
    const gate = new Gate(() => link.inspector, gateView(notice));
    const here = new NetworkHere(link);
    const network = () => here.network();
    const tab = new TabWatch(network, (state) => send({ type: 'tab-state', state }));
    let attended: Composer | undefined;
    let summoned = false;
    let orphan = false;

    const summon = (): void => {
      if (summoned) return;
      summoned = true;
      brief(send({ type: 'summon', highlights: link.highlights }));
    };
    /** Without an answer the next touch of a composer asks again. */
    const brief = async (answer: Promise<Briefing | undefined>): Promise<void> => {
      try {
        const briefing = await answer;
        if (!briefing) throw new Error('no answer');
        link.brief(briefing);
      } catch (error) {
        summoned = false;
        console.error('Muster could not start.', error);
      }
    };
    /** The policy may name this site's network, or selectors that fit it. */
    const askForPlaces = async (): Promise<void> => {
      link.places = (await send({ type: 'places' }).catch(() => undefined)) ?? link.places;
      attendFocused();
    };
    const attend = (composer: Composer): void => {
      attended = composer;
      summon();
      tab.attends();
      link.inspector?.attend(composer);
    };
    /** The browser takes `runtime.id` away when the extension is reloaded, updated or removed under the page. */
    const orphaned = (): boolean => {
      if (orphan || extension().runtime?.id) return orphan;
      orphan = true;
      ears.close();
      link.inspector?.dispose();
      notice.show(noticeText('reload'));
      return true;
    };
    const attendFocused = (): void => {
      const composer = focusedComposer(network());
      if (composer) attend(composer);
    };

    link.onReady = () => {
      attendFocused();
      gate.resume();
    };
    watch({
      ears,
      network,
      gate,
      attend,
      brings: (files) => {
        gate.forgetPass();
        if (link.inspector) return;
        for (const file of files) link.files.push({ file, root: attended?.root });
        summon();
      },
      unknown: () => {
        tab.unknown();
        if (!link.places) askForPlaces();
      },
      orphaned,
      own: (target) => target !== null && link.hosts.has(target),
    });
    // Pages put the focus into a composer while they load, e.g. behind a link that opens a draft.
    if (document.activeElement && document.activeElement !== document.body) attendFocused();
    // Nobody asks before the page is there; the first touch of the extension's own interface takes its time.
    requestIdleCallback(() => {
      extension().runtime.onMessage.addListener((message: Message, _sender, answer) => {
        if (message.type === 'in-force' && link.isStale(message.stamp)) brief(send({ type: 'brief' }));
        else if (message.type === 'in-force' && link.places) askForPlaces();
        if (message.type === 'ask-tab') answer(tab.state(link.inspector?.draftState()));
      });
    });
  },
});
