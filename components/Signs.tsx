import { t } from '../lib/locales';
import type { FoundSign } from '../lib/rules/report';
import { toldSigns } from '../lib/state/told-signs';

/** What added up to a finding. */
export function Signs({ signs }: { signs: readonly FoundSign[] }) {
  return <p className="soft">{t('signs', { signs: toldSigns(signs) })}</p>;
}
