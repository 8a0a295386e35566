import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineOf, readPackFolders } from '../../../lib/cli/pack-files';
import { ruleBody } from '../rules/one-rule';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'muster-'));
});
afterEach(() => rm(root, { recursive: true }));

const HEAD = 'id: house\ntitle: House\nversion: 1\ndate: 2026-11-24\n';
const rule = (more: Record<string, unknown> = {}) => JSON.stringify(ruleBody([{ terms: ['badge'] }], more));

/** The lines about a folder of these files, and the ids of the rules that are read all the same. */
async function read(files: Record<string, string>, from = ''): Promise<{ lines: string[]; ids: string[] }> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const { packs, problems } = await readPackFolders(join(root, from));
  return { lines: problems.map(lineOf), ids: packs.flatMap((pack) => pack.rules.map(({ id }) => id)) };
}

describe('a file that is no YAML is named with line, column and reason, and costs nothing else', () => {
  it.each([
    [
      'a colon too many',
      'topic: hate\nmessage: May be: a threat\n',
      'line 2, column 10: nested mappings are not allowed in compact mappings',
    ],
    ['a quote that does not end', 'topic: hate\nwhy: "So\n', 'line 3, column 1: missing closing "quote'],
    ['a tab', 'find:\n\t- terms: [a]\n', 'line 2, column 1: tabs are not allowed as indentation'],
    ['a field given twice', 'topic: hate\nwhy: a\ntopic: sexual\n', 'line 3, column 1: the key "topic" is here for the second time'],
    ['an alias of nothing', 'find: *words\n', 'the alias *words has no anchor &words before it'],
    ['an alias of itself', 'find: &all [*all]\n', 'uses aliases (*) that stand for too much, or for themselves'],
    ['a tag', 'topic: !secret hate\n', 'line 1, column 8: unresolved tag: !secret'],
    ['two documents', 'topic: hate\n---\ntopic: hate\n', 'line 2, column 1: a second document begins here (---); a file holds one'],
    ['a list in a list in a list', `find: ${'['.repeat(20_000)}`, 'is nested too deep to be read'],
  ])('%s', async (_, text, told) => {
    const { lines, ids } = await read({ 'house/pack.yaml': HEAD, 'house/good.yaml': rule(), 'house/wrong.yaml': text });
    expect(ids).toEqual(['good']);
    expect(lines.map((line) => line.replace(/line 1, column \d{3,}: /, ''))).toEqual([`house/wrong.yaml: ${told}`]);
  });
});

describe('a folder', () => {
  it('that is a pack itself is read as one', async () => {
    expect(await read({ 'house/pack.yaml': HEAD, 'house/good.yaml': rule() }, 'house')).toEqual({ lines: [], ids: ['good'] });
  });
  it('without a pack.yaml is named', async () => {
    expect((await read({ 'house/good.yaml': rule() })).lines).toEqual(['house/pack.yaml: is missing']);
  });
  it('whose pack.yaml is no YAML is named once', async () => {
    const { lines } = await read({ 'house/pack.yaml': 'id: [', 'house/good.yaml': rule() });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^house\/pack\.yaml: line 1, column \d+: /);
  });
  it('of no packs is no folder of packs', async () => {
    await expect(read({ 'notes/readme.md': '', '.git/x.yaml': 'a: 1' })).rejects.toThrow(
      `${root}: there is no pack here; a pack is a folder with a pack.yaml in it`,
    );
  });
  it('with a file that would be overlooked says so', async () => {
    const { lines, ids } = await read({ 'house/pack.yaml': HEAD, 'house/good.yaml': rule(), 'house/more.yml': rule() });
    expect(lines).toEqual(['house/more.yaml: ends in .yml and is not read; files of a pack end in .yaml']);
    expect(ids).toEqual(['good']);
  });
  it('with too much in its files is not read', async () => {
    const { lines, ids } = await read({
      'house/pack.yaml': HEAD,
      'house/good.yaml': rule(),
      'house/huge.yaml': `# ${'x'.repeat(5_000_000)}`,
    });
    expect(ids).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^house\/pack\.yaml: has 5,000,\d+ bytes in its files; a pack may have 5,000,000 \(5 MB\) at most$/);
  });
  it('that is not Muster’s own may hold patterns', async () => {
    const pattern = rule({ find: [{ pattern: 'badge \\d+' }] });
    expect(await read({ 'house/pack.yaml': HEAD, 'house/patterned.yaml': pattern })).toEqual({ lines: [], ids: ['patterned'] });
  });
});

describe('marks and a classifier', () => {
  const SEAL = 'name: City seal\nkind: seal\nreferences: [AAEC]\n';
  const classifier = (more: string) =>
    `sha256: "${'0'.repeat(64)}"\ninput: 224\nmean: [0, 0, 0]\nstd: [1, 1, 1]\nclasses: [uniform, other]\nsure: 0.8\n${more}`;
  const packIn = async (files: Record<string, string>) => {
    const { lines } = await read({ 'house/pack.yaml': HEAD, ...files });
    return { lines, pack: (await readPackFolders(root)).packs[0] };
  };

  it('are read from the folder, each mark from a file of its name', async () => {
    const { lines, pack } = await packIn({ 'house/marks/seal.yaml': SEAL, 'house/classifier.yaml': classifier('model: T05OWA==') });
    expect(lines).toEqual([]);
    expect(pack?.marks).toEqual([{ id: 'seal', name: 'City seal', kind: 'seal', references: ['AAEC'] }]);
    expect(pack?.classifier?.classes).toEqual(['uniform', 'other']);
  });

  it('that are wrong are named with file and place, and cost only themselves', async () => {
    const { lines, pack } = await packIn({
      'house/marks/a.yaml': 'name: A\nkind: hat\nreferences: [AAEC]\n',
      'house/marks/b.yaml': 'name: "B\n',
      'house/marks/c.yaml': '- seal\n',
      'house/marks/seal.yaml': SEAL,
      'house/good.yaml': rule(),
    });
    expect(lines).toEqual([
      expect.stringContaining('house/marks/b.yaml: line'),
      'house/marks/c.yaml: must be fields, such as name: City seal',
      expect.stringContaining('house/marks/a.yaml kind: must be one of logo'),
    ]);
    expect([pack?.marks?.length, pack?.rules.length]).toEqual([1, 1]);
  });

  it('may name the file of the model, which must be the one that was meant', async () => {
    const hash = createHash('sha256').update('ONNX').digest('hex');
    const of = (file: string, sha256: string) =>
      packIn({ 'house/m.onnx': 'ONNX', 'house/classifier.yaml': classifier(`file: ${file}`).replace(/0{64}/, sha256) });
    expect((await of('m.onnx', hash.toUpperCase())).pack?.classifier).toMatchObject({ model: 'T05OWA==', sha256: hash });
    expect((await of('m.onnx', '0'.repeat(64))).lines).toEqual([`house/classifier.yaml sha256: is not that of m.onnx, which is ${hash}`]);
    expect((await of('n.onnx', hash)).lines).toEqual(['house/classifier.yaml file: there is no file n.onnx in the folder of the pack']);
    expect((await of('../m.onnx', hash)).lines).toEqual([
      'house/classifier.yaml file: must be the name of a file in the folder of the pack',
    ]);
  });
});
