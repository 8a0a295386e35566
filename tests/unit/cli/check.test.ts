import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check as command } from '../../../lib/cli/check';
import { check, ended, files, jsonLines, PACKS, start } from './run';

const POSTS = [
  { id: 'c', text: 'the raid is tonight', audience: 'official' },
  { id: 'a', text: 'wow, what a day' },
  { id: 7, text: 'good morning' },
  { text: 'see our press release about the raid' },
];

let given: Awaited<ReturnType<typeof files>>;

beforeAll(async () => {
  given = await files({
    'posts.jsonl': jsonLines(POSTS),
    'bad.jsonl': `${jsonLines([POSTS[0]])}{"text":\n\n${jsonLines([{ id: 'x' }, { text: 'hi', audience: 'boss' }, 5, POSTS[2]])}`,
    'posts.csv': stringify(
      [
        { id: '1', text: 'raid, "now"\nor\r\nlater', audience: 'official', images: '[{"alt":"a, b"}]' },
        { id: '2', text: 'good morning', audience: '', images: '' },
      ],
      { header: true, bom: true },
    ),
    'bad.csv': 'id,text\n1,the raid\n2,too,many\n3,half a "quote\n4,good morning\n5,"never closed\n6,lost\n',
    'untitled.csv': '1,the raid\n',
    'policy.json': JSON.stringify({
      officialAccounts: [{ network: 'x', handle: 'RivertonPD' }],
      rules: { 'says-raid': { clause: { number: '4.2' } }, 'says-nothing': { severity: 'off' } },
    }),
    'garbled.json': '{\n  "rules": {\n}',
  });
});
afterAll(() => given.remove());

