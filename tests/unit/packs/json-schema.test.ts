import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packSchemaFile } from '../../../lib/cli/pack-schema';
import { parsePack } from '../../../lib/packs/parse';
import { sourcesIn } from '../house/sources';
import { head, ruleBody, shieldBody } from '../rules/one-rule';
import { fits, type Schema } from './json-schema-check';

const schema = JSON.parse(packSchemaFile()) as Schema;
const definitions = schema.$defs as Record<string, Schema>;
const good: Record<string, unknown> = ruleBody([{ terms: ['badge'] }]);

it('assets/packs/pack.schema.json is what the format says: npm run -s muster -- pack schema > assets/packs/pack.schema.json, then npm run format', () => {
  const [file] = sourcesIn('assets/packs', ['pack.schema.json']);
  expect(JSON.parse(file?.text ?? '')).toEqual(schema);
});

it.each(sourcesIn('assets/packs', ['.yaml']).map(({ path, text }) => [path, text]))('%s fits the JSON Schema', (_, text) => {
  expect(fits(parse(text as string), schema)).toBe(true);
});

describe('what the format reads fits, what it refuses does not', () => {
  const near = { terms: ['my house'], within: '8 words', side: 'after' };
  const SIGNS = [
    { sign: 'a shift', weight: 0.5, terms: ['boots off'] },
    { sign: 'at night', weight: 0.5, context: { hours: '22-6' } },
  ];
  const detectors: [string, unknown][] = [
    ['phrases', { terms: ['CI'], case: 'exact', except: ['CI pipeline'], language: 'en', near }],
    ['phrases inside words', { terms: ['polic'], inside: true, near: [near] }],
    ['a shape', { shape: 'phone' }],
    ['grammar', { grammar: '#Verb', anchor: { any: [{ terms: ['a'] }, { shape: 'url' }] }, near }],
    ['a measure', { metric: 'words', above: 60 }],
    ['context', { context: { hours: '22-6', replying: true } }],
    ['metadata', { image: 'metadata', fields: ['location', 'serial'] }],
    ['metadata without fields', { image: 'metadata' }],
    ['marks', { image: 'marks' }],
    ['marks of a kind', { image: 'marks', kinds: ['seal'] }],
    ['marks of an unknown kind', { image: 'marks', kinds: ['hat'] }],
    ['words of pictures', { image: 'words', language: 'en', find: [{ terms: ['a'] }, { any: [{ shape: 'phone' }], near }] }],
    ['measures in words of pictures', { image: 'words', find: [{ metric: 'words', above: 3 }] }],
    ['pictures in words of pictures', { image: 'words', find: [{ image: 'uniform' }] }],
    ['classes', { image: 'class', names: ['cap'] }],
    ['classes without names', { image: 'class' }],
    ['a uniform', { image: 'uniform' }],
    ['a field of another look', { image: 'uniform', fields: ['time'] }],
    ['a field of a look beside phrases', { terms: ['a'], find: [{ terms: ['b'] }] }],
    ['an unknown look', { image: 'faces' }],
    ['words near a picture', { image: 'uniform', near }],
    ['near alone', { near: [{ terms: ['a'] }, { shape: 'time' }], within: 'post' }],
    ['one in another', { all: [{ any: [{ terms: ['a'] }, { shape: 'phone' }] }, { missing: [{ terms: ['b'] }] }], near }],
    ['signs', { cues: SIGNS, reach: 0.7, sure: 1, within: 'sentence' }],
    ['signs by language', { cues: [{ sign: { en: 'a', es: 'b' }, weight: -1, shape: 'url', near }, ...SIGNS], reach: 1 }],
    ['one sign', { cues: SIGNS.slice(1), reach: 0.5 }],
    ['signs without a sum', { cues: SIGNS }],
    ['signs within words', { cues: SIGNS, reach: 1, within: '5 words' }],
    ['signs near to something', { cues: SIGNS, reach: 1, near }],
    ['a sum of no signs', { terms: ['a'], reach: 1 }],
    ['a sign without a weight', { cues: [{ sign: 'a', terms: ['a'] }, ...SIGNS], reach: 1 }],
    ['a weight above 1', { cues: [{ sign: 'a', weight: 2, terms: ['a'] }, ...SIGNS], reach: 1 }],
    ['a sign of no kind', { cues: [{ sign: 'a', weight: 1 }, ...SIGNS], reach: 1 }],
    ['signs among signs', { cues: [{ sign: 'a', weight: 1, cues: SIGNS, reach: 1 }, ...SIGNS], reach: 1 }],
    ['signs inside another', { any: [{ cues: SIGNS, reach: 1 }] }],
    ['no kind', { within: '5 words' }],
    ['an unknown kind', { sentiment: 'angry' }],
    ['two kinds', { terms: ['a'], shape: 'phone' }],
    ['an unknown field', { terms: ['a'], exact: true }],
    ['a field of another kind', { shape: 'phone', case: 'exact' }],
    ['one phrase without a list', { terms: 'badge' }],
    ['an empty phrase', { terms: [''] }],
    ['a long phrase', { terms: ['x'.repeat(201)] }],
    ['an unknown shape', { shape: 'shoe-size' }],
    ['a reach in metres', { terms: ['a'], within: '8 metres' }],
    ['grammar alone', { grammar: '#Verb' }],
    ['an anchor of nothing', { grammar: '#Verb', anchor: { metric: 'words' } }],
    ['a metric without a limit', { metric: 'words' }],
    ['an hour after midnight', { context: { hours: '22-26' } }],
    ['an unknown side', { terms: ['a'], near: { terms: ['b'], side: 'left' } }],
    ['a side of no condition', { terms: ['a'], side: 'after' }],
    ['near beside what has no place', { missing: [{ terms: ['a'] }], near }],
    ['a fault deep inside', { all: [{ any: [{ missing: [{ shpae: 'url' }] }] }] }],
  ];
  const shield = shieldBody([{ terms: ['union'] }], ['conduct']);
  const rules: [string, unknown][] = [
    ['a shield', shield],
    ['texts by language', { ...good, message: { en: 'Hi', es: 'Hola' } }],
    ['a severity each', { ...good, severity: { personal: 'info', official: 'stop' } }],
    [
      'a draft as example',
      {
        ...good,
        examples: {
          flag: [{ text: '', images: [{}], purpose: 'alert', network: 'x', account: 'RivertonPD', hour: 23, replyTo: 'Hi' }],
          pass: ['a'],
        },
      },
    ],
    [
      'what is seen in the pictures of an example',
      {
        ...good,
        examples: {
          flag: [
            {
              text: '',
              images: [
                {
                  seen: {
                    metadata: { location: { latitude: 44.1, longitude: -123.1 }, thumbnail: true },
                    marks: [{ name: 'Seal', kind: 'seal', sure: false }],
                    words: ['POLICE'],
                    uniform: 'unsure',
                    classes: [{ name: 'cap' }],
                  },
                },
              ],
            },
          ],
          pass: ['a'],
        },
      },
    ],
    [
      'an example in whose picture an unknown thing is seen',
      { ...good, examples: { flag: [{ text: '', images: [{ seen: { faces: 2 } }] }], pass: ['a'] } },
    ],
    ['signs in unless', { ...good, unless: [{ cues: SIGNS, reach: 1 }] }],
    ['words instead', { ...good, fix: { replace: { en: 'a', es: 'b' }, shapes: ['phone'] } }],
    ['a block', { ...good, fix: { block: true } }],
    ['plain letters', { ...good, fix: { letters: 'plain' } }],
    ['a sentence more', { ...good, fix: { add: 'Call 911.' } }],
    ['a fix of no kind', { ...good, fix: {} }],
    ['a fix of two kinds', { ...good, fix: { block: true, add: 'a' } }],
    ['shapes of a block', { ...good, fix: { block: true, shapes: ['phone'] } }],
    ['no block', { ...good, fix: { block: false } }],
    ['other letters', { ...good, fix: { letters: 'bold' } }],
    ['an unknown topic', { ...good, topic: 'weather' }],
    ['a slip', { ...good, severty: 'warn' }],
    ['a missing field', { ...good, message: undefined }],
    ['a message without English', { ...good, message: { es: 'Hola' } }],
    ['a number as message', { ...good, message: 911 }],
    ['a link that runs a script', { ...good, clause: { title: 'a', link: 'javascript:alert(1)' } }],
    ['no example that passes', { ...good, examples: { flag: ['a'], pass: [] } }],
    ['a shield of unknown reach', { ...shield, shield: { silences: ['hate'], scope: 'word' } }],
    ['a shield with a topic', { ...shield, topic: 'hate' }],
    ['nothing', null],
  ];
  const all: [string, unknown][] = [...detectors.map(([name, one]): [string, unknown] => [name, { ...good, find: [one] }]), ...rules];

  it.each(all)('%s', (_, body) => {
    const plain = JSON.parse(JSON.stringify(body));
    const { problems } = parsePack({ head: head(), rules: { 'the-rule': plain } });
    expect(fits(plain, schema)).toBe(problems.length === 0);
  });

  it.each([
    ['a head', {}],
    ['no version', { version: undefined }],
    ['a version in quotes', { version: '1' }],
    ['half a version', { version: 1.5 }],
    ['an id that is none', { id: 'My Pack' }],
    ['a date that is none', { date: 'tomorrow' }],
    ['an unknown field', { author: 'Riverton' }],
    ['a list without phrases', { lists: { kin: [] } }],
    ['a list that no phrase could name', { lists: { 'my cars': ['a'] } }],
  ])('%s', (_, more) => {
    const plain = JSON.parse(JSON.stringify({ ...head({ kin: ['mom'] }), ...more }));
    expect(fits(plain, schema)).toBe(parsePack({ head: plain, rules: {} }).problems.length === 0);
  });
});

/** Every field of an object in `part`, as a path, that says nothing about itself. */
function unexplained(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {} } = part as { properties?: Record<string, Schema> };
  const own = Object.entries(properties).filter(([, field]) => typeof field.description !== 'string');
  return [
    ...own.map(([name]) => `${path}.${name}`),
    ...Object.entries(part).flatMap(([key, inner]) => unexplained(inner, `${path}.${key}`)),
  ];
}

it('every field explains itself to editors', () => {
  expect(Object.keys(definitions)).toEqual([
    'head',
    'rule',
    'shield',
    'fix',
    'mark',
    'classifier',
    'detector',
    'condition',
    'sign',
    'finder',
  ]);
  expect(unexplained(definitions, '')).toEqual([]);
});
