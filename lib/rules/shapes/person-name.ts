import { type Doc, tokenAt } from '../tokens';
import type { Shape } from '.';
import { words } from './words';

// Capitalised words that are part of a place, an agency, a date or a headline, not of a person's name.
const NOT_A_NAME = words(
  'street avenue road drive lane court place bridge park river lake county city town village state north south east west ' +
    'police department sheriff fire rescue station district division academy unit team office council hall center centre school ' +
    'high elementary middle college university hospital church mill mall store bank hotel club association union local ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today tonight tomorrow yesterday happy new good great thank thanks please update alert amber ' +
    'missing wanted road crash traffic public safety community media release national night out national week day awareness ' +
    'the a an and of for in on at to with our your my his her their this that these if when we you he she they it i is are was ' +
    'chief officer sergeant lieutenant captain detective deputy trooper constable inspector cadet recruit k9 swat dui amber ' +
    'victim suspect witness caller driver arrested charged booked jail congrats congratulations welcome meet join apply call ' +
    'united states america american north carolina english spanish facebook twitter instagram black blue red white green gray ' +
    'train derailment oil explosion collapse plant flood flooding storm hurricane typhoon tornado earthquake wildfire disaster ' +
    'emergency agency authority government governor federal transit metro airport international interstate highway director ' +
    'commissioner secretary minister president senator inspector says said report reports marathon festival parade market company ' +
    'diner grill cafe restaurant bar pub inn motel bakery pizza deli library museum plaza beach stadium arena theater theatre ' +
    'pharmacy clinic garage salon gym casino brewery ' +
    'service services bureau administration memorial special law enforcement red cross ' +
    'assault homicide robbery burglary fatal coffee cop first second third annual one two three four five no not do all any',
);

/** Two or three capitalised words in a row that are no place, agency, date or headline. A guess by form, so rules pair it with a cue. */
export const personName: Shape = {
  pattern:
    /(?<![\p{L}\p{N}@#'-])\p{Lu}[\p{Ll}'-]{1,20}(?:\p{Lu}[\p{Ll}'-]{1,20})?(?:\s\p{Lu}\.)?(?:\s\p{Lu}(?:\p{Ll}|'\p{Lu}|\p{Ll}{1,3}\p{Lu})[\p{Ll}'-]{0,20}){1,2}(?![\p{L}\p{N}])/gu,
  score(match, doc) {
    const parts = [...match[0].matchAll(/\S+/g)];
    while (notAName(parts[0])) parts.shift();
    while (notAName(parts.at(-1))) parts.pop();
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2 || parts.some(notAName)) return 0;
    const confidence = inHeadline(doc, match.index) ? 0 : 0.6;
    return { confidence, start: first.index, end: last.index + last[0].length };
  },
};

const notAName = (part: RegExpExecArray | undefined): boolean =>
  part !== undefined && NOT_A_NAME.has(part[0].toLowerCase().replace(/'s$/, ''));

// What was learnt of a draft goes with the draft.
const headlines = new WeakMap<Doc, ReadonlySet<number>>();

/** Whether nearly every word of the sentence is capitalised, so that capitals say nothing. */
function inHeadline(doc: Doc, at: number): boolean {
  const known = headlines.get(doc) ?? headlinesOf(doc);
  headlines.set(doc, known);
  const token = doc.tokens[tokenAt(doc.tokens, at)];
  return token !== undefined && known.has(token.sentence);
}

/** The sentences of at least five words, more than four in five of them capitalised. */
function headlinesOf(doc: Doc): Set<number> {
  const counts: { words: number; capitals: number }[] = [];
  for (const token of doc.tokens) {
    if (token.kind !== 'word') continue;
    counts[token.sentence] ??= { words: 0, capitals: 0 };
    const count = counts[token.sentence] as { words: number; capitals: number };
    count.words++;
    if (/^\p{Lu}/u.test(doc.folded.text.slice(token.start, token.start + 2))) count.capitals++;
  }
  const found = new Set<number>();
  counts.forEach(({ words, capitals }, sentence) => {
    if (words >= 5 && capitals / words > 0.8) found.add(sentence);
  });
  return found;
}
