import type { Surface } from '../rules/draft';

/** A key combination that sends a post. `mod` is Ctrl or Cmd. */
export type SendKey = 'enter' | 'mod+enter' | 'alt+enter';

/** A control of the site: by selector, by its visible name (any case), or by both lists. */
export interface Control {
  css?: string;
  /** Exact names in every language known (at least en, es, fr, de, pt), for sites without test ids. */
  labels?: readonly string[];
  /** Source of a regular expression, any case: what is named like this is not meant by the selector. */
  unless?: string;
}

/** The pictures of a composer. Only for sites where the alternative text can be read beside the picture. */
export interface ImageSource {
  /** One element a picture, inside the root. */
  item: string;
  /** The element that holds the alternative text, inside the item; the item itself when not given. */
  alt?: string;
  /** The attribute that holds it; the element's value or text when not given. */
  attribute?: string;
  /** A fixed text in that place that means "none yet", e.g. the name of the button that adds one. */
  none?: readonly string[];
}

/** One place that names the account, and how to read it. */
export interface AccountSource {
  /** Where in the page; the page's own address when not given. */
  css?: string;
  /** Look inside the composer only, not in the rest of the page. */
  inComposer?: boolean;
  attribute?: string;
  /** Source of a regular expression whose first group is the account; the whole value when not given. */
  pattern?: string;
  /** Every element that fits is an account the post goes to at once. */
  every?: boolean;
}

/** Where one kind of composer is, as data. Selectors are CSS; nothing is ever clicked or changed through them. */
export interface ComposerDescription {
  surface: Surface;
  /** Source of a regular expression that the path of the address must fit. */
  path?: string;
  /** The editors whose text makes up one draft: every part of a thread, title, description, tags, poll choices, content warning. */
  editable: string;
  /** Editors that look alike but are something else. */
  not?: string;
  /** The element around editors and buttons: the closest match, or the closest ancestor that holds a submit control. */
  root: string | 'nearest-with-submit';
  /** Elements inside the root whose shadow roots, open or closed, hold editors or controls of this composer. */
  shadow?: string;
  submit: Control;
  /** The control of a first step after which the text is no longer in the page. */
  next?: Control;
  keys: readonly SendKey[];
  /** Read-only parts that go out with the text: tags as chips, the card of a link. */
  also?: string;
  images?: ImageSource;
  /** The text of the post that is answered or quoted, in the root or in the closest ancestor that has it. */
  answered?: string;
  /** Where this composer names its account; asked before the network's own places. */
  account?: readonly AccountSource[];
}

/** How well a network's selectors are known: from its own source, from several public projects, from one, or guessed. */
export type Basis = 'own source' | 'several' | 'one' | 'guess';

/** A network as data that survives JSON: hosts, composers, account. The first composer that fits wins. */
export interface Network {
  id: string;
  name: string;
  /** Match patterns of the manifest; the adapters are tested at these hosts. */
  matches: readonly string[];
  /** Tells the network on hosts that are not listed, such as a self-hosted server. */
  detect?: string;
  /** When its selectors were last seen in public, as `YYYY-MM`, and how well they are known. */
  seen: string;
  basis: Basis;
  composers: readonly ComposerDescription[];
  /** Editors of the site that are no composer, such as its search; the generic adapter leaves them alone too. */
  ignore?: string;
  /** Places that only ever show the viewer, best first. */
  account: readonly AccountSource[];
  /**
   * Its editors take a fix as if it were typed, letter by letter. Set where tests with the site's own editor library prove it in
   * every browser, and nowhere else.
   */
  takesFixes?: true;
  /** Other networks whose accounts post from here: their ids. */
  accountsOf?: readonly string[];
}

/** A network without where its composers are. */
export type NetworkSummary = Pick<Network, 'id' | 'name' | 'matches' | 'detect' | 'seen' | 'basis'>;
