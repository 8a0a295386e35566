import type { Find } from '.';

/** Phrases, found by the rulebook's index. */
export const terms: Find<'terms'> = ({ cue }, { doc, hits }) =>
  hits(cue).map(({ from, to }) => ({
    from,
    to,
    start: doc.tokens[from]?.start ?? 0,
    end: doc.tokens[to]?.end ?? 0,
  }));
