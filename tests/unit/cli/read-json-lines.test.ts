import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { jsonRecords, LONGEST_LINE } from '../../../lib/cli/read-json-lines';

/** The records of `bytes` when they arrive in pieces of `size` bytes. */
async function records(bytes: Buffer, size: number) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const found = [];
  for await (const some of jsonRecords(Readable.from(pieces, { objectMode: false }))) found.push(...some);
  return found;
}

it('a line may be cut anywhere on its way, even inside a character', async () => {
  const bytes = Buffer.from('{"text":"🚓 señal"}\r\n\n{"text":"ok"}');
  for (let size = 1; size < 12; size++) {
    expect(await records(bytes, size)).toEqual([
      { line: 1, written: { text: '🚓 señal' } },
      { line: 3, written: { text: 'ok' } },
    ]);
  }
});

it('a line longer than any post is named, and the next one is read', async () => {
  const endless = JSON.stringify({ text: 'a'.repeat(3 * LONGEST_LINE) });
  expect(await records(Buffer.from(`${endless}\n{"text":"ok"}\n`), 65_536)).toEqual([
    { line: 1, reason: 'is longer than 1000000 characters' },
    { line: 2, written: { text: 'ok' } },
  ]);
});
