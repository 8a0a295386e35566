import type { Surface } from '../rules/draft';

/** A key combination that sends a post. `mod` is Ctrl or Cmd. */
export type SendKey = 'enter' | 'mod+enter' | 'alt+enter';

/** A control of the site: by selector, by its visible name (any case), or by both lists. */
export interface Control {
  css?: string;
  /** Exact names in every language known, for sites without test ids. */
  labels?: readonly string[];
}

/** Where one kind of composer is, as data. Selectors are CSS; nothing is ever clicked or changed through them. */
export interface ComposerDescription {
  surface: Surface;
  /** The editors whose text makes up one draft, e.g. every part of a thread. */
  editable: string;
  /** Editors that look alike but are something else. */
  not?: string;
  /** The element around editors and buttons: the closest match, or the closest ancestor that holds a submit control. */
  root: string | 'nearest-with-submit';
  submit: Control;
  /** The control of a first step after which the text is no longer in the page. */
  next?: Control;
  keys: readonly SendKey[];
}

/** One place that names the account, and how to read it: an attribute or the text, through a pattern's first group. */
export interface AccountSource {
  css: string;
  /** Look inside the composer before the page. */
  inComposer?: boolean;
  attribute?: string;
  pattern: RegExp;
}

/** A network as data: hosts, composers, account. The first composer that fits wins. */
export interface Network {
  id: string;
  name: string;
  /** Match patterns of the manifest; the adapters are tested at these hosts. */
  matches: readonly string[];
  /** Tells the network on hosts that are not listed, such as a self-hosted server. */
  detect?: string;
  composers: readonly ComposerDescription[];
  account: readonly AccountSource[];
}
