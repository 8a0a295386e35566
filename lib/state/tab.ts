import type { Status, TabState } from '../messages/messages';
import { choiceKeys } from '../policy/audience';

/** What the user may say, or has said, about the account of a tab; nothing where the policy says it or wants to. */
export function choiceIn({ briefing }: Status, tab: TabState | undefined): 'open' | 'made' | undefined {
  if (!tab?.attended || !briefing.mayChoose) return undefined;
  if (choiceKeys(tab.host, tab.accounts).every((key) => briefing.choices[key])) return 'made';
  return tab.audience === 'official' ? undefined : 'open';
}

/** The one state that a tab shows. */
export type ShownState = 'watching' | 'not-recognised' | 'policy-pending' | 'policy-invalid' | 'paused' | 'reload-needed' | 'elsewhere';

/**
 * Of everything that is true of a tab, what its user most needs to know. `isOurs`: Muster should run there, so that a
 * tab without an answer was open before this version came.
 */
export function stateOf({ briefing, policy }: Status, tab: TabState | undefined, isOurs: boolean): ShownState {
  if (!tab) return isOurs ? 'reload-needed' : 'elsewhere';
  if (!briefing.checks) return 'paused';
  if (tab.state === 'not-recognised') return 'not-recognised';
  if (policy === 'invalid') return 'policy-invalid';
  if (policy === 'pending') return 'policy-pending';
  return 'watching';
}
