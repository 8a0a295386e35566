import type { Readable } from 'node:stream';
import type { Entry } from './read-drafts';

/** More than any post: one endless line must not fill the memory. */
export const LONGEST_LINE = 1_000_000;

/**
 * One value a line; what each piece of the stream completes comes together.
 * Only a line feed ends a line: U+2028 and its like may stand in a post.
 */
export async function* jsonRecords(stream: Readable): AsyncGenerator<Entry[]> {
  let line = 0;
  let rest = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) {
    const parts = (rest + chunk).split('\n');
    rest = (parts.pop() as string).slice(0, LONGEST_LINE + 1);
    yield parts.flatMap((part) => entry(part, ++line));
  }
  yield entry(rest, ++line);
}

/** None for an empty line. */
function entry(part: string, line: number): Entry[] {
  const text = line === 1 ? part.replace(/^\uFEFF/, '') : part;
  if (text.trim() === '') return [];
  if (text.length > LONGEST_LINE) return [{ line, reason: `is longer than ${LONGEST_LINE} characters` }];
  try {
    return [{ line, written: JSON.parse(text) }];
  } catch (error) {
    return [{ line, reason: (error as Error).message }];
  }
}
