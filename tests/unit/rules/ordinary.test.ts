import { expect, it } from 'vitest';
import { draft, engineOf, ruleBody } from './one-rule';

// Words that were once read as they are written must be read in every way again where that can matter.
it.each([
  ['a disguise', 'poliiice', 'riverton poliiice'],
  ['a capital I for an l', 'poIice', 'riverton poIice'],
  ['words run together', 'rivertonpolice', 'a rivertonpolice car'],
  ['a sign beside', 'riverton pol', 'riverton pol!ce'],
  ['a number by its neighbours', 'just once more', 'las once patrullas'],
])('what came before does not hide %s', (_, before, text) => {
  const rules = { 'the-rule': ruleBody([{ terms: ['riverton police', '11 patrullas'] }]) };
  const seenBefore = engineOf(rules);
  for (let i = 0; i < 2; i++) seenBefore.check(draft(`${before} and ${before}`));
  const report = seenBefore.check(draft(text));
  expect(report.findings).toHaveLength(1);
  expect(report).toEqual(engineOf(rules).check(draft(text)));
});
