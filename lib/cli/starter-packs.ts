import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { RIVERTON } from '../packs/example-agency';
import { runExamplesInLayers } from '../packs/examples';
import { withForms } from '../packs/with-forms';
import { withoutExamples } from '../policy/sound-packs';
import { lineOf, readPackFolders, STARTER_PACKS } from './pack-files';

const ID = 'virtual:starter-packs';
const RESOLVED = `\0${ID}`;

/**
 * Vite plugin: `virtual:starter-packs` is the array of the packs under `folder`, layers last, without their examples
 * and with inflections written out, so that no browser needs a dictionary to read them.
 * The build fails, with a line for each problem, when a pack does not fit or one of its examples does not hold.
 */
export function starterPacks(folder = STARTER_PACKS): Plugin {
  return {
    name: 'starter-packs',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      for (const file of await readdir(folder, { recursive: true })) this.addWatchFile(join(folder, file));
      const { packs: base, layers, problems } = await readPackFolders(folder);
      const packs = [...base, ...layers];
      const all = [...problems, ...runExamplesInLayers(packs, RIVERTON)];
      if (all.length > 0) this.error(`${all.length} problems in ${folder}:\n${all.map(lineOf).join('\n')}`);
      return `export default ${JSON.stringify(packs.map(withoutExamples).map(withForms))};`;
    },
  };
}
