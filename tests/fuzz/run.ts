/**
 * `npm run fuzz [CASES] [SEED]`: texts and packs with accidents. 200,000 cases unless told otherwise, one in twenty a pack.
 * Ends with exit code 1 at the first fault and says how to see it again.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPackFolders } from '../../lib/cli/pack-files';
import { compile } from '../../lib/packs/compile';
import { RIVERTON } from '../../lib/packs/example-agency';
import { engineFor } from '../../lib/rules/evaluate';
import { checkPack, type Written } from './packs';
import { checkText } from './texts';

const PACKS = 'assets/packs';
const [cases = 200_000, first = 1] = process.argv.slice(2).map(Number);
const PACK_EVERY = 20;
const SHOW_EVERY = 2000;

const { packs } = await readPackFolders(PACKS);
const posts = packs.flatMap((pack) =>
  [...pack.rules, ...pack.shields].flatMap(({ examples }) =>
    [...examples.flag, ...examples.pass].map((example) => (typeof example === 'string' ? example : example.text)),
  ),
);
const { rulebook } = compile(packs, RIVERTON);
const fresh = engineFor(rulebook, { memo: 0 });
const remembering = engineFor(rulebook, { memo: 64 });
const files = (await readdir(PACKS, { recursive: true })).filter((file) => file.endsWith('.yaml') && !file.endsWith('pack.yaml')).sort();
const written = await Promise.all(files.map(async (file): Promise<Written> => parse(await readFile(join(PACKS, file), 'utf8'))));
const lists = Object.assign({}, ...packs.map((pack) => pack.lists));

const isPack = (seed: number): boolean => seed % PACK_EVERY === 0;
const faultOf = (seed: number): string | undefined => {
  try {
    return isPack(seed) ? checkPack(seed, written, lists) : checkText(seed, posts, fresh, remembering);
  } catch (error) {
    return (error as Error).stack;
  }
};

for (let seed = first; seed < first + cases; seed++) {
  const fault = faultOf(seed);
  if (fault !== undefined) {
    console.error(`\nCase ${seed} (${isPack(seed) ? 'a pack' : 'a text'}): ${fault}\nAgain: npm run fuzz 1 ${seed}`);
    process.exit(1);
  }
  if (process.stderr.isTTY && seed % SHOW_EVERY === 0) process.stderr.write(`\r\x1b[K${Math.round((100 * (seed - first)) / cases)} %`);
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
const packCases = Math.floor((first + cases - 1) / PACK_EVERY) - Math.floor((first - 1) / PACK_EVERY);
console.log(`${cases} cases without a fault: ${cases - packCases} texts, ${packCases} packs`);
