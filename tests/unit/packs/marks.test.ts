import { describe, expect, it } from 'vitest';
import { classifierOf } from '../../../lib/packs/classifier';
import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { LONGEST_REFERENCE, MOST_MARKS } from '../../../lib/packs/limits';
import { marksOf } from '../../../lib/packs/marks';
import { type ParsedPack, parsePack } from '../../../lib/packs/parse';
import type { Pack } from '../../../lib/packs/schema';
import { head } from '../rules/one-rule';

const SEAL = { id: 'city-seal', name: 'City seal', kind: 'seal', references: ['AAEC'] };
const MODEL = {
  sha256: 'AB'.repeat(32),
  model: 'T05OWA==',
  input: 224,
  mean: [0.5, 0.5, 0.5],
  std: [0.25, 0.25, 0.25],
  classes: ['uniform', 'other'],
  sure: 0.8,
};

const parse = (more: object, id = 'riverton', patterns = true): ParsedPack =>
  parsePack({ head: { ...head(), id }, rules: {}, ...more }, { patterns });
const packOf = (...args: Parameters<typeof parse>): Pack => parse(...args).pack as Pack;
const said = (more: object, patterns = true): string[] =>
  parse(more, 'riverton', patterns).problems.map(({ rule, path, message }) => `${rule} ${path}: ${message}`);

describe('a mark', () => {
  it.each<[string, object, string]>([
    ['of no kind', { kind: 'hat' }, 'kind: must be one of logo, seal, patch, badge, vehicle, uniform; is "hat"'],
    ['without a name', { name: '' }, 'name: must not be empty'],
    ['without references', { references: [] }, 'references: needs at least one reference'],
    ['with too many', { references: Array(9).fill('AAEC') }, 'references: has 9 references; a mark may have 8 at most'],
    ['that is no base64', { references: ['AAEC', 'not base64'] }, 'references.1: must be base64 without spaces'],
    ['cut short', { references: ['AAE'] }, 'references.0: must be base64 without spaces'],
    [
      'too long',
      { references: ['A'.repeat(LONGEST_REFERENCE + 4)] },
      'references.0: is too long; a reference may have 200,000 characters at most',
    ],
    ['with a field too many', { picture: 'a.png' }, 'picture: there is no field `picture` here. Fields are id, name, kind, references'],
  ])('%s costs only itself', (_, more, told) => {
    const marks = [
      { ...SEAL, ...more },
      { ...SEAL, id: 'patch', kind: 'patch' },
    ];
    expect(packOf({ marks }).marks?.map(({ id }) => id)).toEqual(['patch']);
    expect(said({ marks })).toEqual([`marks/city-seal ${told}`]);
  });

  it('without an id is named by its place, and a second one of an id is left out', () => {
    expect(said({ marks: [SEAL, { ...SEAL, id: 'My Seal' }, SEAL] })).toEqual([
      'marks/1 id: must be lower-case words joined by hyphens',
      'marks/city-seal id: is the id of another mark of this pack',
    ]);
  });
});

it('marks that are no list, or too many, cost the pack nothing but its marks', () => {
  const many = Array.from({ length: MOST_MARKS + 1 }, (_, i) => ({ ...SEAL, id: `m${i}` }));
  expect(said({ marks: { seal: SEAL } })).toEqual(['marks : must be a list of marks; is an object']);
  expect(said({ marks: many })).toEqual(['marks : there are 201 marks; a pack may have 200 at most']);
  expect(packOf({ marks: many })).toMatchObject({ id: 'riverton', rules: [] });
});

describe('a rulebook', () => {
  const compiled = (...packs: Pack[]) => compile(packs, RIVERTON).rulebook;
  it('tells pages of each mark what it is, and nothing of what it looks like', () => {
    const { marks } = compiled(packOf({ marks: [SEAL] }));
    expect(marks).toEqual([{ id: 'city-seal', name: 'City seal', kind: 'seal' }]);
  });
  it('is another one when the mark looks different', () => {
    const other = { ...SEAL, references: ['AAED'] };
    expect(compiled(packOf({ marks: [SEAL] })).hash).not.toBe(compiled(packOf({ marks: [other] })).hash);
  });
  it('has the mark of the later pack where two have one id, in the order of the packs', () => {
    const packs = [packOf({ marks: [SEAL, { ...SEAL, id: 'patch' }] }, 'a'), packOf({ marks: [{ ...SEAL, name: 'New seal' }] }, 'b')];
    expect(marksOf(packs).map(({ name, references }) => [name, references])).toEqual([
      ['New seal', ['AAEC']],
      ['City seal', ['AAEC']],
    ]);
    expect(compiled(...packs).marks.map(({ name }) => name)).toEqual(['New seal', 'City seal']);
  });
});

describe('a classifier', () => {
  it('is read as data, its hash in lower case', () => {
    expect(packOf({ classifier: MODEL }).classifier).toEqual({ ...MODEL, sha256: 'ab'.repeat(32) });
  });
  it('of the last pack that has one is in force', () => {
    const packs = [packOf({ classifier: MODEL }, 'a'), packOf({ classifier: { ...MODEL, sure: 0.9 } }, 'b'), packOf({}, 'c')];
    expect(classifierOf(packs)?.sure).toBe(0.9);
  });
  it('is for packs of managed policy alone', () => {
    expect(said({ classifier: MODEL }, false)).toEqual(['classifier : is allowed only in packs that come through managed policy']);
  });
  it.each<[string, object, string]>([
    ['a hash that is none', { sha256: 'ab' }, 'sha256: must be the 64 hexadecimal digits of the SHA-256 of the model'],
    ['a model that is no base64', { model: '%' }, 'model: must be base64 without spaces'],
    ['a side too large', { input: 4096 }, 'input: must be a whole number of px from 32 to 512'],
    ['two means', { mean: [0.5, 0.5] }, 'mean: must be three numbers, for red, green and blue'],
    ['a division by nothing', { std: [1, 0, 1] }, 'std.1: must be above 0'],
    ['two classes of one name', { classes: ['a', 'a'] }, 'classes: each class needs a name of its own'],
    ['a share above 1', { sure: 80 }, 'sure: must be a number above 0, 1 at most'],
    ['no model', { model: undefined }, ': needs the model: `file` where the pack is a folder, else `model`'],
    [
      'a file where there is no folder',
      { model: undefined, file: 'a.onnx' },
      'file: is read only where the pack is a folder; put the model into `model`',
    ],
  ])('with %s is left out, and the pack works without', (_, more, told) => {
    const { classifier: _model, ...rest } = packOf({ classifier: { ...MODEL, ...more }, marks: [SEAL] });
    expect(_model).toBeUndefined();
    expect(rest.marks).toHaveLength(1);
    expect(said({ classifier: { ...MODEL, ...more } })).toEqual([`classifier ${told}`]);
  });
});
