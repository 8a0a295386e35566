import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { t } from '../lib/locales';
import type { Audience } from '../lib/rules/draft';
import type { HeldPost } from '../lib/state/inspector';
import { FindingList } from './FindingList';

/**
 * The one question before a flagged post goes out. A native modal dialog: the page behind it rests,
 * Escape goes back to the post. Only the person's own clicks count; a page cannot answer for them.
 */
export function Review({ post, audience, account }: { post: HeldPost; audience: Audience; account: string }) {
  const { report, contact, notice, back, postAnyway } = post;
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
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
  const needsReason = report.verdict === 'justify';
  const held = report.verdict === 'stop';
  return (
    <dialog ref={dialog} aria-labelledby="review-title" onClose={onClose}>
      <h2 id="review-title">{t('review.title')}</h2>
      <p className="lead soft">{t(`review.${audience}`, { account })}</p>
      {notice && <p className="lead">{notice}</p>}
      <FindingList report={report} />
      {needsReason && (
        <label>
          {t('review.reason')}
          <textarea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
      )}
      {held && <p className="lead">{t('review.stop')}</p>}
      {contact && <p className="lead soft">{t('review.contact', { contact })}</p>}
      <div className="choices">
        {!held && (
          <button type="button" disabled={needsReason && reason.trim() === ''} onClick={answer(postAnyway)}>
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
