/** The lists that rules, packs, adapters and the command line share. */
export const AUDIENCES = ['personal', 'official', 'unknown'] as const;
export const SURFACES = ['post', 'reply', 'comment', 'message', 'bio', 'story'] as const;
export const PURPOSES = ['outreach', 'alert', 'media', 'recruitment', 'appeal', 'reply'] as const;

export type Audience = (typeof AUDIENCES)[number];
export type Surface = (typeof SURFACES)[number];
export type Purpose = (typeof PURPOSES)[number];

/** A picture that goes out with the post. */
export interface DraftImage {
  /** The alternative text as written, '' when left empty; absent where it cannot be seen. */
  alt?: string;
  /** Key of its content, by which it can be looked at; absent where there is nothing to look at. */
  picture?: string;
}

/** What is about to be posted. Offsets in findings are UTF-16 units of `text`. */
export interface Draft {
  text: string;
  /** Adapter id, e.g. `x`; `file` for drafts that come from the command line without one. */
  network: string;
  surface: Surface;
  /** Of the account that posts. An unknown account is checked like a personal one: never stricter. */
  audience: Audience;
  /** Handle or page name as the composer shows it. */
  account?: string;
  purpose?: Purpose;
  /** Local hour of the day, 0 to 23, at which it is checked. */
  hour?: number;
  /** Text of the post that is answered or quoted. */
  replyTo?: string;
  images: DraftImage[];
}
