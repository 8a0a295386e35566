/** `npm run train`: learns assets/likeness/model.txt from the part `tune` of the corpus, as docs/likeness.md describes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ACCOUNTS, CLEAN } from '../../lib/likeness/learnt';
import { AGENCIES, type AgencyId, postsOf } from '../corpus/posts';
import { ownNamesOf } from './agency-names';
import { examplesOf } from './examples';
import { chancesOf, learn } from './learn';
import { rowsOf, type Seen, seenOf, vocabularyOf } from './rows';
import { headOf, stampOfTune } from './stamp';
import { type Trained, trimmed } from './trim';
import { sectionOf } from './write';

const MODEL = 'assets/likeness/model.txt';
/** Every so many-th post is held out in turn to find out how sure the model must be. */
const PARTS = 4;
/** Of clean posts that it had not seen, the share that it may speak about. */
const FALSE_ALARMS = 0.036;

const classesOf = (seen: readonly Seen[]): string[] => [...new Set(seen.map((one) => one.class))].sort();

function trainedOn(seen: readonly Seen[], classes: readonly string[]): Trained {
  const vocabulary = vocabularyOf(seen);
  const weights = learn(rowsOf(seen, vocabulary, classes), { features: vocabulary.names.length, classes: classes.length });
  return trimmed({ vocabulary, weights }, classes.length);
}

/** The chance of being clean of posts that were not learnt from, in the order of `seen`. */
function heldOut(seen: readonly Seen[]): number[] {
  const classes = classesOf(seen);
  const clean = new Array<number>(seen.length);
  for (let part = 0; part < PARTS; part++) {
    const kept = seen.filter((_, i) => i % PARTS !== part);
    const out = seen.flatMap((_, i) => (i % PARTS === part ? [i] : []));
    const { vocabulary, weights } = trainedOn(kept, classes);
    const size = { features: vocabulary.names.length, classes: classes.length };
    const rows = rowsOf(
      out.map((i) => seen[i] as Seen),
      vocabulary,
      classes,
    );
    const chances = new Float64Array(classes.length);
    out.forEach((i, row) => {
      clean[i] = chancesOf(weights, rows, row, size, chances)[classes.indexOf(CLEAN)] as number;
    });
  }
  return clean;
}

/** From which chance on that a post is not clean no more than FALSE_ALARMS of the clean posts are spoken about, in hundredths. */
function reachOf(seen: readonly Seen[]): number {
  const clean = heldOut(seen);
  const flagged = seen.flatMap((one, i) => (one.class === CLEAN ? [1 - (clean[i] as number)] : [])).sort((a, b) => b - a);
  const reach = Math.ceil(100 * (flagged[Math.floor(flagged.length * FALSE_ALARMS)] as number)) / 100;
  const found = seen.filter((one, i) => one.class !== CLEAN && 1 - (clean[i] as number) >= reach).length;
  console.log(
    `  reach ${reach}: ${found} of ${seen.filter((one) => one.class !== CLEAN).length} held out posts to be flagged are spoken about`,
  );
  return reach;
}

const names = Object.fromEntries(AGENCIES.map((id) => [id, ownNamesOf(id)])) as Record<AgencyId, ReturnType<typeof ownNamesOf>>;
const sections = ACCOUNTS.map((account) => {
  const seen = seenOf(
    postsOf('tune').filter(({ audience }) => audience === account),
    names,
  );
  const classes = classesOf(seen);
  const { vocabulary, weights } = trainedOn(seen, classes);
  console.log(`${account}: ${seen.length} posts, ${classes.length} classes, ${vocabulary.names.length} features`);
  return sectionOf({ account, classes, reach: reachOf(seen), vocabulary, weights, examples: examplesOf(seen) });
});
mkdirSync('assets/likeness', { recursive: true });
writeFileSync(MODEL, headOf(stampOfTune()) + sections.join(''));
console.log(`Written to ${MODEL}.`);
