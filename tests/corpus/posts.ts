import { readFileSync } from 'node:fs';
import type { Topic } from '../../lib/rules/report';

/** How a post was meant when it was written; see README.md. */
export const KINDS = ['plain', 'oblique', 'everyday', 'tricky', 'shielded'] as const;

export interface Post {
  id: string;
  text: string;
  audience: 'personal' | 'official';
  label: 'flag' | 'clean';
  /** What the post should be flagged for; empty for a clean one. */
  topics: Topic[];
  /** The words that carry the problem, as they stand in `text`. A topic without one is about the whole post. */
  spans: { topic: Topic; text: string }[];
  kind: (typeof KINDS)[number];
}

export const POSTS: readonly Post[] = readFileSync(new URL('posts.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Post);
