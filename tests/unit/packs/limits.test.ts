import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBytes } from '../../../lib/packs/json-bytes';
import { MOST_BYTES, MOST_RULES } from '../../../lib/packs/limits';
import { parsePack } from '../../../lib/packs/parse';
import { head, ruleBody, shieldBody } from '../rules/one-rule';

const good: Record<string, unknown> = ruleBody([{ terms: ['badge'] }]);
const parse = (rules: Record<string, unknown>) => parsePack({ head: head(), rules });

describe('a pack has at most 5,000 rules and shields', () => {
  const shield = shieldBody([{ terms: ['union'] }], ['conduct']);
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, i % 2 ? good : shield]));

  it('as many are read', () => {
    const { pack, problems } = parse(many(MOST_RULES));
    expect(problems).toEqual([]);
    expect((pack?.rules.length ?? 0) + (pack?.shields.length ?? 0)).toBe(5000);
  });
  it('one more costs the pack, and both numbers are given', () => {
    const message = 'has 5,001 rules and shields; a pack may have 5,000 at most';
    expect(parse(many(MOST_RULES + 1))).toEqual({ problems: [{ pack: 'house', rule: '', path: '', message }] });
  });
});

describe('a pack has at most 5 MB of JSON', () => {
  /** A pack of exactly so many bytes, most of them in letters of two bytes. */
  const sized = (bytes: number) => {
    const examples = { flag: ['a'], pass: ['b'] };
    const pack = { head: head(), rules: { 'the-rule': { ...good, examples } } };
    const missing = () => bytes - Buffer.byteLength(JSON.stringify(pack));
    const text = 'ü'.repeat(2_000);
    examples.pass = Array.from({ length: Math.floor(missing() / Buffer.byteLength(`"${text}",`)) }, () => text);
    examples.flag = ['a'.repeat(1 + missing())];
    return pack;
  };

  it('as much is read; letters count as they are stored, not as they are typed', () => {
    const pack = sized(MOST_BYTES);
    expect(JSON.stringify(pack).length).toBeLessThan(3_000_000);
    expect(parsePack(pack).problems).toEqual([]);
  });
  it('one byte more costs the pack, and both numbers are given', () => {
    const message = 'has 5,000,001 bytes as JSON; a pack may have 5,000,000 (5 MB) at most';
    expect(parsePack(sized(MOST_BYTES + 1))).toEqual({ problems: [{ pack: 'house', rule: '', path: '', message }] });
  });
  it('what holds itself has too many', () => {
    const endless: unknown[] = [];
    endless.push(endless, endless);
    expect(parse({ good, endless }).problems[0]?.message).toContain('has more than 20,000,000 bytes');
  });
});

it('bytes are counted as JSON would have them', () => {
  const unpaired = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.jsonValue(), unpaired, (value, text) => {
      const whole = [value, text, { [text]: value, left: undefined }];
      expect(jsonBytes(whole, Number.POSITIVE_INFINITY)).toBe(Buffer.byteLength(JSON.stringify(whole)));
    }),
  );
  expect(jsonBytes(['\ud800', '"\\\n\u0001', Number.NaN], 100)).toBe(
    Buffer.byteLength(JSON.stringify(['\ud800', '"\\\n\u0001', Number.NaN])),
  );
});

describe('lengths', () => {
  it.each<[string, object, string]>([
    ['a phrase', { find: [{ terms: ['x'.repeat(201)] }] }, 'find.0.terms.0: is 201 characters long; may be 200 at most'],
    [
      'an exception',
      { find: [{ terms: ['x'], except: ['x'.repeat(300)] }] },
      'find.0.except.0: is 300 characters long; may be 200 at most',
    ],
    ['a message', { message: 'x'.repeat(2001) }, 'message: is 2,001 characters long; may be 2,000 at most'],
    ['a reason in Spanish', { why: { en: 'x', es: 'x'.repeat(2001) } }, 'why.es: is 2,001 characters long; may be 2,000 at most'],
    ['a suggestion', { suggest: 'x'.repeat(9000) }, 'suggest: is 9,000 characters long; may be 2,000 at most'],
    [
      'an example',
      { examples: { flag: ['x'.repeat(5001)], pass: ['x'] } },
      'examples.flag.0: is 5,001 characters long; may be 5,000 at most',
    ],
    [
      'an example draft',
      { examples: { flag: ['x'], pass: [{ text: 'x'.repeat(5001) }] } },
      'examples.pass.0.text: is 5,001 characters long; may be 5,000 at most',
    ],
  ])('of %s', (_, more, told) => {
    const { pack, problems } = parse({ good, long: { ...good, ...more } });
    expect(pack?.rules.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([told]);
  });

  it('up to the limit are fine', () => {
    const long = { find: [{ terms: ['x'.repeat(200)] }], message: 'x'.repeat(2000), examples: { flag: ['x'.repeat(5000)], pass: ['x'] } };
    expect(parse({ long: { ...good, ...long } }).problems).toEqual([]);
  });
});

describe('detectors stand in each other three deep at most', () => {
  const message = 'all, any, missing, near and find may stand in each other 3 deep at most; split the rule, or put phrases into one list';
  const leaf = { terms: ['a'] };

  it('three are read', () => {
    const find = [{ all: [{ any: [{ ...leaf, near: leaf }, { missing: [leaf] }] }, leaf] }];
    expect(parse({ fine: { ...good, find, unless: find } }).problems).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['lists', { all: [leaf, { any: [leaf, { all: [{ missing: [leaf] }] }] }] }, 'find.0.all.1.any.1.all.0'],
    ['conditions', { ...leaf, near: { ...leaf, near: [leaf, { ...leaf, near: { ...leaf, near: leaf } }] } }, 'find.0.near.near.1.near'],
  ])('four are not: %s', (_, detector, path) => {
    const { pack, problems } = parse({ good, deep: { ...good, find: [detector] } });
    expect(pack?.rules.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toEqual([{ pack: 'house', rule: 'deep', path, message }]);
  });

  const deep = (wrap: (inner: unknown) => unknown): unknown => {
    let inner: unknown = leaf;
    for (let i = 0; i < 100_000; i++) inner = wrap(inner);
    return inner;
  };
  it.each<[string, (inner: unknown) => unknown]>([
    ['all', (inner) => ({ all: [inner] })],
    ['near', (inner) => ({ terms: ['a'], near: inner })],
    ['lists', (inner) => [inner]],
  ])('a hundred thousand are no more trouble: %s', (_, wrap) => {
    const endless = deep(wrap);
    const rules = {
      find: { ...good, find: [endless] },
      unless: { ...good, unless: [endless] },
      anchor: { ...good, find: [{ grammar: '#Verb', anchor: endless }] },
      message: { ...good, message: endless },
    };
    for (const [id, body] of Object.entries(rules)) {
      const { pack, problems } = parse({ good, [id]: body });
      expect(
        pack?.rules.map((rule) => rule.id),
        id,
      ).toEqual(['good']);
      expect(problems.length, id).toBe(1);
    }
  });
});
