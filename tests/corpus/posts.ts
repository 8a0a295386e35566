import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Purpose, Surface } from '../../lib/rules/draft';
import type { Topic } from '../../lib/rules/report';

/** How a post was meant when it was written; see README.md. */
export const KINDS = ['plain', 'oblique', 'everyday', 'tricky', 'shielded'] as const;
/** Rules may be tuned on `tune`; `check` only measures. */
export const PARTS = ['tune', 'check'] as const;
export const AGENCIES = ['riverton', 'lakefield', 'wexborough', 'ellery', 'marrow'] as const;

export type Kind = (typeof KINDS)[number];
export type Part = (typeof PARTS)[number];
export type AgencyId = (typeof AGENCIES)[number];

export interface Post {
  id: string;
  text: string;
  audience: 'personal' | 'official';
  label: 'flag' | 'clean';
  /** What the post should be flagged for; empty for a clean one. */
  topics: Topic[];
  /** The words that carry the problem, as they stand in `text`. A topic without one is about the whole post. */
  spans: { topic: Topic; text: string }[];
  kind: Kind;
  /** Whose policy is meant: a file in `agencies/`. */
  agency: AgencyId;
  network?: string;
  surface?: Surface;
  purpose?: Purpose;
  replyTo?: string;
  images?: { alt?: string }[];
  /** What the profile that posts says about itself. */
  bio?: string;
}

/** All posts of a part, in the order of its files; none while it has no file. Throws with file and line where a line is no JSON. */
export function postsOf(part: Part): Post[] {
  const folder = new URL(`${part}/`, import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const posts = files.filter((name) => name.endsWith('.jsonl'));
  return posts.sort().flatMap((file) => linesOf(new URL(file, folder), `${part}/${file}`));
}

function linesOf(file: URL, name: string): Post[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Post];
      } catch {
        // The parser's own words would quote the post.
        throw new Error(`${name}:${i + 1}: is no JSON`);
      }
    });
}
