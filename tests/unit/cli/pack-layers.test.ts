import { expect, it } from 'vitest';
import { readPackFolders } from '../../../lib/cli/pack-files';
import { policyInForce } from '../../../lib/cli/policy-file';
import { files, LAYERS, PACKS } from './run';

it('layers of a folder are apart from its packs: no policy, no layer', async () => {
  const { packs, layers } = await readPackFolders(LAYERS);
  expect(packs).toEqual([]);
  expect(layers.map(({ id }) => id)).toEqual(['state-law']);
});

it('a policy on the command line puts layers in force as in the browser', async () => {
  const all = [...(await readPackFolders(PACKS)).packs, ...(await readPackFolders(LAYERS)).layers];
  const policy = await files({
    'named.json': JSON.stringify({ packs: ['state-law'] }),
    'there.json': JSON.stringify({ agency: { jurisdiction: 'state-law' } }),
    'elsewhere.json': JSON.stringify({ agency: { jurisdiction: 'us' } }),
  });
  const inForce = async (name: string) => (await policyInForce(policy.at(name), all)).packs.map(({ id }) => id);
  expect(await inForce('named.json')).toEqual(['operations', 'state-law']);
  expect(await inForce('there.json')).toEqual(['operations', 'state-law']);
  expect(await inForce('elsewhere.json')).toEqual(['operations']);
  await policy.remove();
});
