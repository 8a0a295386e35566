import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { t } from '../lib/locales';
import type { Audience } from '../lib/rules/draft';
import type { Report } from '../lib/rules/report';
import { FindingList } from './FindingList';

export interface ReviewProps {
  report: Report;
  audience: Audience;
  account: string;
  contact: string;
  onBack: () => void;
  onPostAnyway: () => void;
}

/**
 * The one question before a flagged post goes out. A native modal dialog: the page behind it rests,
 * Escape goes back to the post. Only the person's own clicks count; a page cannot answer for them.
 */
export function Review({ report, audience, account, contact, onBack, onPostAnyway }: ReviewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const own = (act: () => void) => (event: SyntheticEvent) => {
    event.preventDefault();
    if (event.nativeEvent.isTrusted) act();
  };
  const needsReason = report.verdict === 'justify';
  return (
    <dialog ref={dialog} aria-labelledby="review-title" onCancel={own(onBack)}>
      <h2 id="review-title">{t('review.title')}</h2>
      <p className="lead soft">{t(audience === 'unknown' ? 'review.unknown' : `review.${audience}`, { account })}</p>
      <FindingList report={report} />
      {needsReason && (
        <label>
          {t('review.reason')}
          <textarea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
      )}
      {report.verdict === 'stop' && (
        <p>
          {t('review.stop')} {contact && t('review.contact', { contact })}
        </p>
      )}
      <div className="choices">
        {report.verdict !== 'stop' && (
          <button type="button" disabled={needsReason && reason.trim() === ''} onClick={own(onPostAnyway)}>
            {t('review.anyway')}
          </button>
        )}
        {/* biome-ignore lint/a11y/noAutofocus: a modal dialog must start somewhere, and going back is the safe choice. */}
        <button type="button" className="first" autoFocus onClick={own(onBack)}>
          {t('review.back')}
        </button>
      </div>
    </dialog>
  );
}
