// Cyrillic and Greek letters that look like a Latin one (a choice of Unicode's confusables, UTS 39), one for one.
const FROM = 'аеорсухіјѕԁһԛԝкмтвпгӏѵьАВЕКМНОРСТУХІЈЅԚԜӀѴοανρικυτηωχγεβϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const TO = 'aeopcyxijsdhqwkmtbnrlvbABEKMHOPCTYXIJSQWIVoavpikutnwxyebcjABEZHIKMNOPTYX';
const LATIN = new Map([...FROM].map((letter, i) => [letter, TO[i] as string]));

// Latin letters that only ever stand for these: small capitals, letters with a stroke, dotless i.
const STYLED_FROM = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢǫɑɡıłŁøØđĐħĦŧŦƒ';
const STYLED_TO = 'abcdefghijklmnopqrstuvwyzqagilLoOdDhHtTf';
const STYLED = new Map([...STYLED_FROM].map((letter, i) => [letter, STYLED_TO[i] as string]));

const OTHER_SCRIPT = /[\u0370-\u052f]/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Reads look-alike letters as Latin ones, in words that mix them with Latin letters or digits only: a word that is
 * Greek or Cyrillic throughout means what it says. Every letter stays in its place, so offsets hold.
 */
export function withoutLookalikes(text: string): string {
  if (!OTHER_SCRIPT.test(text)) return text;
  return text.replace(WORD, (word) =>
    OTHER_SCRIPT.test(word) && /[a-z\d]/i.test(word) ? word.replace(/[\u0370-\u052f]/g, (letter) => LATIN.get(letter) ?? letter) : word,
  );
}

/** Whether `word` is Greek or Cyrillic throughout. */
export const isOtherScript = (word: string): boolean => /^[\u0370-\u052f]+$/.test(word);

/** The Latin word that `word` looks like, when every letter of it is a Greek or Cyrillic look-alike; lower case. */
export function latinTwin(word: string): string | undefined {
  let twin = '';
  for (const letter of word) {
    const latin = LATIN.get(letter);
    if (latin === undefined) return undefined;
    twin += latin;
  }
  return twin.toLowerCase();
}

/** The plain letter of a styled one: small capitals, enclosed letters such as 🅿. */
export function unstyled(char: string): string | undefined {
  const code = char.codePointAt(0) as number;
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  return STYLED.get(char);
}
