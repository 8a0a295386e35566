import { draftOf } from '../../lib/cli/draft-line';
import type { Draft } from '../../lib/rules/draft';
import { type Finding, SEVERITIES, type Severity, type Topic } from '../../lib/rules/report';
import type { AgencyId, Post } from '../corpus/posts';
import type { Checker } from './agencies';

/** A labelled post and what was said about it. */
export interface Judged {
  post: Post;
  findings: readonly Finding[];
}

/** From which severity on a finding counts: `info` shows in the side panel only, `advise` in the text, `warn` asks before the post goes out. */
export type From = Extract<Severity, 'info' | 'advise' | 'warn'>;

/** Checks each post under the policy of its agency. Throws with the id of a post that is no draft. */
export function judge(posts: readonly Post[], checkers: Readonly<Record<AgencyId, Checker>>): Judged[] {
  return posts.map((post) => ({ post, findings: checkers[post.agency](asDraft(post)).findings }));
}

function asDraft(post: Post): Draft {
  const read = draftOf(post, 0, []);
  if ('reason' in read) throw new Error(`${post.id}: ${read.reason}`);
  return read.draft;
}

export const reaches = ({ severity }: Pick<Finding, 'severity'>, from: From): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(from);

/** The topics spoken about at `from` or above, each once. */
export function said({ findings }: Judged, from: From): Set<Topic> {
  return new Set(findings.filter((finding) => reaches(finding, from)).map(({ topic }) => topic));
}

/** Whether one of the topics that the post was meant to be flagged for was spoken about. */
export function isFound(judged: Judged, from: From): boolean {
  const topics = said(judged, from);
  return judged.post.topics.some((topic) => topics.has(topic));
}

/** Whether nothing at all was said at `from` or above. */
export const isSilent = (judged: Judged, from: From): boolean => said(judged, from).size === 0;
