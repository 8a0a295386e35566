/** `npm run eval`: how well the packaged rules find what a policy means, as docs/evaluation.md describes. */
import { BadInput } from '../../lib/cli/bad-input';
import { postsOf } from '../corpus/posts';
import { checkersOf, starterPacks } from './agencies';
import { mistakeLines, mistakes } from './errors';
import { judge } from './judged';
import { type Options, optionsOf } from './options';

async function run({ topics, errors }: Options): Promise<void> {
  const checkers = checkersOf(await starterPacks());
  if (errors) {
    const [topic] = topics.length === 1 ? topics : [];
    const found = mistakes(judge(postsOf('tune'), checkers), topic);
    for (const mistake of found) console.log(`${mistakeLines(mistake)}\n`);
    const misses = found.filter(({ missed }) => missed.length > 0).length;
    console.log(`${misses} missed, ${found.length - misses} false alarms`);
  }
}

try {
  await run(optionsOf(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
}
