import { t } from '../lib/locales';
import type { Edit, Finding } from '../lib/rules/report';
import { type Clean, CleanCopy } from './CleanCopy';
import { type FixActs, FixOffer } from './FixOffer';
import { Signs } from './Signs';

/** What one rule found, in words: what, where else, what to do, which clause of which pack, why. */
export function FindingItem({
  finding,
  elsewhere,
  fixes,
  acts,
  clean,
}: {
  finding: Finding;
  elsewhere: readonly string[];
  fixes: readonly Edit[];
  acts?: FixActs | undefined;
  clean?: Clean | undefined;
}) {
  const { severity, message, text, why, suggest, clause, pack, signs, image, ofFile } = finding;
  const place = image === undefined ? t('wholePost') : t('pictures.picture', { number: image + 1 });
  const quotes = text && message.includes(text) ? elsewhere : [text || place, ...elsewhere];
  return (
    <li className="finding">
      <h3>
        <span className={`mark ${severity}`} aria-hidden="true" />
        <span>{message}</span>
      </h3>
      <p className="soft">
        <span className={`severity ${severity}`}>{t(`severity.${severity}`)}</span>
        {quotes.map((quote) => (
          <q className="quote" key={quote}>
            {quote}
          </q>
        ))}
      </p>
      {signs && <Signs signs={signs} />}
      <p className="suggest">{suggest}</p>
      {acts && fixes.map((fix) => <FixOffer key={`${fix.start} ${fix.text}`} fix={fix} acts={acts} />)}
      {clean && ofFile && image !== undefined && <CleanCopy image={image} clean={clean} />}
      <p className="soft">
        {t('clause')}: {[clause.number, clause.title].filter(Boolean).join(' ')} ({pack}){' '}
        {clause.link && (
          <a href={clause.link} target="_blank" rel="noreferrer noopener">
            {clause.link}
          </a>
        )}
      </p>
      <details>
        <summary>{t('why')}</summary>
        <p>{why}</p>
      </details>
    </li>
  );
}
