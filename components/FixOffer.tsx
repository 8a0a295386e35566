import { type MouseEvent, useState } from 'react';
import { type TextKey, t } from '../lib/locales';
import type { Edit } from '../lib/rules/report';

/** What may be done with a fix. Both settle with whether it was done. */
export interface FixActs {
  copy(text: string): Promise<boolean>;
  /** Not there where an editor was not seen to take it. */
  apply?: ((fix: Edit) => Promise<boolean>) | undefined;
}

/** Words that would settle a finding, to copy or to have put in. The writer's own press only; the caret stays where it is. */
export function FixOffer({ fix, acts: { copy, apply } }: { fix: Edit; acts: FixActs }) {
  const [said, say] = useState<TextKey>();
  const text = fix.text.trim();
  const press = (act: () => Promise<TextKey | undefined>) => (event: MouseEvent) => {
    if (event.nativeEvent.isTrusted) act().then(say);
  };
  const onCopy = press(async () => ((await copy(text)) ? 'fix.copied' : 'fix.notCopied'));
  // Where it worked the finding goes, and this with it.
  const onApply = apply && !fix.text.includes('\n') && press(async () => ((await apply(fix)) ? undefined : 'fix.notApplied'));
  const stay = (event: MouseEvent) => event.preventDefault();
  return (
    <div className="fix">
      <p>
        <span className="soft">{t(fix.start === fix.end ? 'fix.add' : 'fix.instead')}</span> <q className="quote">{text}</q>
      </p>
      <button type="button" onMouseDown={stay} onClick={onCopy}>
        {t('fix.copy')}
      </button>
      {onApply && (
        <button type="button" onMouseDown={stay} onClick={onApply}>
          {t('fix.apply')}
        </button>
      )}
      {said && (
        <span className="soft" role="status">
          {t(said)}
        </span>
      )}
    </div>
  );
}
