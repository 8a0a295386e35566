import laterParts from 'virtual:network-later-parts';
import { createRoot } from 'react-dom/client';
import { defineContentScript } from 'wxt/utils/define-content-script';
import viewStyles from '../assets/styles/inspect.css?inline';
import theme from '../assets/styles/theme.css?inline';
import { InPage } from '../components/InPage';
import { createHost } from '../lib/composer/host';
import { PageInspector } from '../lib/composer/inspect';
import { linkOf } from '../lib/composer/link';
import { siteOf } from '../lib/composer/network-here';
import { save } from '../lib/composer/save';
import type { Refusal } from '../lib/images/clean/cleaned';
import { cleanCopy, looking } from '../lib/messages/looking';
import { send } from '../lib/messages/send';
import { deliveredTo } from '../lib/networks/delivery';
import { complete } from '../lib/networks/later';
import type { Audience } from '../lib/rules/draft';
import { createInspectorStore, tellsOf } from '../lib/state/inspector';

const copied = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

async function saveClean(inspector: PageInspector, image: number): Promise<'saved' | Refusal> {
  const file = await inspector.file(image);
  const copy = file ? await cleanCopy(file).catch(() => undefined) : undefined;
  if (!file || !copy) return 'broken';
  if ('refused' in copy) return copy.refused;
  save(copy, file);
  return 'saved';
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    const link = linkOf();
    for (const network of deliveredTo(globalThis)) complete(network, laterParts[network.id] ?? { composers: [] });
    link.offer((briefing) => {
      const store = createInspectorStore();
      const host = createHost(theme + viewStyles, link.hosts);
      const overlays = document.createElement('div');
      const views = document.createElement('div');
      host.root.append(overlays, views);
      // Subscribed before React is, so that a dialog is in the page when it opens.
      store.subscribe(({ report, place, review, pictures }) => {
        if (review || (place && report && (report.findings.length > 0 || tellsOf(pictures)))) host.attach();
        else host.remove();
      });
      // Asked in the page only where no account is known.
      const choose = (audience: Audience) => send({ type: 'choose-account', host: siteOf(globalThis).hostname, accounts: [], audience });
      const root = createRoot(views);
      const inspector = new PageInspector({
        link,
        briefing,
        store,
        overlays,
        ask: (questions) => send({ type: 'evidence', questions }),
        looking,
      });
      root.render(
        <InPage
          store={store}
          onChoose={choose}
          acts={{ copy: copied, apply: (fix) => inspector.apply(fix), clean: (image) => saveClean(inspector, image) }}
        />,
      );
      inspector.signal.addEventListener('abort', () => {
        root.unmount();
        host.remove();
      });
      return inspector;
    });
  },
});
