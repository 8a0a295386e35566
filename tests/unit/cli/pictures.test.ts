import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { batchChecker } from '../../../lib/cli/check-batch';
import { draftOf, type NumberedDraft } from '../../../lib/cli/draft-line';
import { type LookAt, Looker } from '../../../lib/cli/look';
import type { Batch } from '../../../lib/cli/read-drafts';
import { engineOf, ruleBody } from '../rules/one-rule';
import { lines, row, seen } from '../rules/pictures';
import { check, files, jsonLines } from './run';

// Starting a program takes a second or two on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let given: Awaited<ReturnType<typeof files>>;
beforeAll(async () => {
  given = await files({ 'a.jpg': 'a', 'b.jpg': 'b' });
});
afterAll(() => given.remove());

const batch = (...images: { path?: string; alt?: string }[][]): Batch => ({
  drafts: images.map((of, i) => draftOf({ text: 'Look', images: of }, i + 1, []) as NumberedDraft),
  bad: [],
  bytesRead: 0,
});

it('the words of a picture are found, and the report says in which picture and where', async () => {
  const { rulebook } = engineOf({ 'the-rule': ruleBody([{ image: 'words', find: [{ terms: ['police'] }] }]) });
  const looker = new Looker(async () => seen({ words: lines('Hello', 'POLICE') }), given.at(''));
  const { drafts } = await looker.look(batch([{ alt: 'A hat' }, { path: 'a.jpg' }], [{ alt: 'A hat' }]));
  const { text, verdicts } = batchChecker({ rulebook, language: 'en', format: { name: 'json', width: 80 } })(drafts);
  const [first, second] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.findings).toMatchObject([{ rule: 'the-rule', start: 0, end: 0, text: 'POLICE', image: 1, box: row(1) }]);
  expect(second.findings).toEqual([]);
  expect([...verdicts]).toEqual([
    ['warn', 1],
    ['clear', 1],
  ]);
});

it('pictures are looked at one after the other, from the folder of the input, each once for a post', async () => {
  const asked: string[] = [];
  let open = 0;
  const lookAt: LookAt = async (path) => {
    expect(open++).toBe(0);
    asked.push(path);
    await Promise.resolve();
    open--;
    return seen();
  };
  const looker = new Looker(lookAt, given.at(''));
  await Promise.all([looker.look(batch([{ path: 'a.jpg' }, { path: 'a.jpg' }])), looker.look(batch([{ path: 'b.jpg' }]))]);
  expect(asked).toEqual([given.at('a.jpg'), given.at('b.jpg')]);
});

it('one that cannot be looked at is named with its line, and costs the others nothing', async () => {
  const lookAt: LookAt = async (path) => {
    if (path.endsWith('b.jpg')) throw new Error('it is no picture');
    return seen();
  };
  const read = batch([{ path: 'gone.jpg' }, { path: 'a.jpg' }], [{ path: 'b.jpg' }]);
  const { drafts, bad } = await new Looker(lookAt, given.at('')).look({ ...read, bad: [{ line: 3, reason: 'needs text' }] });
  expect(bad).toEqual([
    { line: 1, reason: 'images.0: the picture gone.jpg cannot be looked at: there is no such file' },
    { line: 2, reason: 'images.0: the picture b.jpg cannot be looked at: it is no picture' },
    { line: 3, reason: 'needs text' },
  ]);
  expect(drafts.map((draft) => draft.seen?.size)).toEqual([1, undefined]);
});

it('a missing picture of a post is told, and the post is checked all the same', async () => {
  const { code, out, err } = await check(
    ['--input', '-', '--json'],
    jsonLines([{ text: 'the raid', images: [{ path: 'gone.jpg', alt: 'A hat' }] }]),
  );
  expect(err).toBe('standard input:1: images.0: the picture gone.jpg cannot be looked at: there is no such file\n');
  expect([code, JSON.parse(out).verdict]).toEqual([2, 'warn']);
});
