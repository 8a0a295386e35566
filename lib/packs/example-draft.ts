import type { Audience, Draft } from '../rules/draft';
import type { Evidence } from '../rules/evidence';
import type { Seen } from '../rules/seen';
import type { Example } from './schema';
import type { AuthoredSeen } from './seen-schema';

/** The draft that `example` stands for, and what is seen in its pictures; a picture of which nothing is said has no key. */
export function draftOf(example: Example, audience: Audience): { draft: Draft } & Required<Pick<Evidence, 'picture'>> {
  if (typeof example === 'string') return draftOf({ text: example }, audience);
  const { text, network, surface, account, purpose, hour, replyTo, images = [] } = example;
  const draft: Draft = {
    network: network ?? 'file',
    surface: surface ?? 'post',
    audience: example.audience ?? audience,
    text,
    images: images.map(({ alt = '', seen }, i) => ({ alt, ...(seen && { picture: String(i) }) })),
    ...(account && { account }),
    ...(purpose && { purpose }),
    ...(hour !== undefined && { hour }),
    ...(replyTo && { replyTo }),
  };
  return {
    draft,
    picture: (key) => {
      const seen = images[Number(key)]?.seen;
      return seen && seenOf(seen);
    },
  };
}

// A picture of 1000 px; marks and lines stand below each other.
const SIDE = 1000;
const box = (row: number) => ({ x: 100, y: 40 * row, width: 400, height: 30 });
const sureness = (sure: boolean): number => (sure ? 0.95 : 0.6);

function seenOf({ metadata, marks = [], words = [], uniform, classes = [] }: AuthoredSeen): Seen {
  const { thumbnail, ...others } = metadata ?? {};
  return {
    media: 'picture',
    width: SIDE,
    height: SIDE,
    metadata: { ...(others as Seen['metadata']), ...(thumbnail && { otherThumbnail: true }) },
    marks: marks.map(({ name, kind, sure = true }, i) => ({ mark: name, name, kind, sure, sureness: sureness(sure), box: box(i) })),
    words: words.map((text, i) => ({ text, box: box(i), sureness: 0.9 })),
    classes: classes.map(({ name, sure = true }) => ({ name, sure, sureness: sureness(sure) })),
    ...(uniform && {
      uniform: { signs: [{ sign: 'words', weight: 1 }], sure: uniform === 'sure', sureness: sureness(uniform === 'sure') },
    }),
  };
}
