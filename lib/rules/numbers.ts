/** A number written in words: in digits ("205", "21st"), and of how many words it is made. */
export interface WrittenNumber {
  value: string;
  length: number;
}

interface NumberWord {
  value: number;
  spanish: boolean;
  ordinal: boolean;
}

/** What has been read, and the place of the next word. */
interface Reading {
  value: number;
  next: number;
}

// Spanish or not, ordinal or not, first value, step, and words; of those with a slash between them each is the same number.
const ROWS: [spanish: boolean, ordinal: boolean, first: number, step: number, words: string][] = [
  [
    false,
    false,
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ],
  [false, false, 20, 10, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety'],
  [
    false,
    true,
    1,
    1,
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ],
  [false, true, 20, 10, 'twentieth thirtieth'],
  [
    true,
    false,
    0,
    1,
    'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
  ],
  [true, false, 30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento'],
  [true, false, 200, 100, 'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil'],
  [
    true,
    true,
    1,
    1,
    'primero/primer segundo tercero/tercer cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo decimotercero decimocuarto decimoquinto decimosexto decimoseptimo decimoctavo decimonoveno',
  ],
  [true, true, 20, 10, 'vigesimo trigesimo'],
];

const WORDS = new Map<string, NumberWord>();
for (const [spanish, ordinal, first, step, words] of ROWS) {
  words.split(' ').forEach((same, i) => {
    const value = first + i * step;
    const gendered = spanish && (ordinal || value > 199);
    for (const word of same.split('/')) {
      WORDS.set(word, { value, spanish, ordinal });
      if (gendered) WORDS.set(word.replace(/o(s?)$/, 'a$1'), { value, spanish, ordinal });
    }
  });
}

/** Beside one of these, "once" is eleven and "mil" a thousand: both are English words too. */
const SPANISH_BESIDE = new Set('las los de y mil anos dias horas minutos personas dolares gracias'.split(' '));

/** Whether `word` can be a number or a part of one. */
export const isNumberWord = (word: string): boolean => WORDS.has(word);

/**
 * The longest number that begins at `words[i]`: English or Spanish, cardinals to 999,999 and ordinals to 31st.
 * Words are lower case and have no accents. A word that begins no number costs one look-up.
 */
export function numberAt(words: readonly string[], i: number): WrittenNumber | undefined {
  const word = words[i] as string;
  if (word === 'a') return written(english(words, i), i);
  const first = WORDS.get(word);
  if (!first || !begins(words, i)) return undefined;
  return ordinal(words, i, first) ?? written(first.spanish ? spanish(words, i) : english(words, i), i);
}

const written = (reading: Reading | undefined, from: number): WrittenNumber | undefined =>
  reading && { value: String(reading.value), length: reading.next - from };

function begins(words: readonly string[], i: number): boolean {
  const word = words[i] as string;
  if (word === 'un' || word === 'una') return false;
  if (word !== 'once' && word !== 'mil') return true;
  const [before, after] = [words[i - 1] ?? '', words[i + 1] ?? ''];
  return SPANISH_BESIDE.has(before) || SPANISH_BESIDE.has(after) || WORDS.get(after)?.spanish === true;
}

/** "third", "twenty first", "vigésimo primero". English counts the tens with a cardinal, Spanish with an ordinal. */
function ordinal(words: readonly string[], i: number, first: NumberWord): WrittenNumber | undefined {
  const unit = WORDS.get(words[i + 1] ?? '');
  const isTens = first.value >= (first.spanish ? 10 : 20) && first.value % 10 === 0 && first.ordinal === first.spanish;
  if (isTens && unit?.ordinal && unit.spanish === first.spanish && unit.value < 10 && first.value + unit.value <= 31) {
    return { value: withEnding(first.value + unit.value), length: 2 };
  }
  return first.ordinal ? { value: withEnding(first.value), length: 1 } : undefined;
}

function withEnding(value: number): string {
  const ending = value > 3 && value < 21 ? undefined : [undefined, 'st', 'nd', 'rd'][value % 10];
  return value + (ending ?? 'th');
}

/** "two hundred (and) five thousand (and) twelve", "a hundred". */
function english(words: readonly string[], i: number): Reading | undefined {
  const head = englishBelowThousand(words, i);
  if (!head || words[head.next] !== 'thousand' || head.value > 999) return head;
  return sum(head.value * 1000, head.next + 1, englishBelowThousand(words, afterAnd(words, head.next + 1)), 1000);
}

function englishBelowThousand(words: readonly string[], i: number): Reading | undefined {
  const counted = words[i + 1] === 'hundred' || words[i + 1] === 'thousand';
  const head = words[i] === 'a' ? (counted ? { value: 1, next: i + 1 } : undefined) : belowHundred(words, i, false);
  if (!head || words[head.next] !== 'hundred' || head.value % 10 === 0) return head;
  return sum(head.value * 100, head.next + 1, belowHundred(words, afterAnd(words, head.next + 1), false), 100);
}

const afterAnd = (words: readonly string[], i: number): number => (words[i] === 'and' ? i + 1 : i);

/** "doscientos cinco mil doce", "mil", "treinta y uno". */
function spanish(words: readonly string[], i: number): Reading | undefined {
  const head = words[i] === 'mil' ? { value: 1, next: i } : spanishBelowThousand(words, i);
  if (!head || words[head.next] !== 'mil') return head;
  return sum(head.value * 1000, head.next + 1, spanishBelowThousand(words, head.next + 1), 1000);
}

function spanishBelowThousand(words: readonly string[], i: number): Reading | undefined {
  const hundreds = cardinal(words, i, true);
  if (!hundreds || hundreds.value < 100) return belowHundred(words, i, true);
  return hundreds.value < 1000 ? sum(hundreds.value, i + 1, belowHundred(words, i + 1, true), 100) : undefined;
}

function belowHundred(words: readonly string[], i: number, inSpanish: boolean): Reading | undefined {
  const first = cardinal(words, i, inSpanish);
  if (!first || first.value > 99) return undefined;
  const alone = { value: first.value, next: i + 1 };
  if (first.value < 20 || first.value % 10 > 0 || (inSpanish && words[i + 1] !== 'y')) return alone;
  const at = inSpanish ? i + 2 : i + 1;
  const unit = cardinal(words, at, inSpanish);
  return unit && unit.value > 0 && unit.value < 10 ? { value: first.value + unit.value, next: at + 1 } : alone;
}

function cardinal(words: readonly string[], i: number, inSpanish: boolean): NumberWord | undefined {
  const word = WORDS.get(words[i] ?? '');
  return word && !word.ordinal && word.spanish === inSpanish ? word : undefined;
}

/** `value` with `rest` added to it, when there is one between 0 and `limit`. */
function sum(value: number, next: number, rest: Reading | undefined, limit: number): Reading {
  return rest && rest.value > 0 && rest.value < limit ? { value: value + rest.value, next: rest.next } : { value, next };
}
