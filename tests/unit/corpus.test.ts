import { describe, expect, it } from 'vitest';
import { draftOf } from '../../lib/cli/draft-line';
import { TOPICS } from '../../lib/rules/report';
import { AGENCIES, KINDS, PARTS, type Post, postsOf } from '../corpus/posts';
import { runsOf } from '../corpus/words';

const MEANT: Record<Post['kind'], Post['label']> = {
  plain: 'flag',
  oblique: 'flag',
  everyday: 'clean',
  tricky: 'clean',
  shielded: 'clean',
};
/** Of all posts, at least so many are of the kind. */
const LEAST: Record<Post['kind'], number> = { plain: 0.15, oblique: 0.15, everyday: 0.15, tricky: 0.08, shielded: 0.08 };

const ALL = PARTS.flatMap(postsOf);
const count = (fits: (post: Post) => boolean): number => ALL.filter(fits).length;
/** Ids alone: the posts of `check` are nobody's to read in a test's output. */
const where = (wrong: (post: Post) => boolean): string[] => ALL.filter(wrong).map(({ id }) => id);

describe('is large and mixed enough for its figures', () => {
  it('at least 1,500 posts, 800 of them personal and 700 official', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(1500);
    expect(count(({ audience }) => audience === 'personal')).toBeGreaterThanOrEqual(800);
    expect(count(({ audience }) => audience === 'official')).toBeGreaterThanOrEqual(700);
  });

  it('each kind and each agency has its share', () => {
    for (const kind of KINDS) expect(count((post) => post.kind === kind) / ALL.length, kind).toBeGreaterThanOrEqual(LEAST[kind]);
    for (const agency of AGENCIES) expect(count((post) => post.agency === agency) / ALL.length, agency).toBeGreaterThanOrEqual(0.1);
  });

  it('each part has at least six posts of every topic', () => {
    const scarce = (part: Post[]) => TOPICS.filter((topic) => part.filter(({ topics }) => topics.includes(topic)).length < 6);
    expect(PARTS.map((part) => [part, scarce(postsOf(part))])).toEqual(PARTS.map((part) => [part, []]));
  });
});

describe('says of each post what it must', () => {
  it('a draft of a known agency, audience and kind', () => {
    expect(where((post) => 'reason' in draftOf(post, 0, []))).toEqual([]);
    expect(where(({ agency, kind }) => !AGENCIES.includes(agency) || !KINDS.includes(kind))).toEqual([]);
    expect(where(({ audience }) => audience !== 'personal' && audience !== 'official')).toEqual([]);
  });

  it('a label as its kind was meant, and known topics when it is flagged', () => {
    expect(where(({ kind, label }) => MEANT[kind] !== label)).toEqual([]);
    expect(where(({ label, topics }) => (label === 'flag') !== topics.length > 0)).toEqual([]);
    expect(where(({ topics }) => topics.some((topic) => !TOPICS.includes(topic)))).toEqual([]);
  });

  it('spans quoted from it, each for a topic of the post', () => {
    expect(where(({ text, spans }) => spans.some((span) => span.text === '' || !text.includes(span.text)))).toEqual([]);
    expect(where(({ topics, spans }) => spans.some(({ topic }) => !topics.includes(topic)))).toEqual([]);
  });

  it('20 to 600 characters, as people write', () => {
    expect(where(({ text }) => text.length < 20 || text.length > 600)).toEqual([]);
  });
});

it('has every id once, and no nine words in a row twice', () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  const seen = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { id, text } of ALL) {
    for (const run of runsOf(text, 9)) {
      const first = seen.get(run);
      if (first) repeated.add(`${first} and ${id}`);
      else seen.set(run, id);
    }
  }
  expect([...repeated]).toEqual([]);
});
