/** `npm run eval`: how well the packaged rules find what a policy means, as docs/evaluation.md describes. */
import { writeFileSync } from 'node:fs';
import { BadInput } from '../../lib/cli/bad-input';
import { type AgencyId, postsOf } from '../corpus/posts';
import { type Checker, checkersOf, starterPacks } from './agencies';
import { alertSections } from './alerts';
import { mistakeLines, mistakes } from './errors';
import { hateSections } from './hatecheck';
import { type Judged, judge } from './judged';
import { type Options, optionsOf } from './options';
import { forPage, forTerminal, type Section } from './page';
import { partSections } from './part';
import { shapeSections } from './shapes';
import { worstSection } from './worst';

const PAGE = 'docs/evaluation/latest.md';

const HEAD = `# The last evaluation

Made by \`npm run eval\`; [evaluation.md](../evaluation.md) says what the figures mean.`;

async function run(options: Options): Promise<void> {
  const checkers = checkersOf(await starterPacks());
  if (options.errors) listErrors(options, checkers);
  else report(options, checkers);
}

function listErrors({ topics }: Options, checkers: Record<AgencyId, Checker>): void {
  const [topic] = topics.length === 1 ? topics : [];
  const posts = postsOf('tune');
  const found = mistakes(judge(posts, checkers), topic);
  for (const mistake of found) console.log(`${mistakeLines(mistake)}\n`);
  const misses = found.filter(({ missed }) => missed.length > 0).length;
  console.log(`${posts.length} posts: ${misses} missed, ${found.length - misses} false alarms`);
}

function report({ parts, topics, data, show, isWhole }: Options, checkers: Record<AgencyId, Checker>): void {
  const sections: Section[] = [];
  const say = (more: readonly Section[]): void => {
    for (const section of more) console.log(`${forTerminal(section)}\n`);
    sections.push(...more);
  };
  const all: Judged[] = [];
  for (const part of parts) {
    const judged = judge(postsOf(part), checkers);
    say(partSections(part, judged, topics));
    all.push(...judged);
  }
  if (!isWhole) return;
  say(hateSections(data, checkers.riverton));
  say(shapeSections(data));
  say(alertSections(data, checkers.riverton));
  // The texts go into the page alone, where nobody comes across them by chance.
  const shown = show ? [...sections, worstSection(all)] : sections;
  writeFileSync(PAGE, `${[HEAD, ...shown.map(forPage)].join('\n\n')}\n`);
  console.log(`Written to ${PAGE}.`);
}

try {
  await run(optionsOf(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
}
