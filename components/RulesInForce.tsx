import type { ReactNode } from 'react';
import { t } from '../lib/locales';
import type { Status } from '../lib/messages/messages';
import { PackInForce } from './PackInForce';

/** Every rule in force, pack by pack, with the origin of every value, and what of the policy is not in force. */
export function RulesInForce({
  status,
  contents = [],
  children,
}: {
  status: Status;
  /** What follows the rules, which are many: the id of each section and its title. */
  contents?: readonly { id: string; title: string }[];
  children?: ReactNode;
}) {
  const { briefing, policy, problems, origins } = status;
  const { rulebook, officialAccounts, notice } = briefing;
  return (
    <main className="options">
      <h1>{t('options.title')}</h1>
      <p>
        {rulebook.agency && <strong>{rulebook.agency}. </strong>}
        {t(`policy.${policy}`)}. {t('popup.promise')}
      </p>
      {contents.length > 0 && (
        <nav>
          {contents.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
      {notice && (
        <section>
          <h2>{t('options.notice')}</h2>
          <p>{notice}</p>
        </section>
      )}
      {problems.length > 0 && (
        <section>
          <h2>{t('options.problems')}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.path}:${problem.message}`} className="problem">
                <code>{problem.path || problem.key}</code> {problem.message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {officialAccounts.length > 0 && (
        <section>
          <h2>{t('options.official-accounts')}</h2>
          <ul>
            {officialAccounts.map(({ network, handle, page, name, assetId }) => (
              <li key={`${network}:${handle ?? page ?? assetId ?? name}`}>
                {network}: {name ?? handle ?? page ?? assetId}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rulebook.packs.map((pack) => (
        <PackInForce key={pack.id} pack={pack} rulebook={rulebook} origins={origins} />
      ))}
      {children}
    </main>
  );
}
