import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { posts } from './posts';

const SHORTEST = 40;
const LONGEST = 520;

/** Writes `count` drafts of invented posts as JSON lines, the same ones at every run; every fifth is official. */
export async function writePosts(file: string, count: number): Promise<void> {
  await pipeline(Readable.from(lines(count)), createWriteStream(file));
}

function* lines(count: number): Generator<string> {
  const texts = posts(LONGEST, 600);
  const random = seeded(1);
  for (let id = 1; id <= count; id++) {
    const length = SHORTEST + random() * (LONGEST - SHORTEST);
    const text = texts[Math.floor(random() * texts.length)]?.slice(0, length);
    yield `${JSON.stringify({ id, text, audience: id % 5 === 0 ? 'official' : 'personal', network: 'x' })}\n`;
  }
}

/** Numbers from 0 to 1 (mulberry32, public domain, by Tommy Ettinger). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
