import type { Briefing, Places, TabState } from '../messages/messages';
import { fits } from '../networks/fits';
import type { Verdict } from '../rules/report';
import type { Composer } from './find';

/** What the inspector answers the gate: the verdict on the text as it stands now. */
export interface Judgement {
  verdict: Verdict;
  /** Opens the review of what was judged. `postAnyway` runs on the writer's own click only. */
  review(postAnyway: () => void): void;
  /**
   * There while answers are open that may make the gate hold this text: what is to be judged of it with them, and
   * nothing when they cannot be had. Never rejects.
   */
  later?: Promise<Judgement | undefined>;
}

export type DraftState = Pick<TabState, 'accounts' | 'audience' | 'unanswered' | 'tooSlow'>;

/** The inspector as the watcher sees it. */
export interface Inspector {
  /** A composer has the focus: read it and show what is found. */
  attend(composer: Composer): void;
  /** Reads and judges now, synchronously. */
  judge(composer: Composer): Judgement;
  /** The accounts that the attended composer posts from, whose they are, and what of its draft is not checked. */
  draftState(): DraftState;
  /** New rules are in force. */
  brief(briefing: Briefing): void;
  dispose(): void;
}

const KEY = Symbol.for('muster.link');

/** What watcher and inspector share: two content scripts in one isolated world, which no page can reach. */
export class Link {
  private names: { advise: string; warn: string } | undefined;
  /** Muster's own elements in this page. */
  readonly hosts = new WeakSet<EventTarget>();
  inspector: Inspector | undefined;
  /** Called once, when the inspector can judge. */
  onReady: () => void = () => {};
  /** Files that were brought before the inspector was there, and to which composer, by its root. */
  files: { file: File; root: Element | undefined }[] = [];
  private briefing: Briefing | undefined;
  /** What the policy says about sites, once the background has told. */
  places: Places | undefined;
  private start: ((briefing: Briefing) => Inspector) | undefined;

  /** Names that no page can know, for `CSS.highlights`. */
  get highlights(): { advise: string; warn: string } {
    this.names ??= { advise: randomName(), warn: randomName() };
    return this.names;
  }

  /** New rules: from the background, at the first focus and whenever the policy changes. */
  brief(briefing: Briefing): void {
    this.briefing = briefing;
    this.places = briefing;
    if (this.inspector) this.inspector.brief(briefing);
    else this.begin();
  }

  /** Whether the rules with this stamp are others than the ones that are known here; false where none are known. */
  isStale(stamp: string): boolean {
    return this.briefing !== undefined && this.briefing.stamp !== stamp;
  }

  /** The inspector's script has arrived; it starts as soon as there are rules. */
  offer(start: (briefing: Briefing) => Inspector): void {
    this.start = start;
    this.begin();
  }

  /** The network that the policy names for a page's address; with or without a port. */
  networkNamed({ host, hostname }: { host: string; hostname: string }): string | undefined {
    return this.places?.sites.find((site) => fits(site.host, host) || fits(site.host, hostname))?.network;
  }

  private begin(): void {
    if (this.inspector || !this.start || !this.briefing) return;
    this.inspector = this.start(this.briefing);
    this.onReady();
  }
}

/** The one link of this page: made by the watcher, found by the inspector. */
export function linkOf(world: typeof globalThis & { [KEY]?: Link } = globalThis): Link {
  world[KEY] ??= new Link();
  return world[KEY];
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return [...letters].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
