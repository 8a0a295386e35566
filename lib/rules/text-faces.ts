// Eyes and mouths of the upright faces in Wikipedia, "List of emoticons", Eastern style; arms and cheeks are not looked at.
/** Eyes that are no letters of the text around them. */
const EYES = '[°º˚•●◕◉⊙☉◎ʘಠಥಡರ◔¬‾¯￣ᵔ˘˙ﾟ゜・･╥♥❤✿★☆◠⇀↼■≧≦＾＞＜〒︶⌒─◐◑⚆༎눈ㅠㅜ一]';
/** Mouths that stand in no word. */
const MOUTHS = '[‿⁀︿﹏ωε□▽△∇∀◇Дロヮᴥʖ◡ᴗ益皿︹‸⌣³ᆺㅅᗜᗝ▿︵⍊]';
const KEYBOARD_MOUTHS = String.raw`[.o\-wv~]`;

const FACES = [
  // Between arms: ¯\_(ツ)_/¯.
  String.raw`¯\\+.{1,12}?/+¯`,
  '[(（] ?[ツッシᐛ] ?[)）]',
  `${EYES} ?(?:${MOUTHS}{1,3}|_{1,3}|╭╮) ?${EYES}`,
  `${EYES}${KEYBOARD_MOUTHS}${EYES}`,
  '[(（][・･゜°•◕]{2};?[)）]',
  `[´\`｀TQ] ?${MOUTHS} ?[´\`｀TQ]`,
  '[°º•⊙]_[oO]',
  // Of signs of the keyboard: ^_^ >.< -_- T_T o_O.
  String.raw`\^(?:_+|${KEYBOARD_MOUTHS})\^`,
  String.raw`(?<![\w"'/])>(?:_+|[.o\-w])<`,
  String.raw`(?<![\w<>])[<>]_+[<>](?![\w<>])`,
  ';(?:_+|-);',
  String.raw`(?<![-_\w])-_+-(?![-_])`,
  '(?<![=_])=_+=(?![=_])',
  String.raw`(?<![\w.])\._\.(?!\w)`,
  String.raw`(?<!\w)(?:[oO0]_+[oO0]|T_+T|t_+t|Q_+Q|u_+u|n_+n|x_+x|X_+X|o\.O|O\.o)(?!\w)`,
  String.raw`\((?:([oO])\.\1|-[.o]-|_ _|'[-_.]')\)|ง'[-_.]'\)?ง`,
  // Arms up.
  String.raw`(?<![\w\\])\\o/(?!\w)`,
  // A table upside down, or put back.
  '[┻┴┬┳][━─]{1,3}[┻┴┬┳]',
].join('|');
const FACE = new RegExp(FACES, 'gu');

/** A line of a drawing has this many signs at least, and more of them than letters and digits; a drawing this many lines. */
const LEAST = 3;
const INK = /(?!\p{ExtPict})[\p{P}\p{S}]/gu;
const WRITING = /[\p{L}\p{N}]/gu;

/**
 * How many faces and drawings made of signs `text` has: ¯\_(ツ)_/¯, (╯°□°)╯︵ ┻━┻, ^_^, a badge over three lines and more.
 * The ones that lie on their side, such as :) and <3, are short and widely known, and do not count.
 */
export function textFaces(text: string): number {
  const faces = text.replace(/\p{M}/gu, '').match(FACE)?.length ?? 0;
  return faces + drawings(text);
}

function drawings(text: string): number {
  let [count, run] = [0, 0];
  for (const line of text.split('\n')) {
    const ink = line.match(INK)?.length ?? 0;
    run = ink >= LEAST && ink > (line.match(WRITING)?.length ?? 0) ? run + 1 : 0;
    if (run === LEAST) count++;
  }
  return count;
}
