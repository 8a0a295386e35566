import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { starterPacks } from '../../../lib/cli/starter-packs';
import type { Pack } from '../../../lib/packs/schema';
import { LAYERS, PACKS, UNSOUND_PACKS } from './run';

/** The packs that a program built with the packs of `folder` gets. */
async function packaged(folder: string): Promise<Pack[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [starterPacks(folder)],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'virtual:starter-packs', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })) as Rollup.RollupOutput;
  const { code } = built.output[0];
  return ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: Pack[] }).default;
}

it('a build gets the packs with their rules, and without the examples that have done their work', async () => {
  const [pack] = await packaged(PACKS);
  expect(pack?.rules.map(({ id }) => id)).toEqual(['says-raid', 'shouts']);
  expect(pack?.shields.map(({ id }) => id)).toEqual(['press-release']);
  for (const { examples } of [...(pack?.rules ?? []), ...(pack?.shields ?? [])]) expect(examples).toEqual({ flag: [], pass: [] });
});

it('a build fails with what a layer says about a rule that is in none of the packs', async () => {
  await expect(packaged(LAYERS)).rejects.toThrow('state-law/pack.yaml rules.works-here: no earlier pack in force has a rule with this id');
});

it('a build fails with the example that does not hold', async () => {
  await expect(packaged(UNSOUND_PACKS)).rejects.toThrow('operations/says-raid.yaml examples.flag.0: should be flagged but is not');
});
