import type { OfficialAccount } from '../policy/schema';
import type { Rulebook } from '../rules/rulebook';

/** What a page needs to check posts: compiled rules and who is official. Nothing of a post ever travels the other way. */
export interface Briefing {
  rulebook: Rulebook;
  officialAccounts: OfficialAccount[];
  sites: { host: string; network: string }[];
  contact: string;
  checks: boolean;
}

/** What a tab is doing, for the badge and the popup. */
export interface TabState {
  state: 'watching' | 'paused' | 'reload-needed';
  network: string;
  account?: string;
  audience: 'official' | 'personal' | 'unknown';
}

/** The message map: from content scripts and pages of the extension to the background. */
export type Message =
  /** Load the inspector into the sender's frame and style its highlights; answers with the briefing. */
  | { type: 'summon'; highlights: { advise: string; warn: string } }
  /** The sender's tab has this state now. */
  | { type: 'tab-state'; state: TabState }
  /** What is in force; for the popup and the options page. */
  | { type: 'status'; tabId?: number };

/** From the background to content scripts. */
export interface Push {
  type: 'briefing';
  briefing: Briefing;
}
