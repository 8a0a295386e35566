import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { modelModule } from '../../lib/cli/likeness-model';
import { lineOf, readPackFolders, STARTER_PACKS } from '../../lib/cli/pack-files';
import type { Pack } from '../../lib/packs/schema';
import { withoutExamples } from '../../lib/policy/sound-packs';
import type { Rulebook } from '../../lib/rules/rulebook';
import { rulebookOf } from './rulebook';

const OUT = '.output/bench/bundles';
const HERE = 'tests/bench';

const HELD = /^virtual:starter-(packs|rulebook)$/;

/** The packs as the extension carries them, and the rulebook that a page is given of them. */
const starters: Plugin = {
  name: 'starters',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: HELD }, ({ path }) => ({ path, namespace: 'starters' }));
    onLoad({ filter: HELD, namespace: 'starters' }, async ({ path }) => {
      const { packs, rulebook } = await starter();
      const json = JSON.stringify(path.endsWith('packs') ? packs : rulebook);
      return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
    });
  },
};

let made: Promise<{ packs: Pack[]; rulebook: Rulebook }> | undefined;

/** Read and compiled once a run. */
function starter(): Promise<{ packs: Pack[]; rulebook: Rulebook }> {
  made ??= readPackFolders(STARTER_PACKS).then(({ packs, problems }) => {
    if (problems.length > 0) throw new Error(`${problems.length} problems in the starter packs: ${problems.map(lineOf).join('; ')}`);
    return { packs: packs.map(withoutExamples), rulebook: rulebookOf(packs) };
  });
  return made;
}

/** The packaged model as the extension carries it. */
const likeness: Plugin = {
  name: 'likeness',
  setup({ onLoad }) {
    onLoad({ filter: /lib\/likeness\/packaged-text\.ts$/ }, async () => ({ contents: await modelModule(), loader: 'js' }));
  },
};

const common = { bundle: true, logLevel: 'silent', plugins: [starters, likeness], target: 'es2022' } satisfies BuildOptions;

// CommonJS, because write-good does not run in strict mode; harper.js asks where its script is.
const forNode = {
  ...common,
  platform: 'node',
  format: 'cjs',
  define: { 'import.meta.url': 'scriptUrl' },
  banner: { js: "const scriptUrl = require('node:url').pathToFileURL(__filename).href;" },
} satisfies BuildOptions;

/**
 * One script for Node of each of `entries` (paths under tests/bench without their ending), all made the same way so that none pays
 * for how many files it is cut into. `assets` go beside them.
 * @returns where each script is, or why there is none.
 */
export async function bundled(
  entries: readonly string[],
  assets: readonly string[] = [],
): Promise<Map<string, { file: string } | { failed: string }>> {
  rmSync(OUT, { recursive: true, force: true });
  const scripts = entries.map(async (entry): Promise<[string, { file: string } | { failed: string }]> => {
    const file = resolve(OUT, `${entry.replaceAll('/', '-')}.cjs`);
    const made = build({ ...forNode, entryPoints: [join(HERE, `${entry}.ts`)], outfile: file });
    return [entry, await made.then(() => ({ file })).catch((error: Error) => ({ failed: error.message }))];
  });
  const out = new Map(await Promise.all(scripts));
  for (const asset of assets) copyFileSync(join('node_modules', asset), join(OUT, basename(asset)));
  return out;
}

/** Bytes that a browser would load for a contender, and the modules of Node that it would ask for in vain. */
export interface Weight {
  minified: number;
  gzip: number;
  lacking: string[];
}

/** Weighs one entry as a script for a browser, minified, together with its `assets`. Throws when it cannot be made. */
export async function weigh(entry: string, assets: readonly string[] = []): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [join(HERE, `${entry}.ts`)],
    platform: 'browser',
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    external: builtinModules.flatMap((name) => [name, `node:${name}`]),
  });
  const files = [...outputFiles.map(({ contents }) => contents), ...assets.map((asset) => readFileSync(join('node_modules', asset)))];
  const sum = (sizes: number[]): number => sizes.reduce((all, size) => all + size, 0);
  return {
    minified: sum(files.map((file) => file.length)),
    gzip: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
    lacking: Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path)),
  };
}
