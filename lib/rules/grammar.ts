import nlp from 'compromise/two';
import { type Evidence, questionKey } from './evidence';
import { Memo } from './memo';
import type { Span } from './report';

// Tier 2: nothing that runs in a page imports this file. Of compromise's sizes `two` is the only one in the project:
// importing `three` anywhere makes all of them many times slower.

/** Answers stay for the last so many sentences with a pattern. */
const REMEMBERED = 2000;

/** Works out what is asked at once, and remembers the last answers, in memory only. */
export function grammarEvidence(): Evidence {
  const memo = new Memo<readonly Span[]>(REMEMBERED);
  return { of: (question) => memo.of(questionKey(question), () => spansOf(question.sentence, question.pattern)) };
}

/** Where `sentence` fits `pattern`, a match of compromise's; UTF-16 offsets in the sentence. */
function spansOf(sentence: string, pattern: string): Span[] {
  const found = nlp(sentence).match(pattern).json({ offset: true }) as { offset: { start: number; length: number } }[];
  return found.map(({ offset: { start, length } }) => ({ start, end: start + length })).filter(({ start, end }) => end > start);
}

const LEFT_OVER = /[()[\]{}]/;

/** Why `pattern` is no match that compromise knows, and what would be right; nothing when it is one. */
export function grammarComplaint(pattern: string): string | undefined {
  const { one } = nlp.model() as { one: { tagSet: Readonly<Record<string, unknown>> } };
  const steps = nlp.parseMatch(pattern) as { word?: string; tag?: string }[];
  for (const { word, tag } of steps) {
    if (word !== undefined && LEFT_OVER.test(word)) return `the bracket in "${word}" is not closed`;
    if (tag !== undefined && !Object.hasOwn(one.tagSet, tag))
      return `there is no tag #${tag}; tags are #Noun, #Verb, #Person, #Pronoun and the like`;
  }
  return steps.length === 0 ? 'it asks for nothing' : undefined;
}
