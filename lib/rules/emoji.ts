// Emoji as UTS 51 builds them: one with its skin tone or tags, several with joiners, a flag, a keycap. Without the sign
// that asks for a picture, ©, ® and ™ are letters. Intl.Segmenter knows more scripts and takes many times as long.
const PICTURE = String.raw`\p{ExtPict}[\p{EMod}\ufe0f]?[\u{e0020}-\u{e007f}]*`;

/** One emoji as a reader sees it, for a regular expression with the flag `u`. */
export const ONE_EMOJI = String.raw`(?:\p{RI}{2}|[0-9#*]\ufe0f?\u20e3|(?![©®™](?!\ufe0f))${PICTURE}(?:\u200d${PICTURE})*)`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the whole ASCII range.
const ASCII = /^[\x00-\x7f]*$/;

/** Whether `text` has neither emoji nor letters with marks nor styled ones. */
export const isAscii = (text: string): boolean => ASCII.test(text);
