import type { Topic } from '../../lib/rules/report';
import type { Kind } from '../corpus/posts';
import { type From, isFound, isSilent, type Judged, said } from './judged';

/** So many of so many; a share of nothing is NaN. */
export interface Share {
  count: number;
  of: number;
}

export const ratio = ({ count, of }: Share): number => count / of;

export function share<T>(items: readonly T[], fits: (item: T) => boolean): Share {
  return { count: items.filter(fits).length, of: items.length };
}

/** How well one topic is told from all else, over all posts given. */
export interface TopicScore {
  /** Of the posts in which it was said, those that were meant so. */
  precision: number;
  /** Of the posts that were meant so, those in which it was said. */
  recall: number;
  /** Both in one, recall weighing twice as much: 5PR / (4P + R); 0 when nothing is right. */
  f2: number;
}

export function topicScore(judged: readonly Judged[], topic: Topic, from: From): TopicScore {
  const saying = judged.filter((one) => said(one, from).has(topic));
  const meant = judged.filter(({ post }) => post.topics.includes(topic));
  const right = saying.filter(({ post }) => post.topics.includes(topic)).length;
  return { precision: right / saying.length, recall: right / meant.length, f2: f2(right, saying.length, meant.length) };
}

/** F2 from counts: of `said` posts, `right` were among the `meant` ones. */
export const f2 = (right: number, said: number, meant: number): number => (5 * right) / (4 * meant + said);

/** A flagged post is right when it is found, a clean one when nothing is said. */
export function kindShare(judged: readonly Judged[], kind: Kind, from: From): Share {
  const ofKind = judged.filter(({ post }) => post.kind === kind);
  return share(ofKind, (one) => (one.post.label === 'flag' ? isFound(one, from) : isSilent(one, from)));
}
