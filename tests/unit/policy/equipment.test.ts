import { expect, it } from 'vitest';
import { effectivePolicy } from '../../../lib/policy/effective';
import { equipmentOf } from '../../../lib/policy/equipment';
import { parsePolicy } from '../../../lib/policy/parse';
import { inline, pack, ruleAbout } from './fixtures';

const SIZES = { input: 32, mean: [0, 0, 0], std: [1, 1, 1], classes: ['uniform', 'other'], sure: 0.8 };
const base = [pack('base', [ruleAbout('zebra')])];

/** What names the equipment under a policy whose pack has this model. */
function stampWith(model: string, sha256: string): string {
  const own = { ...inline(pack('own', [ruleAbout('heron')])), classifier: { model, sha256, ...SIZES } };
  const parsed = parsePolicy({ packs: ['base', JSON.stringify(own)] });
  const equipment = equipmentOf(base, parsed, effectivePolicy(base, parsed));
  expect(equipment.classifier?.sha256).toBe(sha256);
  return equipment.stamp;
}

it('is another one with another model, whose rules are the same', () => {
  expect(stampWith('AAAA', 'ab'.repeat(32))).toBe(stampWith('AAAA', 'ab'.repeat(32)));
  expect(stampWith('AAAA', 'ab'.repeat(32))).not.toBe(stampWith('BBBB', 'cd'.repeat(32)));
});
