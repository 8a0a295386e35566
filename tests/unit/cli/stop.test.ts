import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import { PACKS, start } from './run';

let child: ReturnType<typeof start>;

afterEach(() => child.kill('SIGKILL'));

const text = (id: number) => `the raid is tonight, ${id}`;

function* endlessJson() {
  for (let id = 1; ; id++) yield `${JSON.stringify({ id, text: text(id) })}\n`;
}

function* endlessCsv() {
  yield 'id,text\n';
  for (let id = 1; ; id++) yield `${id},"${text(id)}"\n`;
}

/** Starts the command on posts without end, so that only a signal can end it. Its first reports are there, and nobody reads on. */
async function running(format: '--json' | '--csv', workers: string): Promise<void> {
  child = start(['check', '--packs', PACKS, '--input', '-', format, '--workers', workers]);
  child.stdin.on('error', () => {
    // The command is gone and takes no more input.
  });
  Readable.from(format === '--csv' ? endlessCsv() : endlessJson()).pipe(child.stdin);
  await new Promise((resolve) => child.stdout.once('readable', resolve));
}

/** What the command still writes to a slow reader: one small piece each turn. */
async function readSlowly() {
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    err += piece;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdout.setEncoding('utf8');
  for await (const piece of child.stdout) {
    out += piece;
    await turn();
  }
  return { code: await closed, out, err };
}

const idsIn = {
  '--json': (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id as number),
  '--csv': (out: string) => (parse(out, { columns: true }) as { id: string }[]).map(({ id }) => Number(id)),
};

describe('Ctrl-C', () => {
  it.each([
    ['SIGINT', '--json', '0', 130],
    ['SIGINT', '--json', '2', 130],
    ['SIGINT', '--csv', '2', 130],
    ['SIGTERM', '--json', '2', 143],
  ] as const)(
    '(%s) with %s and %s workers: every post that was read gets its report, whole and in order',
    async (signal, format, workers, code) => {
      await running(format, workers);
      child.kill(signal);
      const done = await readSlowly();
      const ids = idsIn[format](done.out);
      expect(ids).toEqual(ids.map((_, i) => i + 1));
      expect(done.out.at(-1)).toBe('\n');
      expect(done).toMatchObject({ code, err: `stopped after ${ids.length.toLocaleString('en')} posts; their reports are written\n` });
    },
  );

  // Of two signals of one kind the second may be lost on its way.
  it('that arrives twice at the same moment, as through npm, counts once', async () => {
    await running('--json', '2');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect((await readSlowly()).err).toMatch(/^stopped after .*; their reports are written\n$/);
  });

  it('pressed again ends at once, though nobody takes what is to be written', async () => {
    await running('--json', '2');
    let err = '';
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    const gone = new Promise((resolve) => child.on('exit', resolve));
    const presses = setInterval(() => child.kill('SIGINT'), 100);
    const code = await gone;
    clearInterval(presses);
    expect({ code, err }).toEqual({ code: 130, err: '' });
  });
});
