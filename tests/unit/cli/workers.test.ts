import { tmpdir } from 'node:os';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CheckJob } from '../../../lib/cli/check-batch';
import { CheckWorkers } from '../../../lib/cli/check-workers';
import type { Detector } from '../../../lib/rules/rulebook';
import { check, type Ended, ended, files, jsonLines, PACKS, start } from './run';

// Starts programs that start threads.
vi.setConfig({ testTimeout: 120_000 });

const TEXTS = [
  'the raid is tonight',
  'wow, what a day',
  'good morning 🚓',
  'see our press release about the raid',
  'señal\u2028raid, "now"\n',
];

const posts = Array.from({ length: 5000 }, (_, i) => ({
  ...(i % 3 > 0 && { id: `post ${i}` }),
  text: `${TEXTS[i % TEXTS.length]} ${'and so on '.repeat(i % 17)}`,
  ...(i % 7 === 0 && { audience: 'official' }),
}));

/** Every 500th line is bad. */
const mixed = posts.map((post, i) => (i % 500 === 250 ? `{"text":${i}}\n` : jsonLines([post]))).join('');

let given: Awaited<ReturnType<typeof files>>;

beforeAll(async () => {
  const row = ({ id = '', text, audience = '' }: { id?: string; text: string; audience?: string }) => ({ id, text, audience });
  given = await files({
    'mixed.jsonl': mixed,
    'posts.csv': stringify(posts.map(row), { header: true }),
    // One post among others whose report needs far more memory than all others together.
    'huge.jsonl': jsonLines([
      ...Array.from({ length: 4000 }, (_, i) => ({ text: `the raid is tonight ${i}` })),
      { text: 'raid, '.repeat(160_000) },
      { text: 'good morning' },
    ]),
  });
});
afterAll(() => given.remove());

/** From a folder that knows nothing of the project. */
const checked = (args: string[], options = {}): Promise<Ended> => {
  const child = start(['check', '--packs', PACKS, ...args], { cwd: tmpdir(), ...options });
  child.stdin.end();
  return ended(child);
};

describe('however many workers check', () => {
  it.each([
    ['JSON lines', 'mixed.jsonl', '--json', 2],
    ['CSV', 'posts.csv', '--csv', 0],
  ])('%s get the same answer, byte for byte', async (_format, name, format, code) => {
    const args = ['--input', given.at(name), format, '--workers'];
    const alone = await checked([...args, '0']);
    expect(alone.code).toBe(code);
    for (const workers of ['1', '2', '4']) expect(await checked([...args, workers])).toEqual(alone);
  });

  it('standard input gets the same answer when it turns out to be large on the way', async () => {
    const large = jsonLines(posts.map((post) => ({ ...post, note: '-'.repeat(900) })));
    const [alone, byItself] = [await check(['--input', '-', '--workers', '0'], large), await check(['--input', '-'], large)];
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(byItself).toEqual(alone);
  });

  it('every post has its report and every bad line its complaint, in order', async () => {
    const file = given.at('mixed.jsonl');
    const { out, err } = await checked(['--input', file, '--json', '--workers', '2']);
    const good = [...posts.keys()].filter((i) => i % 500 !== 250);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(good.map((i) => posts[i]?.id ?? String(i + 1)));
    const bad = [...posts.keys()].filter((i) => i % 500 === 250);
    expect(err).toBe(bad.map((i) => `${file}:${i + 1}: text must be text\n`).join(''));
  });
});

describe('a worker that dies', () => {
  it('costs the posts before nothing, and the lines it had are named', async () => {
    const file = given.at('huge.jsonl');
    const { code, out, err } = await checked(['--input', file, '--json', '--workers', '2'], { node: ['--max-old-space-size=60'] });
    expect(code).toBe(2);
    const [, first, last] =
      /^muster: .*:(\d+)-(\d+): could not be checked: .* memory limit.*; the reports of all lines before are written\n$/.exec(err) ?? [];
    expect(Number(first)).toBeLessThanOrEqual(4001);
    expect(Number(last)).toBeGreaterThanOrEqual(4001);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: Number(first) - 1 }, (_, i) => String(i + 1)));
  });

  it('fails its batch with the reason, and every batch after', async () => {
    const unknown = { kind: 'unknown' } as unknown as Detector;
    const severity = { personal: 'warn', official: 'warn' } as const;
    const rule = {
      id: 'odd',
      pack: 'p',
      topic: 'conduct',
      severity,
      clause: { title: '' },
      message: { en: '' },
      why: { en: '' },
      suggest: { en: '' },
    } as const;
    const rules = [{ ...rule, find: unknown, unless: [], anchors: null }];
    const job: CheckJob = {
      rulebook: { hash: '', agency: '', own: { agency: [], places: [] }, packs: [], cues: [], rules, shields: [], marks: [] },
      language: 'en',
      format: { name: 'json', width: 100 },
    };
    const workers = new CheckWorkers(1, job);
    const draft = { text: 'hi', network: 'x', surface: 'post', audience: 'personal', images: [] } as const;
    for (let batch = 0; batch < 2; batch++)
      await expect(workers.check([{ id: 1, line: 1, draft: { ...draft, images: [] } }])).rejects.toThrow(/is not a function/);
    await workers.close();
  });
});
