import { describe, expect, it } from 'vitest';
import type { Seen } from '../../../../lib/rules/seen';
import { engineOf, draft as plain, ruleBody } from '../one-rule';
import { lines, mark, posted, row } from '../pictures';

type Find = Parameters<typeof ruleBody>[0];

const check = (find: Find, pictures: readonly (Partial<Seen> | undefined)[], text = 'Look', more = {}) =>
  engineOf({ 'the-rule': ruleBody(find, more) }).check(...posted(text, pictures));
const found = (...args: Parameters<typeof check>) => check(...args).findings;

describe('metadata', () => {
  const PLACE = { location: { latitude: 44.05213, longitude: -123.08662 } };
  it('is found where the file has one of the fields, and shown with its values', () => {
    const [finding, ...others] = found(
      [{ image: 'metadata', fields: ['serial', 'location'] }],
      [{ metadata: { ...PLACE, serial: 'A77' } }],
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warn', image: 0, text: '', start: 0, end: 0 });
    expect(finding?.signs).toMatchObject([
      { sign: 'a serial number', text: 'A77' },
      { sign: 'the place', text: '44.0521, -123.0866' },
    ]);
  });
  it('that nobody asks for is left alone', () => {
    expect(found([{ image: 'metadata', fields: ['owner', 'thumbnail'] }], [{ metadata: PLACE }])).toEqual([]);
  });
  it('may be a small picture that shows something else', () => {
    expect(found([{ image: 'metadata', fields: ['thumbnail'] }], [{}, { metadata: { otherThumbnail: true } }])).toMatchObject([
      { image: 1 },
    ]);
  });
});

describe('marks', () => {
  it('are found with their name and place, each once a picture', () => {
    const twice = { marks: [mark('City seal', { box: row(3) }), mark('City seal', { box: row(5) })] };
    expect(found([{ image: 'marks' }], [twice, twice], 'Look', { message: '“{match}” may be there' })).toMatchObject([
      { image: 0, text: 'City seal', box: row(3), message: '“City seal” may be there' },
      { image: 1, text: 'City seal', box: row(3) },
    ]);
  });
  it('of other kinds than those asked for are left alone', () => {
    const both = { marks: [mark('Seal'), mark('Door', { kind: 'vehicle' })] };
    expect(found([{ image: 'marks', kinds: ['vehicle', 'patch'] }], [both])).toMatchObject([{ text: 'Door' }]);
  });
  it('that are not sure advise at most', () => {
    const { findings, verdict } = check([{ image: 'marks' }], [{ marks: [mark('Seal', { sure: false })] }]);
    expect(findings).toMatchObject([{ severity: 'advise', weak: true }]);
    expect(verdict).toBe('note');
  });
});

describe('words', () => {
  const CASE: Find = [{ image: 'words', find: [{ terms: ['case no'] }] }];
  it('are found with their line', () => {
    expect(found(CASE, [{ words: lines('Riverton', 'Case No 25-0208') }])).toMatchObject([
      { text: 'Case No', box: row(1), image: 0, start: 0, end: 0 },
    ]);
  });
  it('in the text of the post are not meant', () => {
    expect(found(CASE, [{}], 'Case no 25-0208')).toEqual([]);
  });
  it('that stand together are in one line, or with `all` anywhere in the picture', () => {
    const near = (within: string): Find => [{ image: 'words', find: [{ near: [{ terms: ['plate'] }, { terms: ['unit'] }], within }] }];
    const all: Find = [{ image: 'words', find: [{ all: [{ terms: ['plate'] }, { terms: ['unit'] }] }] }];
    const apart = [{ words: lines('plate', 'unit') }];
    expect(found(near('sentence'), apart)).toEqual([]);
    expect(found(near('sentence'), [{ words: lines('unit of the plate') }])).toHaveLength(1);
    expect(found(all, apart)).toMatchObject([{ text: 'plate', box: row(0) }]);
  });
  it('in two lines are never one phrase', () => {
    expect(found(CASE, [{ words: lines('case', 'no') }])).toEqual([]);
  });
  it('without any line are none', () => {
    expect(found(CASE, [{}])).toEqual([]);
  });
  it('without a find of their own are what the rule looks for in the text, there and in the picture', () => {
    const find: Find = [{ shape: 'phone', near: { terms: ['call me'] } }, { image: 'words' }];
    const findings = found(find, [{ words: lines('Call me 555-0142') }, { words: lines('555-0100') }], 'Call me at 555-0199');
    expect(findings.map(({ text, image }) => [text, image])).toEqual([
      ['555-0142', 0],
      ['555-0199', undefined],
    ]);
  });
  it('are excused by what stands near to them in the picture, or by what is asked of the whole post', () => {
    const rule = (within: string): [Find, Record<string, unknown>] => [CASE, { unless: [{ terms: ['released'], within }] }];
    const shown = (within: string, line: string, text: string) =>
      found(rule(within)[0], [{ words: lines(line) }], text, rule(within)[1]).length;
    expect([shown('sentence', 'Case no 5 released', 'Look'), shown('sentence', 'Case no 5', 'Released')]).toEqual([0, 1]);
    expect([shown('post', 'Case no 5', 'Released'), shown('post', 'Case no 5', 'Look')]).toEqual([0, 1]);
  });
  it('that are read as letters are often read, are found all the same', () => {
    expect(found([{ image: 'words', find: [{ terms: ['police'] }] }], [{ words: lines('P0LICE') }])).toHaveLength(1);
  });
});

describe('a uniform', () => {
  const uniform = (sure: boolean): Partial<Seen> => ({
    uniform: {
      signs: [
        { sign: 'words', of: 'POLICE', box: row(0), weight: 0.5 },
        { sign: 'colours', box: row(2, 300), weight: 0.3 },
      ],
      sureness: 0.8,
      sure,
    },
  });
  it('is found with its signs, and the box around them', () => {
    const [finding] = found([{ image: 'uniform' }], [uniform(true)]);
    expect(finding).toMatchObject({ severity: 'warn', box: { x: 0, y: 0, width: 300, height: 50 } });
    expect(finding?.signs).toMatchObject([
      { sign: 'words of a uniform', text: 'POLICE', weight: 0.5 },
      { sign: 'colours of a uniform', text: '', weight: 0.3 },
    ]);
  });
  it('that is not sure advises', () => {
    expect(found([{ image: 'uniform' }], [uniform(false)])).toMatchObject([{ severity: 'advise', weak: true }]);
  });
  it('may be one sign among others', () => {
    const cues = [
      { sign: 'a uniform', weight: 0.6, image: 'uniform' as const },
      { sign: 'a party', weight: 0.4, terms: ['party'] },
    ];
    const find: Find = [{ cues, reach: 1 }];
    expect(found(find, [uniform(true)], 'Some party')).toMatchObject([
      { text: 'party', signs: [{ sign: 'a party' }, { sign: 'a uniform' }] },
    ]);
    expect(found(find, [{}], 'Some party')).toEqual([]);
  });
});

it('classes are found by their name', () => {
  const classes = [
    { name: 'cap', sureness: 0.9, sure: true },
    { name: 'car', sureness: 0.6, sure: false },
  ];
  expect(found([{ image: 'class', names: ['car', 'boat'] }], [{ classes }])).toMatchObject([{ text: 'car', weak: true }]);
});

describe('words that are not said', () => {
  const FLYER = lines('Coffee with officers', 'Saturday 9 to 11', 'Mill Park, free for all');
  const missed = (text: string, alt: string, words = FLYER) => {
    const [draft, evidence] = posted(text, [{ words }]);
    const images = draft.images.map((image) => ({ ...image, alt }));
    return engineOf({ 'the-rule': ruleBody([{ image: 'words-not-said' }]) }).check({ ...draft, images }, evidence).findings;
  };
  it('are found, with the lines that are missing', () => {
    expect(missed('Join us!', 'Flyer')).toMatchObject([
      { text: 'Coffee with officers Saturday 9 to 11 Mill Park, free for all', image: 0 },
    ]);
  });
  it('are none where half of them stand in the post and the description of the picture', () => {
    expect(missed('Coffee with officers in Mill Park', 'Flyer: Saturday, 9 to 11')).toEqual([]);
  });
  it('are none in a picture of few words', () => {
    expect(missed('Look', '', lines('Mill Street', 'No parking 8 to 6'))).toEqual([]);
  });
});

describe('several detectors', () => {
  const SEAL = mark('Seal');
  const both: Find = [{ all: [{ image: 'marks' }, { image: 'words', find: [{ terms: ['police'] }] }] }];
  it('are about the same picture', () => {
    expect(found(both, [{ marks: [SEAL] }, { words: lines('POLICE') }])).toEqual([]);
    expect(found(both, [{}, { marks: [SEAL], words: lines('POLICE') }])).toMatchObject([{ image: 1, text: 'Seal' }]);
  });
  it('may ask for words of the post beside it', () => {
    const find: Find = [{ all: [{ image: 'marks' }, { terms: ['vote'] }] }];
    expect([found(find, [{ marks: [SEAL] }], 'Vote yes').length, found(find, [{ marks: [SEAL] }], 'Hello').length]).toEqual([1, 0]);
  });
  it('except the same picture alone', () => {
    const unless = [{ image: 'words' as const, find: [{ terms: ['toy'] }] }];
    const pictures = [{ marks: [SEAL], words: lines('Toy') }, { marks: [SEAL] }];
    expect(found([{ image: 'marks' }], pictures, 'Look', { unless })).toMatchObject([{ image: 1 }]);
  });
});

describe('a picture that nobody has looked at', () => {
  const GPS: Find = [{ image: 'metadata', fields: ['location'] }];
  it('is asked for, and waited for where it may bring a finding that holds the post', () => {
    expect(check(GPS, [undefined, {}])).toMatchObject({ verdict: 'clear', pictures: ['p0'], questions: [], waits: true });
  });
  it('is not waited for by rules that only advise, or when the post is held already', () => {
    expect(check(GPS, [undefined], 'Look', { severity: 'advise' })).toMatchObject({ pictures: ['p0'], waits: false });
    expect(check([...GPS, { terms: ['look'] }], [undefined])).toMatchObject({ verdict: 'warn', pictures: ['p0'], waits: false });
  });
  it('is waited for by every such rule that asks', () => {
    const rules = { 'a-mild-rule': ruleBody(GPS, { severity: 'advise' }), 'a-strict-rule': ruleBody(GPS) };
    expect(engineOf(rules).check(...posted('', [undefined])).waits).toBe(true);
  });
  it('is asked for by no rule that is off', () => {
    expect(check(GPS, [undefined], 'Look', { severity: { personal: 'off', official: 'warn' } })).toMatchObject({
      pictures: [],
      waits: false,
    });
  });
  it('is none where nobody looks at pictures, or it has no key', () => {
    const engine = engineOf({ 'the-rule': ruleBody(GPS) });
    const quiet = { findings: [], pictures: [], waits: false };
    expect(engine.check(plain('Look', { images: [{ alt: '', picture: 'p0' }] }))).toMatchObject(quiet);
    expect(engine.check(plain('Look', { images: [{ alt: '' }] }), { grammar: () => [], picture: () => undefined })).toMatchObject(quiet);
  });
  it('does not count as one that lacks what is missing', () => {
    const find: Find = [{ missing: [{ image: 'words', find: [{ terms: ['call'] }] }] }];
    expect(found(find, [undefined])).toEqual([]);
    expect([found(find, [{}]).length, found(find, [{ words: lines('Call 911') }]).length]).toEqual([1, 0]);
  });
});

it('a number plate that is a line of its own in a picture is one, in a text or beside other words it needs to be called so', () => {
  const find: Find = [{ shape: 'plate' }, { image: 'words' }];
  const plates = (line: string) => found(find, [{ words: lines(line) }]).map(({ text }) => text);
  expect([plates('ABC 1234'), plates('7ABC482'), plates('ABC 1234 seats'), plates('GATE 123'), plates('F150')]).toEqual([
    ['ABC 1234'],
    ['7ABC482'],
    [],
    [],
    [],
  ]);
  expect(found(find, [], 'ABC 1234')).toEqual([]);
});
