/** One place on a practice page where a person can write, and how they get there and send. */
export interface PracticeComposer {
  name: string;
  network: string;
  url: string;
  /** What to press first. */
  opener?: string;
  editor: string;
  /** The live editor's name in `window.practice`. */
  surface: string;
  /** The controls that send, one after the other. */
  submit: readonly string[];
  /** The keys that send without a control. */
  keys: readonly string[];
  /** Whether the page says which account posts. */
  knowsAccount?: boolean;
  /** Whether the editor undoes what was typed; it does when nothing is said. */
  undoes?: boolean;
  /** Whether the site has a page of its own for it, where everything that can be written in belongs to it. */
  isAlone?: boolean;
  /** Whether the editor takes text that is dropped into it; it does when nothing is said. */
  takesDrops?: boolean;
}

/** A practice page: the real hosts it answers at, and where one can write on it. No side effects; runs in Node. */
export interface PracticeSite {
  hosts: readonly string[];
  composers: readonly PracticeComposer[];
}

/** A button that is no `button`, by its accessible name. */
export const buttonNamed = (label: string): string => `[role="button"][aria-label="${label}"]`;
