import { inLanguage, t } from '../lib/locales';
import type { Status } from '../lib/messages/messages';
import type { PackStamp, Rule } from '../lib/rules/rulebook';
import { Markdown } from './Markdown';

type Origins = Status['origins'][string];

/** One rule in force: what it says, how strict it is for whom, and where that comes from. */
export function RuleRow({ rule, origin, packs }: { rule: Rule; origin: Origins | undefined; packs: readonly PackStamp[] }) {
  const { id, message, why, clause, severity } = rule;
  const titleOf = (pack: string): string => packs.find((stamp) => stamp.id === pack)?.title ?? pack;
  const from = (source: Origins['severity'] = 'pack') => (
    <span className="soft">
      ({typeof source === 'string' ? t(`options.origin.${source}`) : t('options.origin.layer', { pack: titleOf(source.pack) })})
    </span>
  );
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>{inLanguage(message).replace('{match}', '…')}</summary>
          <Markdown text={inLanguage(why)} />
          <code>{id}</code>
        </details>
      </th>
      {([severity.personal, severity.official] as const).map((value, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns that never move.
        <td key={column}>
          <span className={`severity ${value}`}>{t(`severity.${value}`)}</span> {from(origin?.severity)}
        </td>
      ))}
      <td>
        {[clause.number, clause.title].filter(Boolean).join(' ')} {from(origin?.clause)}
      </td>
    </tr>
  );
}
