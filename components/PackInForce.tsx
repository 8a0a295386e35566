import { t } from '../lib/locales';
import type { Status } from '../lib/messages/messages';
import type { PackStamp, Rulebook } from '../lib/rules/rulebook';
import { RuleRow } from './RuleRow';

type Origin = Status['origins'][string]['severity'];

interface Props {
  pack: PackStamp;
  rulebook: Rulebook;
  origins: Status['origins'];
}

/** A pack in force: how old it is, what it sets in other packs, and its own rules. */
export function PackInForce({ pack, rulebook, origins }: Props) {
  const { id, title, version, date, checked, source } = pack;
  const rules = rulebook.rules.filter((rule) => rule.pack === id);
  const sets = Object.keys(origins).filter((rule) => isBy(origins[rule]?.severity, id) || isBy(origins[rule]?.clause, id));
  return (
    <section>
      <h2>{title}</h2>
      <p className="soft">{t('options.version', { version, date })}</p>
      {(source || checked) && (
        <p className="soft">
          {[source, checked && t('options.checked', { date: checked })].filter(Boolean).join(', ')}. {t('options.no-advice')}
        </p>
      )}
      {sets.length > 0 && (
        <p>
          {t('options.sets')} <code>{sets.join(', ')}</code>
        </p>
      )}
      {rules.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options.rules')}</th>
              <th scope="col">{t('options.personal')}</th>
              <th scope="col">{t('options.official')}</th>
              <th scope="col">{t('clause')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} origin={origins[rule.id]} packs={rulebook.packs} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const isBy = (origin: Origin | undefined, pack: string): boolean => typeof origin === 'object' && origin.pack === pack;
