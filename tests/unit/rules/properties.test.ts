import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackFolders } from '../../../lib/cli/pack-files';
import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { engineFor } from '../../../lib/rules/evaluate';
import type { Detector, Rule } from '../../../lib/rules/rulebook';
import { draft } from './one-rule';

const { packs } = await readPackFolders('assets/packs');
const { rulebook } = compile(packs, RIVERTON);
const engine = engineFor(rulebook, { memo: 0 });
const posts = packs.flatMap((pack) =>
  [...pack.rules, ...pack.shields].flatMap(({ examples }) =>
    [...examples.flag, ...examples.pass].map((example) => (typeof example === 'string' ? example : example.text)),
  ),
);

const SIGNS = [
  '.',
  '! ',
  '?',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '"',
  '“',
  '”',
  '`',
  '-',
  '…',
  '#',
  '@',
  '$',
  '1',
  '👮🏽‍♀️',
  '\u200b',
  '\u0301',
  'і',
  '‮',
  'é',
];
const post = fc.constantFrom(...posts);
const anything = fc.string({ unit: 'binary', maxLength: 20 });
const text = fc.array(fc.oneof(post, fc.constantFrom(...SIGNS), anything), { maxLength: 8 }).map((parts) => parts.join(''));
const audience = fc.constantFrom('personal' as const, 'official' as const, 'unknown' as const);

it('any string gets a report, whose spans are whole characters of it', () => {
  const splits = (of: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(of.slice(at - 1, at + 1));
  fc.assert(
    fc.property(text, audience, (of, who) => {
      const report = engine.check(draft(of, { audience: who }));
      for (const finding of report.findings) expect(of.slice(finding.start, finding.end)).toBe(finding.text);
      for (const { start, end } of [...report.findings, ...report.shields]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(of.length);
        expect(splits(of, start) || splits(of, end)).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});

it('the order of rules, shields and packs means nothing', () => {
  const turned = packs.map((pack) => ({ ...pack, rules: [...pack.rules].reverse(), shields: [...pack.shields].reverse() })).reverse();
  const other = engineFor(compile(turned, RIVERTON).rulebook, { memo: 0 });
  fc.assert(
    fc.property(text, audience, (of, who) => {
      const { rulebook: own, ...report } = other.check(draft(of, { audience: who }));
      expect(own).not.toBe(rulebook.hash);
      expect({ ...report, rulebook: rulebook.hash }).toEqual(engine.check(draft(of, { audience: who })));
    }),
    { numRuns: 200 },
  );
});

describe('an engine that remembers sentences', () => {
  const edit = fc.record({ at: fc.nat(), take: fc.nat(12), put: fc.oneof(post, fc.constantFrom(...SIGNS), anything, fc.constant('')) });

  it('says after any edits what one says that sees the text for the first time', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 12 }), audience, fc.constantFrom(1, 3, 256), (first, edits, who, memo) => {
        const remembering = engineFor(rulebook, { memo });
        let now = first;
        for (const { at, take, put } of [{ at: 0, take: 0, put: '' }, ...edits]) {
          const from = at % (now.length + 1);
          now = now.slice(0, from) + put + now.slice(from + take);
          const of = draft(now, { audience: who });
          expect(remembering.check(of)).toEqual(engine.check(of));
          expect(remembering.check(of)).toEqual(engine.check(of));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** More words than any `near` reaches over, and none that a rule knows. */
const FAR = `${'la '.repeat(60)}la.\n`;

/** Whether `detector` looks at the post as a whole, or further than `FAR` is long. */
function isPostWide(detector: Detector): boolean {
  switch (detector.kind) {
    case 'near':
      return detector.within === 'post' || Number(detector.within) > 60 || detector.of.some(isPostWide);
    case 'any':
      return detector.of.some(isPostWide);
    case 'cues':
      return detector.within === 'post' || detector.signs.some(({ find }) => isPostWide(find));
    case 'missing':
    case 'metric':
    case 'context':
      return true;
    default:
      return false;
  }
}

it('a clean text stays clean when a clean sentence is added, unless a rule looks at the whole post', () => {
  // Exceptions may look as far as they like: they only ever silence.
  const rules = rulebook.rules.filter(({ find }: Rule) => !isPostWide(find));
  expect(rules.length).toBeGreaterThan(15);
  const bounded = engineFor({ ...rulebook, rules, shields: [] }, { memo: 0 });
  const isClean = (of: string) => bounded.check(draft(of)).findings.length === 0;
  const clean = posts.filter((of) => !/["“”‘’«»`]/.test(of) && isClean(of));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...clean), { minLength: 2, maxLength: 5 }), (parts) => {
      expect(isClean(parts.map((part) => `${part}\n${FAR}`).join(''))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
