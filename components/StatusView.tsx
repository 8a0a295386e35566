import { t } from '../lib/locales';
import type { Status, TabState } from '../lib/messages/messages';
import type { Audience } from '../lib/rules/draft';
import { choiceIn, stateOf } from '../lib/state/tab';
import { AccountChoice } from './AccountChoice';
import { NotRecognised } from './NotRecognised';
import { TooSlow } from './TooSlow';

/** What Muster is doing in this tab and whose rules apply. */
export function StatusView({
  status,
  tab,
  isOurs,
  site,
  isPrivate,
  onAllow,
  onRules,
  onChoose,
}: {
  status: Status;
  /** What the tab's watcher says; none where no watcher runs. */
  tab: TabState | undefined;
  /** Whether Muster runs on this tab's site. */
  isOurs: boolean;
  /** The host that could be added, where none runs. */
  site: string | undefined;
  /** Whether Muster runs in private windows too. */
  isPrivate: boolean;
  onAllow: () => void;
  onRules: () => void;
  onChoose: (audience: Audience) => void;
}) {
  const { briefing, policy, problems } = status;
  const state = stateOf(status, tab, isOurs);
  const choice = choiceIn(status, tab);
  return (
    <main className="popup">
      <h1>Muster</h1>
      <p className={`state ${state}`} role="status">
        {t(`state.${state}`)}
      </p>
      <dl>
        {tab?.attended && (
          <>
            <dt>{t('popup.account')}</dt>
            <dd>
              {tab.accounts.length > 0 && `${tab.accounts.join(', ')}: `}
              {t(`audience.${tab.audience}`)}
            </dd>
          </>
        )}
        {tab && (
          <>
            <dt>{t('popup.network')}</dt>
            <dd>{tab.network}</dd>
          </>
        )}
        <dt>{t('popup.agency')}</dt>
        <dd>{briefing.rulebook.agency || t('popup.none')}</dd>
        <dt>{t('popup.policy')}</dt>
        <dd>{t(`policy.${policy}`)}</dd>
        <dt>{t('popup.private')}</dt>
        <dd>{t(isPrivate ? 'popup.private.on' : 'popup.private.off')}</dd>
      </dl>
      {tab && state === 'not-recognised' && <NotRecognised tab={tab} contact={briefing.contact} />}
      {choice === 'open' && <AccountChoice onChoose={onChoose} />}
      {choice === 'made' && (
        <p className="soft">
          {t('account.chosen')}{' '}
          <button type="button" onClick={() => onChoose('unknown')}>
            {t('account.forget')}
          </button>
        </p>
      )}
      {tab?.unanswered && <p className="soft">{t('popup.unanswered')}</p>}
      <TooSlow rules={tab?.tooSlow ?? []} />
      {problems.length > 0 && <p className="problem">{t('popup.problems', { count: problems.length })}</p>}
      <div className="choices">
        {state === 'elsewhere' && site && (
          <button type="button" onClick={onAllow}>
            {t('popup.allow', { site })}
          </button>
        )}
        <button type="button" className="first" onClick={onRules}>
          {t('popup.rules')}
        </button>
      </div>
      <p className="soft">{t('popup.promise')}</p>
    </main>
  );
}
