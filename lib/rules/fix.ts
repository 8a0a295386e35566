import { wholeCharacters } from './graphemes';
import { leaningOf } from './language';
import type { Match } from './match';
import type { Edit, Span } from './report';
import type { Fix, Text } from './rulebook';
import type { Scene } from './scene';
import type { ShapeName } from './shapes';
import { endOfTail, withoutUnits } from './shapes/streets';
import { plainLetters } from './styled-letters';

/** What is read of a draft to mend it. */
type Read = Pick<Scene, 'doc' | 'shape'>;
type Written = keyof Text;

/**
 * The change by which `fix` settles what was found at `match`; nothing where it has none for that. Offsets are UTF-16
 * units of the draft's own text. The words are for the readers of the post, so they are in the language that it is
 * written in, as far as that can be told; else in that of the writer, `language`.
 */
export function editFor(fix: Fix, match: Match, read: Read, language: Written): Edit | undefined {
  const { text } = read.doc;
  const spoken = languageAt(match, read) ?? language;
  if ('letters' in fix) return lettersIn(text);
  if ('add' in fix) return atEnd(text, fix.add[spoken] ?? fix.add.en);
  const span = wholeCharacters(text, match);
  if (span.start === span.end) return undefined;
  const isOneOf = (shapes: readonly ShapeName[]): boolean =>
    shapes.some((name) => read.shape(name).some(({ start, end }) => start === match.start && end === match.end));
  if ('block' in fix) return isOneOf(['street-address']) ? blockIn(text, span, spoken) : undefined;
  return !fix.shapes || isOneOf(fix.shapes) ? { ...span, text: fix.replace[spoken] ?? fix.replace.en } : undefined;
}

/** What the sentence of `match` is written in, or else the post. */
function languageAt({ from }: Match, { doc }: Read): Written | undefined {
  const told = doc.sentences[doc.tokens[from]?.sentence ?? -1]?.sentence.language;
  return told === 'en' || told === 'es' ? told : leaningOf(doc.tokens.map(({ norm }) => norm));
}

/** All of them at once, from the first to the last: words in such letters are often two or three that go together. */
function lettersIn(text: string): Edit | undefined {
  const found = plainLetters(text);
  if (!found) return undefined;
  const { start, end } = wholeCharacters(text, found);
  // An accent that stood on a sign goes together with the plain letter.
  return { start, end, text: found.plain.slice(start, end - text.length || undefined).normalize('NFC') };
}

/** What ends a sentence, with what closes around it. */
const ENDED = /[.!?…:]["'”’»)\]]*$/;
/** The last word is an ordinary one, after which a full stop says nothing else: no link, hashtag, handle or emoji. */
const PLAIN_END = /(?:^|\s)[("'“‘«]?[\p{L}\p{M}\p{N}'’-]+[)"'”’»]?$/u;

/** `sentence` after the last word of `text`, on the same line: editors lose words when lines are broken from outside. */
function atEnd(text: string, sentence: string): Edit {
  const post = text.trimEnd();
  const at = { start: post.length, end: post.length };
  return { ...at, text: joint(post) + sentence };
}

function joint(post: string): string {
  if (post === '') return '';
  return !ENDED.test(post) && PLAIN_END.test(post) ? '. ' : ' ';
}

/** "118 Alder Ct", with nothing that might be a part of the house; a range, a letter or a half at the number is no plain one. */
const HOUSE = /^(?<number>\d{1,5}) +(?!1\/2|.*\b(?:apt|apartment|suite|ste|flat|depto)\b)(?<street>(?:\D|\d+(?:st|nd|rd|th)\b)[^,#]*)$/i;
/** "Calle Roble 44", "Av. Juárez No. 120", "Calle 13 # 24"; the units come after it. */
const CASA = /^(?<street>\p{L}\S* [^\s,].*?)(?:,| ) ?(?:(?:no|num|número|numero|nro)\.? +|# ?)?(?<number>\d{1,5})(?![\w/-])/iu;
/** After these a block has its article: "at the 100 block", "en la cuadra 100". */
const BEFORE = /\b(?:at|in|on|of|from|to|near|by|en|de|a|por|desde|hasta)\s+$/i;
/** Longer than any of them. */
const LOOK_BACK = 12;

/** How police name a place without naming a home. No article in lists: "Dale Husk, 100 block of Tupelo Ln". */
function blockIn(text: string, { start, end }: Span, language: Written): Edit | undefined {
  const address = text.slice(start, end);
  const { number, street } = (HOUSE.exec(withoutUnits(address)) ?? casaIn(address))?.groups ?? {};
  if (number === undefined || street === undefined) return undefined;
  const hundred = Number(number) - (Number(number) % 100);
  const isAfter = BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
  const english = `${isAfter ? 'the ' : ''}${hundred || 'unit'} block of ${street}`;
  const spanish = `${isAfter ? 'la ' : ''}${hundred ? `cuadra ${hundred}` : 'primera cuadra'} de ${street}`;
  return { start, end, text: language === 'es' ? spanish : english };
}

function casaIn(address: string): RegExpExecArray | null {
  const found = CASA.exec(address);
  return found && endOfTail(address, found[0].length) === address.length ? found : null;
}
