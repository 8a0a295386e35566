import { inLanguage, t } from '../lib/locales';
import type { Status } from '../lib/messages/messages';
import type { Rule } from '../lib/rules/rulebook';
import { Markdown } from './Markdown';

/** One rule in force: what it says, how strict it is for whom, and where that comes from. */
export function RuleRow({ rule, origin }: { rule: Rule; origin: Status['origins'][string] | undefined }) {
  const { id, message, why, clause, severity } = rule;
  const from = (source = 'pack' as 'pack' | 'policy') => <span className="soft">({t(`options.origin.${source}`)})</span>;
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
