import { TOPICS, type Topic } from '../../lib/rules/report';
import { KINDS, type Kind } from '../corpus/posts';
import { ENOUGH_POSTS, type Measure } from './floors';
import { type From, isFound, isSilent, type Judged, said } from './judged';

/** So many of so many. */
export interface Share {
  count: number;
  of: number;
}

export function share<T>(items: readonly T[], fits: (item: T) => boolean): Share {
  return { count: items.filter(fits).length, of: items.length };
}

/** NaN for a share of nothing. */
export const ratio = ({ count, of }: Share): number => count / of;

/** How well one topic is told from all else, over all posts given. */
export interface TopicScore {
  /** Posts that were meant so. */
  posts: number;
  /** Of the posts in which it was said, those that were meant so. */
  precision: number;
  /** Of the posts that were meant so, those in which it was said. */
  recall: number;
  f2: number;
}

export function topicScore(judged: readonly Judged[], topic: Topic, from: From): TopicScore {
  const saying = judged.filter((one) => said(one, from).has(topic));
  const posts = judged.filter(({ post }) => post.topics.includes(topic)).length;
  const right = saying.filter(({ post }) => post.topics.includes(topic)).length;
  return { posts, precision: right / saying.length, recall: right / posts, f2: f2(right, saying.length, posts) };
}

/** Precision and recall in one, recall weighing twice as much, 5PR / (4P + R): of `said` posts, `right` are among the `meant` ones. */
export const f2 = (right: number, said: number, meant: number): number => (5 * right) / (4 * meant + said);

/** A flagged post is right when it is found, a clean one when nothing is said. */
export function kindShare(judged: readonly Judged[], kind: Kind, from: From): Share {
  const ofKind = judged.filter(({ post }) => post.kind === kind);
  return share(ofKind, (one) => (one.post.label === 'flag' ? isFound(one, from) : isSilent(one, from)));
}

/** From where on a word counts in what targets and floors speak of: a hint in the side panel finds, and disturbs nobody. */
export const COUNTS_FROM: Record<Kind, From> = { plain: 'info', oblique: 'info', everyday: 'advise', tricky: 'advise', shielded: 'advise' };

/** What targets and floors speak of; NaN where there are no posts for it. */
export function measuresOf(judged: readonly Judged[]): Record<Measure, number> {
  const kinds = KINDS.map((kind) => [kind, ratio(kindShare(judged, kind, COUNTS_FROM[kind]))]);
  const scores = TOPICS.map((topic) => topicScore(judged, topic, 'info')).filter(({ posts }) => posts >= ENOUGH_POSTS);
  const mean = scores.reduce((sum, score) => sum + score.f2, 0) / scores.length;
  return { ...Object.fromEntries(kinds), f2: mean };
}
