import { expect, it } from 'vitest';
import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { parsePack } from '../../../lib/packs/parse';
import type { Pack } from '../../../lib/packs/schema';
import { withForms } from '../../../lib/packs/with-forms';
import { head, ruleBody } from '../rules/one-rule';

const rules = {
  one: ruleBody([{ terms: ['we arrest~ a {lists.kin}'], near: { terms: ['(night|day) shift~'] } }], { unless: [{ terms: ['train~'] }] }),
};
const pack = parsePack({ head: head({ kin: ['brother~', 'mom'] }), rules }).pack as Pack;

it('says the same, without a ~ left', () => {
  const plain = withForms(pack);
  expect(JSON.stringify(plain)).not.toContain('~');
  expect(compile([plain], RIVERTON)).toEqual(compile([pack], RIVERTON));
});
