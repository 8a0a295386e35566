import { type Compared, comparedFeatures } from '../../lib/likeness/compared';
import { nameOf } from '../../lib/likeness/features';
import { CLEAN } from '../../lib/likeness/learnt';
import { type Named, nameFinder } from '../../lib/likeness/own-names';
import type { Topic } from '../../lib/rules/report';
import type { OwnNames } from '../../lib/rules/rulebook';
import type { AgencyId, Post } from '../corpus/posts';
import type { Rows } from './learn';

/** A topic with fewer posts of one kind of account is not learnt there. */
const LEAST_POSTS = 40;
/** A feature that fewer posts have is chance. */
const LEAST_SEEN = 4;

/** A post as the model sees it. */
export interface Seen {
  post: Post;
  names: ReadonlySet<string>;
  class: string;
}

/** Posts of one kind of account with what each is an example of; those of scarce topics left out. */
export function seenOf(posts: readonly Post[], namesOf: Readonly<Record<AgencyId, OwnNames>>): Seen[] {
  const finders = new Map<AgencyId, (text: string) => Named[]>();
  const count = (topic: Topic): number => posts.filter(({ topics }) => topics[0] === topic).length;
  const scarce = new Set(posts.flatMap(({ topics }) => topics).filter((topic) => count(topic) < LEAST_POSTS));
  return posts
    .filter(({ topics }) => !topics[0] || !scarce.has(topics[0]))
    .map((post) => {
      const find = finders.get(post.agency) ?? nameFinder(namesOf[post.agency]);
      finders.set(post.agency, find);
      const features = comparedFeatures(comparedOf(post), find);
      return { post, names: new Set(features.map(nameOf)), class: post.topics[0] ?? CLEAN };
    });
}

const comparedOf = ({ text, images = [] }: Post): Compared => ({ text, alts: images.map(({ alt = '' }) => alt) });

/** Which features count, in order, and how rare each is. */
export interface Vocabulary {
  names: readonly string[];
  rarity: readonly number[];
}

export function vocabularyOf(seen: readonly Seen[], least = LEAST_SEEN): Vocabulary {
  const counts = new Map<string, number>();
  for (const { names } of seen) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => (counts.get(name) as number) >= least).sort();
  // As written into the model, in tenths, so that what is learnt is what will be used.
  const rarity = names.map((name) => Math.round(10 * (Math.log((1 + seen.length) / (1 + (counts.get(name) as number))) + 1)) / 10);
  return { names, rarity };
}

/** The rows to learn from, or to be judged. */
export function rowsOf(seen: readonly Seen[], { names, rarity }: Vocabulary, classes: readonly string[]): Rows {
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const one of seen) {
    const own = [...one.names].flatMap((name) => columnOf.get(name) ?? []);
    const length = Math.sqrt(own.reduce((sum, column) => sum + (rarity[column] as number) ** 2, 0)) || 1;
    for (const column of own) {
      columns.push(column);
      values.push((rarity[column] as number) / length);
    }
    starts.push(columns.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    classes: Int32Array.from(seen, (one) => classes.indexOf(one.class)),
  };
}
