import { t } from '../locales';
import { nameOf, submitControlOf } from './find';
import type { Attempt, GateView } from './gate';
import type { Notice } from './notice';

/** Says in one line what the gate wants, and puts the focus where the user presses next. */
export function gateView(notice: Notice): GateView {
  const toControl = ({ control, composer }: Attempt): string | undefined => {
    const target = control?.isConnected ? control : submitControlOf(composer);
    (target ?? composer.editables[0])?.focus();
    return target && (nameOf(target) || t('control'));
  };
  return {
    checking: (unchecked) => notice.show(t('notice.checking'), { label: t('notice.unchecked'), act: unchecked }),
    checked: (attempt) => notice.show(t('notice.checked', { control: toControl(attempt) ?? t('control') })),
    pressAgain: (attempt) => {
      const control = toControl(attempt);
      notice.show(control ? t('notice.pressAgain', { control }) : t('notice.pressAgainKey'));
    },
    notChecked: () => notice.show(t('notice.notChecked')),
    clear: () => notice.hide(),
  };
}