const reports = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('JSON lines', () => {
  it('get one report each, in their order, with exactly the fields that were promised', async () => {
    const { code, out, err } = await check(['--input', given.at('posts.jsonl'), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = reports(out);
    expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['c', 'stop'],
      ['a', 'note'],
      [7, 'clear'],
      ['4', 'clear'],
    ]);
    expect(found[0]).toEqual({
      id: 'c',
      verdict: 'stop',
      findings: [
        {
          rule: 'says-raid',
          topic: 'operations',
          severity: 'stop',
          start: 4,
          end: 8,
          text: 'raid',
          message: '“raid” may give an operation away.',
          clause: { title: 'Live operations' },
          suggest: 'Wait until it is over.',
        },
      ],
      shields: [],
      voice: {},
      rulebook: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(found[3].shields).toMatchObject([{ shield: 'press-release', silenced: ['says-raid'] }]);
  });

  it('may come from standard input, and may hold the line separators of other languages', async () => {
    const { code, out } = await check(['--input', '-'], `\uFEFF{"id":1,"text":"good\u2028morning"}\r\n{"id":2,"text":"raid"}`);
    expect(code).toBe(0);
    expect(reports(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('that are bad are named with file, line and reason, and cost the others nothing', async () => {
    const file = given.at('bad.jsonl');
    const { code, out, err } = await check(['--input', file, '--fail-on', 'note']);
    expect(code).toBe(2);
    expect(reports(out).map(({ id }) => id)).toEqual(['c', 7]);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(`^${file}:2: .*JSON`),
      `${file}:4: needs text`,
      `${file}:5: audience must be one of personal, official, unknown`,
      `${file}:6: must be an object with "text"`,
    ]);
  });
});

describe('CSV', () => {
  it('comes out as it went in: commas, quotes and line ends survive', async () => {
    const { code, out } = await check(['--input', given.at('posts.csv'), '--csv']);
    expect(code).toBe(0);
    const [first, second] = parse(out, { columns: true }) as Record<string, string>[];
    expect(first).toMatchObject({ id: '1', verdict: 'stop' });
    expect(JSON.parse(first?.findings ?? '')).toMatchObject([{ rule: 'says-raid', text: 'raid', start: 0, end: 4 }]);
    expect(second).toEqual({ id: '2', verdict: 'clear', findings: '[]', shields: '[]', voice: '{}', rulebook: first?.rulebook });
  });

  it('can be the answer to JSON lines', async () => {
    const { out } = await check(['--input', given.at('posts.jsonl'), '--csv']);
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['c', 'stop'],
      ['a', 'note'],
      ['7', 'clear'],
      ['4', 'clear'],
    ]);
  });

  it('comes from standard input with --csv', async () => {
    const { out } = await check(['--input', '-', '--csv'], 'text,id\n"a raid, then",9\n');
    expect(parse(out, { columns: true })).toMatchObject([{ id: '9', verdict: 'warn' }]);
  });

  it('rows that are bad are named, and cost the rows before the fault nothing', async () => {
    const file = given.at('bad.csv');
    const { code, out, err } = await check(['--input', file, '--json']);
    expect(code).toBe(2);
    expect(reports(out).map(({ id }) => id)).toEqual(['1', '4']);
    expect(err).toMatch(`${file}:3: `);
    expect(err).toMatch(`${file}:4: `);
    expect(err).toMatch(/a quote is opened and never closed/);
  });

  it('without a column of texts is refused', async () => {
    const { code, err } = await check(['--input', given.at('untitled.csv')]);
    expect(code).toBe(2);
    expect(err).toContain('one of them "text"; it is: 1, the raid');
  });
});

describe('whose account it is', () => {
  it('comes from the policy unless the draft says it; a draft that names nobody is personal', async () => {
    const posts = [
      { account: '@rivertonpd', network: 'X' },
      { account: '@rivertonpd', network: 'bluesky' },
      { account: '@someone', network: 'x' },
      { account: '@rivertonpd', network: 'x', audience: 'personal' },
      {},
    ].map((more) => ({ text: 'the raid is tonight', ...more }));
    const { out, err } = await check(['--policy', given.at('policy.json'), '--input', '-'], jsonLines(posts));
    expect(reports(out).map(({ verdict }) => verdict)).toEqual(['stop', 'warn', 'warn', 'warn', 'warn']);
    expect(reports(out)[0].findings[0].clause).toEqual({ title: 'Live operations', number: '4.2' });
    expect(err).toBe(`${given.at('policy.json')}: rules.says-nothing: no pack in force has a rule with this id\n`);
  });
});

describe('the exit code', () => {
  it.each([
    ['stop', 'the raid is tonight', 1],
    ['note', 'wow', 1],
    ['warn', 'wow', 0],
  ])('with --fail-on %s for "%s" is %i', async (verdict, text, code) => {
    const posts = jsonLines([{ text: 'hi' }, { text, audience: 'official' }, { text: 'hi' }]);
    expect((await check(['--input', '-', '--fail-on', verdict], posts)).code).toBe(code);
  });

  it('is 2 for a mistyped option, and it is said what would be right', async () => {
    const { code, out, err } = await check(['--inptu', 'posts.jsonl']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^muster: Unknown option '--inptu'\. Right would be:\n {2}muster check .*--input FILE/);
  });
});

describe('it is refused', () => {
  it.each([
    ['a verdict on which nothing can fail', ['--input', '-', '--fail-on', 'clear'], /"clear" is no verdict to fail on/],
    ['two formats at once', ['--input', '-', '--json', '--csv'], /not both/],
    ['no input', [], /Needs --input/],
    ['a file that is not there', ['--input', 'no-such-file.jsonl'], /no-such-file\.jsonl: there is no such file/],
    ['a folder', ['--input', PACKS], /is a folder/],
    ['a number of workers that is none', ['--input', '-', '--workers', '1.5'], /--workers "1\.5" is no number from 0 to 99/],
    ['a policy that is no JSON', ['--input', '-', '--policy', 'garbled.json'], /garbled\.json:3: .*JSON/],
  ])('to check with %s', async (_case, args, message) => {
    const real = args.map((arg) => (arg === 'garbled.json' ? given.at(arg) : arg));
    await expect(command.run(['--packs', PACKS, ...real])).rejects.toThrow(message);
  });
});

describe('a reader', () => {
  it('that has seen enough ends the command without a complaint', async () => {
    const child = start(['check', '--packs', PACKS, '--input', '-', '--json']);
    child.stdin.on('error', () => {
      // The command is gone and takes no more input.
    });
    child.stdin.end(jsonLines(Array.from({ length: 20_000 }, (_, id) => ({ id, text: 'the raid is tonight' }))));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, err: '' });
  });

  it('gets a report as soon as its post is there', async () => {
    const child = start(['check', '--packs', PACKS, '--input', '-', '--json']);
    child.stdin.write(jsonLines([{ id: 1, text: 'raid' }]));
    const first = await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(JSON.parse(String(first))).toMatchObject({ id: 1, verdict: 'warn' });
    child.stdin.end();
    expect((await ended(child)).code).toBe(0);
  });
});
