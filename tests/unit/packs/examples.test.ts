import { describe, expect, it } from 'vitest';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { runExamples } from '../../../lib/packs/examples';
import { parsePack } from '../../../lib/packs/parse';
import { head, ruleBody, shieldBody } from '../rules/one-rule';

function complaints(body: Record<string, unknown>): string[] {
  const { pack, problems } = parsePack({ head: head(), rules: { 'the-rule': body } });
  if (!pack || problems.length > 0) throw new Error(JSON.stringify(problems));
  return runExamples([pack], RIVERTON).map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
}

describe('examples', () => {
  it('that hold are no news', () => {
    expect(complaints(ruleBody([{ terms: ['badge'] }], { examples: { flag: ['my badge'], pass: ['my hat'] } }))).toEqual([]);
  });

  it('that fail are named with what was expected', () => {
    expect(complaints(ruleBody([{ terms: ['badge'] }], { examples: { flag: ['badge', 'my hat'], pass: ['my badge'] } }))).toEqual([
      'the-rule examples.flag.1: should be flagged but is not: "my hat"',
      'the-rule examples.pass.0: should pass but is flagged: "my badge"',
    ]);
  });

  it('of a rule with a fix say whether the fix silences it, and show the text', () => {
    const find = [{ terms: ['badge'] }, { terms: ['patch'] }];
    const rule = (replace: string, flag: string[]) => ruleBody(find, { fix: { replace }, examples: { flag, pass: ['my hat'] } });
    expect(complaints(rule('hat', ['my badge and my patch']))).toEqual([]);
    expect(complaints(rule('patch', ['my hat', 'a badge']))).toEqual([
      'the-rule examples.flag.0: should be flagged but is not: "my hat"',
      'the-rule examples.flag.1: is still flagged after the fix: "a patch"',
    ]);
  });

  it('of which only some findings have a fix are silent where it is made', () => {
    const find = [{ shape: 'phone' as const }, { terms: ['badge'] }];
    const rule = (replace: string) =>
      ruleBody(find, { fix: { replace, shapes: ['phone'] }, examples: { flag: ['badge 🚓, call 555-0163'], pass: ['my hat'] } });
    expect(complaints(rule('(ask)'))).toEqual([]);
    expect(complaints(rule('(badge)'))).toEqual(['the-rule examples.flag.0: is still flagged after the fix: "badge 🚓, call (badge)"']);
  });

  it('of a rule that finds several places are mended by one sentence', () => {
    const find = [{ all: [{ terms: ['badge'] }, { missing: [{ terms: ['off duty'] }] }] }];
    const examples = { flag: ['my badge, her badge'], pass: ['my badge, off duty'] };
    expect(complaints(ruleBody(find, { fix: { add: 'Off duty.' }, examples }))).toEqual([]);
  });

  it('of a shield ask whether it goes up', () => {
    const shield = shieldBody([{ terms: ['union'] }], ['conduct'], { examples: { flag: ['union'], pass: ['onion'] } });
    expect(complaints(shield)).toEqual([]);
    expect(complaints({ ...shield, examples: { flag: ['onion'], pass: ['union'] } })).toHaveLength(2);
  });

  it('of a rule that waits for a clause run as if it had one', () => {
    const rule = ruleBody([{ terms: ['badge'] }], { needsClause: true, examples: { flag: ['badge'], pass: ['hat'] } });
    expect(complaints(rule)).toEqual([]);
  });

  it('are not run on grammar that is none, which is named', () => {
    const rule = ruleBody([{ grammar: '#Nuon /(a+)+$/', anchor: { terms: ['badge'] } }], { examples: { flag: ['badge'], pass: ['hat'] } });
    expect(complaints(rule)).toEqual([
      expect.stringContaining('the-rule find: the grammar "#Nuon /(a+)+$/" may not be used: there is no tag #Nuon'),
    ]);
  });

  it('of an official rule are drafts of an official account, unless they say otherwise', () => {
    const examples = { flag: ['badge'], pass: [{ text: 'badge', audience: 'personal' }] };
    expect(complaints(ruleBody([{ terms: ['badge'] }], { audience: 'official', examples }))).toEqual([]);
  });

  it('may be drafts with pictures and a purpose', () => {
    const context = { imageWithoutAlt: true, purpose: ['alert'] as 'alert'[] };
    const flag = [{ text: '', purpose: 'alert', images: [{}] }];
    const pass = [
      { text: '', purpose: 'alert', images: [{ alt: 'A map' }] },
      { text: '', images: [{}] },
    ];
    expect(complaints(ruleBody([{ context }], { examples: { flag, pass } }))).toEqual([]);
  });
});
