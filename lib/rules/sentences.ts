import type { Span } from './report';

// A full stop after these ends no sentence.
const ABBREVIATIONS = new Set(
  (
    'st ave av blvd rd dr ln ct pl hwy rte sq apt ste bldg blk fl rm ext mr mrs ms sgt lt capt cpl det ofc dep insp no num nro tel vs approx ' +
    'dept jr sr mt ft am pm jan feb mar apr jun jul aug sep sept oct nov dec col calle avda depto apdo'
  ).split(' '),
);

// A line break, or signs that end a sentence, with what closes around them, before white space.
const END = /[^\S\n]*\n\s*|[.!?\u2026\u3002\uff01\uff0e\uff1f]+["'\u201d\u2019\u00bb)\]]*\s+/g;
// The word before a full stop is no longer than this; keeps the look back short.
const LOOK_BACK = 16;
// A time before its last full stop.
const TIME = /\d\s*[ap]\.?m$/i;
const DAY_OR_MONTH = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
// A part of a link or handle is none.
const LAST_WORD = /(?<![\p{L}\p{N}/@#-])[\p{L}\p{N}]+$/u;

/**
 * Where the sentences of `text` begin and end, in UTF-16 units; together they are the whole text. Linear time.
 * What is one sentence depends on its own characters alone, so that an edit moves the borders around it only.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    if (isAbbreviation(text, match)) continue;
    const end = match.index + match[0].length;
    if (end === text.length) break;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

function isAbbreviation(text: string, match: RegExpExecArray): boolean {
  if (!/^[.\uff0e]\s/.test(match[0]) || match[0].includes('\n')) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(0, match.index - LOOK_BACK), match.index))?.[0].toLowerCase();
  if (word === undefined || (word.length > 1 && !ABBREVIATIONS.has(word))) return false;
  const isTimeOrNumber = /^\d$/.test(word) || TIME.test(text.slice(Math.max(0, match.index - LOOK_BACK), match.index));
  return !(isTimeOrNumber && beginsAnother(text.slice(match.index + match[0].length, match.index + match[0].length + LOOK_BACK)));
}

/** Whether a word stands here that would not go on after a time: "at 8 p.m. Use the back door", but "at 8 p.m. Friday". */
const beginsAnother = (after: string): boolean => /^\p{Lu}\p{Ll}/u.test(after) && !DAY_OR_MONTH.test(after);
