// Cyrillic and Greek letters that look like a Latin one (a choice of Unicode's confusables, UTS 39), one for one.
const FROM = 'аеорсухіјѕԁһԛԝкмтвАВЕКМНОРСТУХІЈЅԚԜοανρικυτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const TO = 'aeopcyxijsdhqwkmtbABEKMHOPCTYXIJSQWoavpikutABEZHIKMNOPTYX';
const LATIN = new Map([...FROM].map((letter, i) => [letter, TO[i] as string]));

const OTHER_SCRIPT = /[\u0370-\u052f]/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Reads look-alike letters as Latin ones, in words that mix scripts only: a word that is Greek or Cyrillic
 * throughout means what it says. Every letter stays in its place, so offsets hold.
 */
export function withoutLookalikes(text: string): string {
  if (!OTHER_SCRIPT.test(text)) return text;
  return text.replace(WORD, (word) =>
    OTHER_SCRIPT.test(word) && /[a-z]/i.test(word) ? word.replace(/[\u0370-\u052f]/g, (letter) => LATIN.get(letter) ?? letter) : word,
  );
}
