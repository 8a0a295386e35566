type Readings = readonly (readonly string[])[];

const NONE: Readings = [];

const INDEFINITE = ['every', 'some', 'any', 'no'].flatMap((which) => ['one', 'body', 'thing'].map((what) => which + what));
const QUESTIONS = 'who what where when why how'.split(' ');
/** "'s" is "is" or "has" after these; after a name or a noun it says whose. */
const SINGULAR = new Set([...'he she it that this there here'.split(' '), ...QUESTIONS, ...INDEFINITE]);
const PERSONS = new Set([...SINGULAR, ...'i you we they'.split(' ')]);

// Contractions that follow no rule, and informal ones.
const WHOLE = new Map<string, Readings>(
  "can't=can not/cannot|won't=will not|shan't=shall not|ain't=is not/am not/are not|let's=let us|y'all=you all|ya'll=you all|c'mon=come on|d'you=do you|gonna=going to|wanna=want to/want a|gotta=got to/have got to|hafta=have to|oughta=ought to|tryna=trying to|finna=going to|imma=i am going to|lemme=let me|gimme=give me|kinda=kind of|sorta=sort of|lotta=lot of|outta=out of|dunno=do not know|shoulda=should have|coulda=could have|woulda=would have|musta=must have|cuz=because|cos=because|coz=because"
    .split('|')
    .map((line) => line.split('=') as [string, string])
    .map(([word, readings]) => [word, readings.split('/').map((reading) => reading.split(' '))]),
);

// Those that are no other word without the apostrophe, unlike "were", "well", "ill", "id", "shell", "its", "lets".
for (const word of "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't can't won't ain't i'm i've you're you've you'll you'd they're they've they'll they'd we've he's she's it'll that'll that's there's here's where's what's who's how's y'all should've could've would've must've might've".split(
  ' ',
)) {
  WHOLE.set(word.replace("'", ''), writtenOut(word));
}

/**
 * What a contraction can stand for, likeliest first: "he's" is "he is" or "he has". `word` is lower case with a
 * plain apostrophe; also without one where that is no other word ("dont"). Nothing for any other word,
 * "chief's" among them.
 */
export function writtenOut(word: string): Readings {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  const at = word.lastIndexOf("'");
  // No contraction is longer; a made-up one could be of any length.
  if (at < 1 || word.length > 20) return NONE;
  const head = word.slice(0, at);
  switch (word.slice(at)) {
    case "'t":
      return head.endsWith('n') ? [[head.slice(0, -1), 'not']] : NONE;
    case "'m":
      return head === 'i' ? [['i', 'am']] : NONE;
    case "'s":
      return SINGULAR.has(head) ? followed(head, 'is', 'has') : NONE;
    case "'d":
      return PERSONS.has(head) ? followed(head, 'would', 'had', ...(QUESTIONS.includes(head) ? ['did'] : [])) : NONE;
    case "'re":
      return followed(head, 'are');
    case "'ve":
      return followed(head, 'have');
    case "'ll":
      return followed(head, 'will');
    default:
      return NONE;
  }
}

/** `head`, itself written out where it is a contraction ("wouldn't've"), before each of `words`. */
function followed(head: string, ...words: string[]): Readings {
  const heads = writtenOut(head);
  return (heads.length > 0 ? heads : [[head]]).flatMap((reading) => words.map((word) => [...reading, word]));
}
