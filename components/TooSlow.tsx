import { t } from '../lib/locales';

/** One line about the rules that are off because they took too long; nothing while there are none. */
export function TooSlow({ rules }: { rules: readonly string[] }) {
  return rules.length > 0 && <p className="soft">{t('tooSlow', { rules: rules.join(', ') })}</p>;
}
