import type { Sentence } from '../sentence';
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
  score(match, sentence) {
    const parts = [...match[0].matchAll(/\S+/g)];
    while (notAName(parts[0])) parts.shift();
    while (notAName(parts.at(-1))) parts.pop();
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2 || parts.some(notAName)) return 0;
    const confidence = isHeadline(sentence) ? 0 : 0.6;
    return { confidence, start: first.index, end: last.index + last[0].length };
  },
};

const notAName = (part: RegExpExecArray | undefined): boolean =>
  part !== undefined && NOT_A_NAME.has(part[0].toLowerCase().replace(/'s$/, ''));

/** Whether nearly every word of the sentence is capitalised, so that capitals say nothing: of at least five, more than four in five. */
function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ written }) => /^\p{Lu}/u.test(written));
  return words.length >= 5 && capitals.length / words.length > 0.8;
}
