import { nameOf } from './controls';
import { submitControlOf } from './find';
import type { Attempt, GateView } from './gate';
import type { Notice } from './notice';
import { noticeText } from './notice-text';

/** Says in one line what the gate wants, and puts the focus where the user presses next. */
export function gateView(notice: Notice): GateView {
  /** Puts the focus on what is to be pressed again: the site's own control, or the editor of one that has none. */
  const toControl = ({ control, composer }: Attempt): HTMLElement | undefined => {
    const target = control?.isConnected ? control : submitControlOf(composer);
    // A site's button may be a bare picture, which takes no focus.
    if (target instanceof HTMLElement) target.focus();
    else toEnd(composer.editables[0]);
    return target;
  };
  const named = (control: Element | undefined): string => (control && nameOf(control)) || noticeText('control');
  const ask = (key: 'checked' | 'partlyChecked' | 'pressAgain', attempt: Attempt): void => {
    const control = toControl(attempt);
    const text = key === 'pressAgain' && !control ? noticeText('pressAgainKey') : noticeText(key, { control: named(control) });
    notice.show(text, { control });
  };
  return {
    checking: (unchecked) => notice.show(noticeText('checking'), { action: { label: noticeText('unchecked'), act: unchecked } }),
    checked: (attempt) => ask('checked', attempt),
    pressAgain: (attempt) => ask('pressAgain', attempt),
    partlyChecked: (attempt) => ask('partlyChecked', attempt),
    notChecked: () => notice.show(noticeText('notChecked')),
    clear: () => notice.hide(),
  };
}

/** Puts the focus into an editor, the caret behind its text first: Draft.js breaks when it gets the focus without a caret. */
function toEnd(editor: HTMLElement | undefined): void {
  if (editor?.isContentEditable) {
    const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    let last: Node | null = null;
    while (texts.nextNode()) last = texts.currentNode;
    if (last instanceof Text) getSelection()?.collapse(last, last.length);
  }
  editor?.focus();
}
