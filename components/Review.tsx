import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { t } from '../lib/locales';
import type { Audience } from '../lib/rules/draft';
import type { HeldPost } from '../lib/state/inspector';
import type { Clean } from './CleanCopy';
import { FindingList } from './FindingList';

/**
 * The one question before a flagged post goes out. A native modal dialog: the page behind it rests,
 * Escape goes back to the post. Only the person's own clicks count; a page cannot answer for them.
 */
export function Review({ post, audience, account, clean }: { post: HeldPost; audience: Audience; account: string; clean: Clean }) {
  const { report, contact, notice, back, postAnyway } = post;
  const dialog = useRef<HTMLDialogElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const [lacksReason, setLacksReason] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Going back is the safe choice, so Enter does that.
    first.current?.focus();
  }, []);
  const answered = useRef(false);
  const answer = (act: () => void) => (event: MouseEvent) => {
    if (!event.nativeEvent.isTrusted) return;
    answered.current = true;
    // Closed first: behind an open dialog the page cannot take the focus.
    dialog.current?.close();
    act();
  };
  const onClose = () => answered.current || back();
  const anyway = answer(postAnyway);
  // Read when it is needed: the page must not hear what is typed here, and so neither does this view.
  const anywayWithReason = (event: MouseEvent) => {
    if (reason.current?.value.trim()) return anyway(event);
    setLacksReason(true);
    reason.current?.focus();
  };
  const needsReason = report.verdict === 'justify';
  const held = report.verdict === 'stop';
  return (
    <dialog ref={dialog} aria-labelledby="review-title" onClose={onClose}>
      <h2 id="review-title">{t('review.title')}</h2>
      <p className="lead soft">{t(`review.${audience}`, { account })}</p>
      {notice && <p className="lead">{notice}</p>}
      <FindingList report={report} clean={clean} />
      {needsReason && (
        <label>
          {t('review.reason')}
          <textarea rows={2} ref={reason} required aria-invalid={lacksReason} />
          {lacksReason && <span className="lacking">{t('review.lacksReason')}</span>}
        </label>
      )}
      {held && <p className="lead">{t('review.stop')}</p>}
      {contact && <p className="lead soft">{t('review.contact', { contact })}</p>}
      <div className="choices">
        {!held && (
          <button type="button" onClick={needsReason ? anywayWithReason : anyway}>
            {t('review.anyway')}
          </button>
        )}
        <button type="button" className="first" ref={first} onClick={answer(back)}>
          {t('review.back')}
        </button>
      </div>
    </dialog>
  );
}
