import type { Doc } from './doc';
import type { Match } from './match';
import type { Side, Within } from './rulebook';
import type { Token } from './tokens';

/**
 * Places in a post that others can be near to. A question costs two binary searches,
 * so a post full of cues is no slower to judge than its length says.
 */
export class Places {
  private readonly froms: readonly number[];
  private readonly tos: readonly number[];
  /** The post as a whole is one of the places; it is near everything. */
  private readonly whole: boolean;
  /** So is a picture, but for the other pictures. */
  private readonly pictures: ReadonlySet<number>;

  constructor(
    private readonly doc: Doc,
    matches: readonly Match[],
  ) {
    const inText = matches.filter((match) => match.from >= 0);
    this.whole = matches.some(({ from, image }) => from < 0 && image === undefined);
    this.pictures = new Set(matches.flatMap(({ image }) => image ?? []));
    this.froms = inText.map((match) => match.from).sort((a, b) => a - b);
    this.tos = inText.map((match) => match.to).sort((a, b) => a - b);
  }

  /** Whether a place lies within reach of `match`, on the side asked for; one that overlaps it does not count. */
  beside(match: Match, within: Within, side?: Side): boolean {
    if (this.whole) return true;
    const { image } = match;
    if (image === undefined ? this.pictures.size > 0 : this.pictures.has(image)) return true;
    // A picture stands in no sentence.
    if (match.from < 0) return this.froms.length > 0 && (image === undefined || within === 'post');
    const before = side === 'after' ? undefined : this.tos[countBelow(this.tos, match.from) - 1];
    const after = side === 'before' ? undefined : this.froms[countBelow(this.froms, match.to + 1)];
    return (
      (before !== undefined && this.reaches(before, match.from, within)) || (after !== undefined && this.reaches(match.to, after, within))
    );
  }

  /** Whether a place overlaps `match`. */
  on(match: Match): boolean {
    return match.from >= 0 && countBelow(this.froms, match.to + 1) > countBelow(this.tos, match.from);
  }

  /** Whether a place lies within reach of `match` or overlaps it. */
  around(match: Match, within: Within): boolean {
    return this.on(match) || this.beside(match, within);
  }

  private reaches(token: number, later: number, within: Within): boolean {
    if (within === 'post') return true;
    if (within === 'sentence') return sentenceOf(this.doc, token) === sentenceOf(this.doc, later);
    return later - token <= within;
  }
}

/** How many of the `sorted` numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceOf(doc: Doc, token: number): number {
  return (doc.tokens[token] as Token).sentence;
}
