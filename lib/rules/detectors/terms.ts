import type { Find } from '.';

/** Phrases, found by the rulebook's index. */
export const terms: Find<'terms'> = ({ cue }, { hits }) => hits(cue);
