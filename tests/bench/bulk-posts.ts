import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mulberry32 } from '../mulberry32';
import { posts } from './posts';

const SHORTEST = 40;
const LONGEST = 520;

/** Writes `count` drafts of invented posts as JSON lines, the same ones at every run; every fifth is official. */
export async function writePosts(file: string, count: number): Promise<void> {
  await pipeline(Readable.from(lines(count)), createWriteStream(file));
}

function* lines(count: number): Generator<string> {
  const texts = posts(LONGEST, 600);
  const random = mulberry32(1);
  for (let id = 1; id <= count; id++) {
    const length = SHORTEST + random() * (LONGEST - SHORTEST);
    const text = texts[Math.floor(random() * texts.length)]?.slice(0, length);
    yield `${JSON.stringify({ id, text, audience: id % 5 === 0 ? 'official' : 'personal', network: 'x' })}\n`;
  }
}
