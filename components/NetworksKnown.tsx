import { t } from '../lib/locales';
import type { NetworkSummary } from '../lib/networks/network';

/** Every site that Muster knows, how, and since when; and those that the user has added. */
export function NetworksKnown({
  networks,
  further,
  onRemove,
}: {
  networks: readonly NetworkSummary[];
  /** Match patterns of the sites that the user has added. */
  further: readonly string[];
  onRemove: (pattern: string) => void;
}) {
  return (
    <section id="networks">
      <h2>{t('options.networks')}</h2>
      <p className="soft">{t('options.networks.why')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options.network')}</th>
            <th scope="col">{t('options.seen')}</th>
            <th scope="col">{t('options.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {networks.map(({ id, name, seen, basis }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{basis === 'guess' ? '–' : seen}</td>
              <td>{t(`basis.${basis}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('options.further')}</h3>
      {further.length === 0 && <p className="soft">{t('options.no-further')}</p>}
      <ul>
        {further.map((pattern) => (
          <li key={pattern}>
            {pattern.replace(/^https:\/\/|\/\*$/g, '')}{' '}
            <button type="button" onClick={() => onRemove(pattern)}>
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
