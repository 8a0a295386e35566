import { t } from '../lib/locales';
import type { TabState } from '../lib/messages/messages';

/** What to tell whoever looks after Muster when a composer is not found: site and count, nothing of what was written. */
export function NotRecognised({ tab, contact }: { tab: TabState; contact: string }) {
  const { host, network, missed } = tab;
  return (
    <section className="missed">
      <p>{contact ? t('missed.tell-contact', { contact }) : t('missed.tell')}</p>
      <textarea readOnly rows={3} value={t('missed.text', { host, network, missed })} onFocus={(event) => event.currentTarget.select()} />
    </section>
  );
}
