import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../lib/rules/report';
import type { Runner } from './process';

/** A post of which somebody has said whether it should be flagged; tests/corpus/README.md says how they were written. */
interface Labelled {
  text: string;
  audience: 'personal' | 'official';
  /** The words that carry the problem; none where it is the whole post. */
  spans: { text: string }[];
  kind: string;
}

/** Kinds of labelled posts: two that should be flagged and three that should not. */
export const FLAG = ['plain', 'oblique'] as const;
export const CLEAN = ['everyday', 'tricky', 'shielded'] as const;
export type Kind = (typeof FLAG)[number] | (typeof CLEAN)[number];

/** How many posts there are of each kind, and how many of them a contender has something to say about, at the right place. */
export type Found = Record<Kind, { spoken: number; of: number }>;

const FILE = 'tests/corpus/check/first.jsonl';

/** The labelled posts; none where there is no such file. */
export function labelled(): Labelled[] {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/**
 * A post that should be flagged counts when there is a finding about the labelled words or about the post as a whole, and, where
 * no words are labelled, when there is any. In a clean post every finding counts.
 */
export async function foundBy(runner: Runner, posts: readonly Labelled[]): Promise<Found> {
  const found = Object.fromEntries([...FLAG, ...CLEAN].map((kind) => [kind, { spoken: 0, of: 0 }])) as Found;
  const answers = await runner.find(posts);
  for (const [i, post] of posts.entries()) {
    const places = post.spans.map(({ text }) => placeOf(text, post.text));
    const findings = answers[i] ?? [];
    const spoken = places.length === 0 ? findings.length > 0 : findings.some((finding) => places.some((place) => meet(finding, place)));
    const count = found[post.kind as Kind];
    count.of++;
    if (spoken) count.spoken++;
  }
  return found;
}

function placeOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

const meet = (finding: Span, place: Span): boolean =>
  finding.start === finding.end || (finding.start < place.end && place.start < finding.end);
