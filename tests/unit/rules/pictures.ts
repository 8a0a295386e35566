import type { Draft, DraftImage } from '../../../lib/rules/draft';
import type { Evidence } from '../../../lib/rules/evidence';
import type { Box, Seen, SeenMark, SeenWords } from '../../../lib/rules/seen';
import { draft } from './one-rule';

/** The place of a line or mark: they stand below each other, 10 px high each. */
export const row = (number: number, width = 100): Box => ({ x: 0, y: 20 * number, width, height: 10 });

export const lines = (...texts: string[]): SeenWords[] => texts.map((text, i) => ({ text, box: row(i), sureness: 0.9 }));

export const mark = (name: string, more: Partial<SeenMark> = {}): SeenMark => ({
  mark: name,
  name,
  kind: 'seal',
  box: row(0),
  sureness: 0.9,
  sure: true,
  ...more,
});

/** What is seen in a picture, nothing unless told. */
export const seen = (more: Partial<Seen> = {}): Seen => ({
  media: 'picture',
  width: 1000,
  height: 800,
  metadata: {},
  marks: [],
  words: [],
  classes: [],
  ...more,
});

/** A post with `pictures`, and what is seen in each; of one given as `undefined` nobody knows yet. */
export function posted(text: string, pictures: readonly (Partial<Seen> | undefined)[], more: Partial<Draft> = {}): [Draft, Evidence] {
  const images = pictures.map((_, i): DraftImage => ({ alt: '', picture: `p${i}` }));
  const answers = new Map(pictures.flatMap((one, i) => (one ? [[`p${i}`, seen(one)] as [string, Seen]] : [])));
  return [draft(text, { images, ...more }), { grammar: () => [], picture: (key) => answers.get(key) }];
}
