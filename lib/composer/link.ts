import type { Briefing } from '../messages/messages';
import type { Verdict } from '../rules/report';
import type { Composer } from './find';

/** What the inspector answers the gate: the verdict on the text as it stands now. */
export interface Judgement {
  verdict: Verdict;
  /** Opens the review of what was judged. `postAnyway` runs on the writer's own click only. */
  review(postAnyway: () => void): void;
}

/** The inspector as the watcher sees it. */
export interface Inspector {
  /** A composer has the focus: read it and show what is found. */
  attend(composer: Composer): void;
  /** The text may have changed. */
  changed(): void;
  /** Reads and judges now, synchronously. */
  judge(composer: Composer): Judgement;
  /** New rules are in force. */
  brief(briefing: Briefing): void;
  dispose(): void;
}

/** What watcher and inspector share; both are content scripts of one isolated world that no page can reach. */
export interface Link {
  inspector?: Inspector;
  /** Called once, when the inspector is ready. */
  ready?: (inspector: Inspector) => void;
  briefing?: Briefing;
  highlights: { advise: string; warn: string };
  /** Muster's own elements in this page. */
  hosts: WeakSet<EventTarget>;
}

const KEY = Symbol.for('muster.link');

/** The one link of this page; made by the watcher, found by the inspector. */
export function linkOf(world: typeof globalThis & { [KEY]?: Link } = globalThis): Link {
  world[KEY] ??= { highlights: { advise: randomName(), warn: randomName() }, hosts: new WeakSet() };
  return world[KEY];
}

/** A name that no page can know beforehand. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return [...letters].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
