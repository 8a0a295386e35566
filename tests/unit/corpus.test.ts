import { expect, it } from 'vitest';
import { TOPICS } from '../../lib/rules/report';
import { POSTS, type Post } from '../corpus/posts';

const MEANT: Record<Post['kind'], Post['label']> = {
  plain: 'flag',
  oblique: 'flag',
  everyday: 'clean',
  tricky: 'clean',
  shielded: 'clean',
};
const count = (fits: (post: Post) => boolean): number => POSTS.filter(fits).length;
const where = (wrong: (post: Post) => boolean): string[] => POSTS.filter(wrong).map(({ id, text }) => `${id}: ${text}`);

it('holds as many posts of each sort as the figures assume', () => {
  const byKind = Object.fromEntries(Object.keys(MEANT).map((kind) => [kind, count((post) => post.kind === kind)]));
  expect(byKind).toEqual({ plain: 100, oblique: 100, everyday: 100, tricky: 50, shielded: 50 });
  expect([count(({ audience }) => audience === 'personal'), count(({ audience }) => audience === 'official')]).toEqual([230, 170]);
});

it('labels each post as its kind was meant', () => {
  expect(where(({ kind, label }) => MEANT[kind] !== label)).toEqual([]);
  expect(where(({ label, topics }) => (label === 'flag') !== topics.length > 0)).toEqual([]);
});

it('names known topics only, each by at least six posts', () => {
  expect(where(({ topics }) => topics.some((topic) => !TOPICS.includes(topic)))).toEqual([]);
  expect(TOPICS.filter((topic) => count(({ topics }) => topics.includes(topic)) < 6)).toEqual([]);
});

it('quotes its spans from the post, each for a topic of the post', () => {
  expect(where(({ text, spans }) => spans.some((span) => span.text === '' || !text.includes(span.text)))).toEqual([]);
  expect(where(({ topics, spans }) => spans.some(({ topic }) => !topics.includes(topic)))).toEqual([]);
});

it('has every id once, and no six words in a row twice', () => {
  expect(new Set(POSTS.map(({ id }) => id)).size).toBe(POSTS.length);
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const { id, text } of POSTS) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    for (const run of new Set(words.slice(5).map((_, at) => words.slice(at, at + 6).join(' ')))) {
      const first = seen.get(run);
      if (first) repeated.push(`${first} and ${id}: ${run}`);
      seen.set(run, id);
    }
  }
  expect(repeated).toEqual([]);
});

it('holds posts of a length that people write: 20 to 600 characters', () => {
  expect(where(({ text }) => text.length < 20 || text.length > 600)).toEqual([]);
});
