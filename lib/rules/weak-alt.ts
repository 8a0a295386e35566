import { graphemesIn } from './graphemes';

/** Longer ones are heard without a pause; guides for public bodies ask for 80 to 250 at most. */
const MOST_CHARACTERS = 250;
/** Fewer words say what it is, but not what it shows. */
const LEAST_WORDS = 4;

const KIND =
  'image|picture|photo|photograph|pic|graphic|flyer|flier|poster|screenshot|banner|infographic|gif|meme|video|map|' +
  'imagen|foto|fotografía|gráfico|cartel|volante|afiche|captura|mapa|video';
const ARTICLE = '(?:(?:an?|the|una?|el|la) )?';
/** "Image of a": screen readers say by themselves that it is one. */
const OPENER = new RegExp(`^${ARTICLE}(?:${KIND}) (?:of|de|del) ${ARTICLE}`, 'iu');
const ONLY_KIND = new RegExp(`(?<!\\p{L})(?:${KIND})s?(?!\\p{L})`, 'iu');
/** Signs of an agency, which their name describes. */
const EMBLEM = /(?<!\p{L})(?:logo|seal|badge|patch|flag|emblem|crest|escudo|emblema|bandera|insignia|placa)(?!\p{L})/iu;

const FILE = /^[^\n]{1,120}\.(?:jpe?g|png|gif|webp|hei[cf]|avif|bmp|tiff?|svg|mp4|mov|pdf)$/i;
/** What phones and programs put into names of files. */
const OF_FILES =
  /(?<!\p{L})(?:img|dsc[nf]?|pxl|mvimg|whatsapp|signal|screen ?shot|scan|image|photo|copy|final|v|imagen|foto|captura de pantalla|at|a las|am|pm)(?!\p{L})/giu;
/** What Facebook and Instagram fill in. */
const BY_MACHINE =
  /^(?:(?:may be an?|might be an?) (?:\p{L}+ )?(?:image|graphic|photo|close-up)|image may contain|no (?:photo|image) description|puede ser una)/iu;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const NAME_PART = /^(?:[\p{Lu}\p{N}]|(?:of|the|and|de|del|la|y)$)/u;

/** Whether `alt` is there and says little of the picture: a file name, too short or too long, or `post` once more. */
export function isWeakAlt(alt: string, post: string): boolean {
  const text = alt.trim();
  if (text === '') return false;
  return (
    isFile(text) || BY_MACHINE.test(text) || graphemesIn(text) > MOST_CHARACTERS || isSame(text, post) || isShort(text.replace(OPENER, ''))
  );
}

const isFile = (text: string): boolean => FILE.test(text) || (/\d/.test(text) && !/\p{L}/u.test(text.replace(OF_FILES, '')));

/** The words alone: what is left when signs, links and hashtags are not looked at. */
const spoken = (text: string): string => (text.replace(/(?:https?:\/\/|www\.|#)\S+/giu, '').match(WORD) ?? []).join(' ').toLowerCase();

function isSame(text: string, post: string): boolean {
  const words = spoken(text);
  return words !== '' && words === spoken(post);
}

/** Fewer than four words that are no name. A name has two at least, each with a capital or a digit, or says which emblem. */
function isShort(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length >= LEAST_WORDS || UNSPACED.test(text)) return false;
  if (words.length < 2 || ONLY_KIND.test(text)) return true;
  return !EMBLEM.test(text) && !words.every((word) => NAME_PART.test(word));
}
