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
  files,
  acts,
  clean,
}: {
  finding: Finding;
  elsewhere: readonly string[];
  fixes: readonly Edit[];
  /** The pictures whose files say too much, counted from 0. */
  files: readonly number[];
  acts?: FixActs | undefined;
  clean?: Clean | undefined;
}) {
  const { severity, message, text, why, suggest, clause, pack, signs, image } = finding;
  const place = image === undefined ? [] : [t('pictures.picture', { number: image + 1 })];
  const words = text && message.includes(text) ? [] : [text || (image === undefined ? t('wholePost') : '')].filter(Boolean);
  const quotes = [...place, ...words, ...elsewhere];
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
      {clean && files.map((file) => <CleanCopy key={file} image={file} numbered={files.length > 1} clean={clean} />)}
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
