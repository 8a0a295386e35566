import { t } from '../lib/locales';
import type { FoundSign } from '../lib/rules/report';

/** What added up to a finding, each sign with its words. Signs against it are left out: the line says why it spoke. */
export function Signs({ signs }: { signs: readonly FoundSign[] }) {
  const told = signs.filter(({ weight }) => weight > 0).map(({ sign, text }) => (text ? `${sign} (“${text}”)` : sign));
  return <p className="soft">{t('signs', { signs: told.join(', ') })}</p>;
}
