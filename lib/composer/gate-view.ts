import { nameOf } from './controls';
import { submitControlOf } from './find';
import type { Attempt, GateView } from './gate';
import type { Notice } from './notice';
import { noticeText } from './notice-text';

/** Says in one line what the gate wants, and puts the focus where the user presses next. */
export function gateView(notice: Notice): GateView {
  const toControl = ({ control, composer }: Attempt): string | undefined => {
    const target = control?.isConnected ? control : submitControlOf(composer);
    (target ?? composer.editables[0])?.focus();
    return target && (nameOf(target) || noticeText('control'));
  };
  return {
    checking: (unchecked) => notice.show(noticeText('checking'), { label: noticeText('unchecked'), act: unchecked }),
    checked: (attempt) => notice.show(noticeText('checked', { control: toControl(attempt) ?? noticeText('control') })),
    pressAgain: (attempt) => {
      const control = toControl(attempt);
      notice.show(control ? noticeText('pressAgain', { control }) : noticeText('pressAgainKey'));
    },
    partlyChecked: (attempt) => notice.show(noticeText('partlyChecked', { control: toControl(attempt) ?? noticeText('control') })),
    notChecked: () => notice.show(noticeText('notChecked')),
    clear: () => notice.hide(),
  };
}
