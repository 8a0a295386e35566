import type { Refusal, Removed } from '../images/clean/cleaned';
import type { Task } from '../images/tasks';
import type { SelectorPatch } from '../networks/selectors';
import type { Equipment } from '../packs/equipment';
import type { EffectivePolicy } from '../policy/effective';
import type { PolicyState } from '../policy/known';
import type { PolicyProblem } from '../policy/parse';
import type { OfficialAccount } from '../policy/schema';
import type { Audience } from '../rules/draft';
import type { Answer as EvidenceAnswer, Question } from '../rules/evidence';
import type { Rulebook } from '../rules/rulebook';
import type { Seen, SeenFile } from '../rules/seen';
import type { Parcel } from './parcel';

/** What a page needs to check posts: compiled rules and who is official. */
export interface Briefing {
  rulebook: Rulebook;
  officialAccounts: OfficialAccount[];
  sites: { host: string; network: string }[];
  /** Selectors that the policy replaces. */
  selectors: SelectorPatch[];
  /** What the user has said about accounts, by `choiceKey`, and whether the policy lets it count. */
  choices: Record<string, Audience>;
  mayChoose: boolean;
  contact: string;
  notice: string;
  checks: boolean;
  /** Whether attached pictures are looked at. */
  pictures: boolean;
  /** Tells one briefing from another. */
  stamp: string;
}

/** What helps a page to know its network. */
export type Places = Pick<Briefing, 'sites' | 'selectors'>;

/** What a tab is doing, as its watcher sees it. */
export interface TabState {
  state: 'watching' | 'not-recognised';
  network: string;
  /** Where a choice about its account belongs. */
  host: string;
  /** Whether a composer had the focus. */
  attended: boolean;
  /** How often someone wrote where no composer is known. */
  missed: number;
  /** The accounts that the draft goes to, as the page names them; none where nobody knows. */
  accounts: readonly string[];
  audience: Audience;
  /** Whether the grammar of something in the text is still to be looked at, or could not be. */
  unanswered?: boolean;
  /** Ids of the rules that are off in this tab because they took too long. */
  tooSlow?: readonly string[];
}

/** What is in force and why. */
export interface Status {
  policy: PolicyState;
  briefing: Briefing;
  problems: PolicyProblem[];
  origins: EffectivePolicy['origins'];
}

/** What came of a picture. `lost`: the file did not arrive; it has to be sent as text. */
export type PictureAnswer =
  | { seen: Seen | SeenFile }
  | { clean: Parcel; removed: readonly Removed[] }
  | { refused: Refusal }
  | { lost: true };

/** The message map, with who sends what to whom. */
export interface Messages {
  /** Watcher → background: load the inspector into this frame and style its highlights. */
  summon: { ask: { highlights: { advise: string; warn: string } }; answer: Briefing };
  /**
   * Inspector → background: the grammar of sentences in which a rule's cue stands, and what the post as a whole resembles. It
   * goes no further than to the extension's own background, which answers from memory and forgets. One answer a question.
   */
  evidence: { ask: { questions: readonly Question[] }; answer: readonly EvidenceAnswer[] };
  /** Inspector → background: look at an attached picture, or make a copy without metadata. `id` tells the pictures of a page apart. */
  picture: { ask: { task: Task; id: string; file: Parcel }; answer: PictureAnswer };
  /** Inspector → background: these pictures are no longer in the post. */
  'pictures-gone': { ask: { ids: readonly string[] }; answer: undefined };
  /** Background → offscreen document, which has the workers where the background can have none. */
  desk: { ask: { task: Task; id: string; file: Parcel; stamp: string }; answer: PictureAnswer };
  'desk-gone': { ask: { ids: readonly string[] }; answer: undefined };
  /** Offscreen document → background: what to look for. */
  equipment: { ask: object; answer: Equipment };
  /** Offscreen document → background: nothing has come for a while, it may be closed. */
  'desk-idle': { ask: object; answer: undefined };
  /** Watcher → background: the tab's state changed; for the badge. */
  'tab-state': { ask: { state: TabState['state'] }; answer: undefined };
  /** Popup and options → background. */
  status: { ask: object; answer: Status };
  /** Popup and inspector → background: the user says whose account this is. A page can speak of its own host only. */
  'choose-account': { ask: { host: string; accounts: readonly string[]; audience: Audience }; answer: undefined };
  /** Popup → watcher of a tab. */
  'ask-tab': { ask: object; answer: TabState };
  /** Watcher → background: the rules that are in force now. */
  brief: { ask: object; answer: Briefing };
  /** Ears → background: someone is at work in this frame, which is still being read; the gate has to come now. */
  early: { ask: object; answer: undefined };
  /** Watcher → background, where no composer is known: what the policy says about sites. */
  places: { ask: object; answer: Places };
  /** Background → watchers: what is in force has this stamp now; those that know another one ask. */
  'in-force': { ask: { stamp: string }; answer: undefined };
}

export type Kind = keyof Messages;
export type Message<K extends Kind = Kind> = { [T in K]: { type: T } & Messages[T]['ask'] }[K];
export type Answer<K extends Kind> = Messages[K]['answer'];

const FROM_PAGES = new Set<Kind>(['early', 'summon', 'brief', 'places', 'evidence', 'picture', 'pictures-gone', 'tab-state']);

const FROM_ANY = new Set<Kind>(['choose-account']);

/**
 * Whether `sender` may send `type` to the background: content scripts ask for rules and about grammar, the extension's
 * own pages for the status, and nobody else for anything.
 */
export function maySend(
  type: Kind,
  sender: { id?: string | undefined; tab?: unknown; url?: string | undefined },
  self: { id: string; origin: string },
): boolean {
  if (sender.id !== self.id) return false;
  const isOwnPage = sender.url?.startsWith(self.origin) ?? false;
  if (FROM_ANY.has(type)) return sender.tab !== undefined || isOwnPage;
  return FROM_PAGES.has(type) ? sender.tab !== undefined && !isOwnPage : isOwnPage;
}
