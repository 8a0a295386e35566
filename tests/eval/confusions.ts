import type { Topic } from '../../lib/rules/report';
import type { Table } from '../bench/table';
import { type Judged, said } from './judged';

const SHOWN = 25;

interface Confusion {
  meant: string;
  said: Topic;
  posts: number;
  /** Of these, posts of which nothing that was meant was said. */
  instead: number;
}

/** What was meant (a topic, or the kind of a clean post) against what was said though nobody meant it, most frequent first. */
export function confusionTable(judged: readonly Judged[], topics: readonly Topic[]): Table {
  const counted = new Map<string, Confusion>();
  for (const one of judged) {
    const { post } = one;
    const spoken = said(one, 'info');
    const instead = !post.topics.some((topic) => spoken.has(topic));
    const meant = post.topics.length > 0 ? post.topics : [`nothing (${post.kind})`];
    for (const about of spoken) {
      if ((post.topics as string[]).includes(about)) continue;
      for (const topic of meant) {
        const confusion = counted.get(`${topic}\n${about}`) ?? { meant: topic, said: about, posts: 0, instead: 0 };
        confusion.posts++;
        if (instead) confusion.instead++;
        counted.set(`${topic}\n${about}`, confusion);
      }
    }
  }
  const rows = [...counted.values()]
    .filter(({ meant, said }) => (topics as string[]).includes(meant) || topics.includes(said))
    .sort((a, b) => b.posts - a.posts || b.instead - a.instead)
    .slice(0, SHOWN);
  return {
    head: ['meant', 'said', 'posts', 'said instead'],
    rows: rows.map(({ meant, said, posts, instead }) => [meant, said, String(posts), meant.startsWith('nothing') ? '' : String(instead)]),
  };
}
