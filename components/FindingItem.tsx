import { t } from '../lib/locales';
import type { Finding } from '../lib/rules/report';

/** One finding in words: what, why, which clause of which pack, what to do. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { severity, message, text, why, suggest, clause, pack } = finding;
  return (
    <li className="finding">
      <h3>
        <span className={`mark ${severity}`} aria-hidden="true" />
        <span>{message}</span>
      </h3>
      <p className="soft">
        <span className={`severity ${severity}`}>{t(`severity.${severity}`)}</span>{' '}
        {!(text && message.includes(text)) && <q className="quote">{text || t('wholePost')}</q>}
      </p>
      <p className="suggest">{suggest}</p>
      <details>
        <summary>{t('why')}</summary>
        <p>{why}</p>
        <p className="soft">
          {t('clause')}: {[clause.number, clause.title].filter(Boolean).join(' ')} ({pack}){' '}
          {clause.link && (
            <a href={clause.link} target="_blank" rel="noreferrer noopener">
              {clause.link}
            </a>
          )}
        </p>
      </details>
    </li>
  );
}
