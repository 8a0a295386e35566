/** How pictures get into a draft, and out of it again. What is not given, the site does not offer. */
export interface PracticePictures {
  /** The input for files, which may be hidden; or what opens the file dialog, where the input is not in the page. */
  input?: string | { opener: string };
  /** Whether a picture can be pasted into the editor. */
  paste?: boolean;
  /** Where files can be dropped. */
  drop?: string;
  /** What to press, one after the other, to take the first picture out. */
  remove?: readonly string[];
  /** One element for each picture; none where only the browser's own input tells what was chosen. */
  preview?: string;
  /** The same once the network's own address stands in it. */
  uploaded?: string;
  /** Where pictures come before words: the page, what leads to the choice, and what leads on to the editor. */
  first?: { url: string; opener: string; next: readonly string[] };
  /** The controls that send a post with pictures, where the site asks more about it. */
  submit?: readonly string[];
}

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
  /** Whether it comes with a picture: a press is held while that is still looked at. */
  hasPicture?: boolean;
  /** Whether the editor takes text that is dropped into it; it does when nothing is said. */
  takesDrops?: boolean;
  /** How pictures are attached, where they can be. */
  pictures?: PracticePictures;
}

/** A practice page: the real hosts it answers at, and where one can write on it. No side effects; runs in Node. */
export interface PracticeSite {
  hosts: readonly string[];
  composers: readonly PracticeComposer[];
}

/** A button that is no `button`, by its accessible name. */
export const buttonNamed = (label: string): string => `[role="button"][aria-label="${label}"]`;
