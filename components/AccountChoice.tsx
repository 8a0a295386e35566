import { t } from '../lib/locales';
import type { Audience } from '../lib/rules/draft';

/** Asks whose account an unknown one is; one press, remembered on this device. */
export function AccountChoice({ onChoose }: { onChoose: (audience: Audience) => void }) {
  const choice = (audience: 'personal' | 'official') => (
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.nativeEvent.isTrusted && onChoose(audience)}
    >
      {t(`account.${audience}`)}
    </button>
  );
  return (
    <fieldset className="account">
      <legend>{t('account.whose')}</legend>
      {choice('personal')}
      {choice('official')}
    </fieldset>
  );
}
