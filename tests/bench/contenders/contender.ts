import type { Span } from '../../../lib/rules/report';

/** What a contender is given; it may leave the audience aside. */
export interface Post {
  text: string;
  audience: 'personal' | 'official';
}

/** One check: where in the text there is something to say, in UTF-16 units; `start === end`: in the post as a whole. */
export type Check = (post: Post) => Span[] | Promise<Span[]>;

/** What a contender's file exports as its default: makes everything ready. `size` is for curves of growth. */
export type Start = (size: number) => Check | Promise<Check>;
