import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/packs/schema';
import type { Finding } from '../../lib/rules/report';
import { PARTS, type Post, postsOf } from '../corpus/posts';
import { runsOf, wordsOf } from '../corpus/words';
import { checkersOf, starterPacks } from '../eval/agencies';
import { FLOORS, type Measure } from '../eval/floors';
import { type Judged, judge } from '../eval/judged';
import { kindShare, measuresOf, topicScore } from '../eval/scores';

/** Of tune, every so many-th post: the whole takes a minute, and a part of it tells the same. */
const EVERY = { tune: 8, check: 1 } as const;

/** So many words in a row are no chance: whoever wrote the one had read the other. */
const COPIED = 8;

let packs: Pack[];
beforeAll(async () => {
  packs = await starterPacks();
});

describe('the packs', () => {
  it.each(PARTS)('do not fall below what they reached on the part %s', (part) => {
    const measures = measuresOf(
      judge(
        postsOf(part).filter((_, i) => i % EVERY[part] === 0),
        checkersOf(packs),
      ),
    );
    const short = Object.entries(FLOORS[part]).filter(([measure, floor]) => !(measures[measure as Measure] >= floor));
    expect(short.map(([measure, floor]) => `${part}: ${measure} is ${measures[measure as Measure]}, was at least ${floor}`)).toEqual([]);
  });

  it('have no example that stands among the posts that only measure', () => {
    const whole = new Map<string, string>();
    const runs = new Map<string, string>();
    for (const { id, text } of postsOf('check')) {
      whole.set(wordsOf(text).join(' '), id);
      for (const run of runsOf(text, COPIED)) runs.set(run, id);
    }
    const copied = examplesOf(packs).flatMap(({ where, text }) => {
      const id = whole.get(wordsOf(text).join(' ')) ?? [...runsOf(text, COPIED)].map((run) => runs.get(run)).find(Boolean);
      return id ? [`${where}: ${id}`] : [];
    });
    expect(copied).toEqual([]);
  });
});

describe('the figures', () => {
  const judged = [
    about({ kind: 'plain', topics: ['hate'] }, { topic: 'hate', severity: 'info' }),
    about({ kind: 'plain', topics: ['hate'] }, { topic: 'voice', severity: 'warn' }),
    about({ kind: 'everyday', topics: [] }, { topic: 'hate', severity: 'info' }),
    about({ kind: 'everyday', topics: [] }),
  ];

  it('weigh what is missed more than what is said in vain', () => {
    expect(topicScore(judged, 'hate', 'info')).toEqual({ posts: 2, precision: 0.5, recall: 0.5, f2: 0.5 });
    const careful = [judged[0], judged[1], judged[3]] as Judged[];
    expect(topicScore(careful, 'hate', 'info').f2).toBeCloseTo(5 / 9);
  });

  it('count a flagged post as found for its own topic only, and a clean one as left alone when nothing is said', () => {
    expect(kindShare(judged, 'plain', 'info')).toEqual({ count: 1, of: 2 });
    expect(kindShare(judged, 'plain', 'advise')).toEqual({ count: 0, of: 2 });
    expect(kindShare(judged, 'everyday', 'info')).toEqual({ count: 1, of: 2 });
    expect(kindShare(judged, 'everyday', 'advise')).toEqual({ count: 2, of: 2 });
  });
});

function examplesOf(packs: readonly Pack[]): { where: string; text: string }[] {
  return packs.flatMap((pack) =>
    [...pack.rules, ...pack.shields].flatMap(({ id, examples }) =>
      (['flag', 'pass'] as const).flatMap((kind) =>
        examples[kind].map((example, i) => ({
          where: `${pack.id}/${id} examples.${kind}.${i}`,
          text: typeof example === 'string' ? example : example.text,
        })),
      ),
    ),
  );
}

function about(post: Pick<Post, 'kind' | 'topics'>, ...findings: Pick<Finding, 'topic' | 'severity'>[]): Judged {
  const label = post.topics.length > 0 ? 'flag' : 'clean';
  const whole: Post = {
    id: 'x1',
    text: 'Twenty letters, more or less',
    audience: 'personal',
    agency: 'riverton',
    spans: [],
    label,
    ...post,
  };
  return { post: whole, findings: findings as Finding[] };
}
