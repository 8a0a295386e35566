import nlp from 'compromise/two';
import { type Evidence, questionKey } from './evidence';
import { Memo } from './memo';
import type { Span } from './report';

// Tier 2: nothing that runs in a page imports this file. Of compromise's sizes `two` is the only one in the project:
// importing `three` anywhere makes all of them many times slower. It is touched inside functions only, because
// reading its lexicon takes longer than all else that the background does at its start.

/** Answers stay for the last so many sentences with a pattern. */
const REMEMBERED = 2000;

/** Works out what is asked at once, and remembers the last `remembered` answers, in memory only; 0 for none. */
export function grammarEvidence(remembered = REMEMBERED): Evidence {
  const memo = new Memo<readonly Span[]>(remembered);
  return { grammar: (question) => memo.of(questionKey(question), () => spansOf(question.sentence, question.pattern)) };
}

interface Term {
  text: string;
  offset: { start: number; length: number };
}

/** Where `sentence` fits `pattern`, a match of compromise's; UTF-16 offsets in the sentence. */
function spansOf(sentence: string, pattern: string): Span[] {
  const found = nlp(sentence).match(pattern).json({ offset: true }) as { terms: Term[] }[];
  return found.flatMap(({ terms }) => {
    // What a contraction stands for has no letters of its own, and the offsets of a match that begins there are wrong.
    const written = terms.filter(({ text }) => text !== '').map(({ offset }) => offset);
    const [first, last] = [written[0], written.at(-1)];
    return first && last ? [{ start: first.start, end: last.start + last.length }] : [];
  });
}

/** One step of a parsed pattern, of which only what can be wrong with it matters here. */
interface Step {
  word?: string;
  tag?: string;
  regex?: string;
  choices?: Step[][];
  /** A choice of single words. */
  fastOr?: ReadonlySet<string>;
}

const LEFT_OVER = /[()[\]{}]/;

/** Why `pattern` is no match that compromise knows, and what would be right; nothing when it is one. */
export function grammarComplaint(pattern: string): string | undefined {
  const { one } = nlp.model() as { one: { tagSet: Readonly<Record<string, unknown>> } };
  const steps = nlp.parseMatch(pattern) as Step[];
  return steps.length === 0 ? 'it asks for nothing' : complaintAbout(steps, one.tagSet);
}

function complaintAbout(steps: readonly Step[], tags: Readonly<Record<string, unknown>>): string | undefined {
  for (const { word = '', tag, regex, choices = [], fastOr = [] } of steps) {
    if (regex !== undefined) return `${regex} is a regular expression, and nobody knows what it costs; write words or tags`;
    const broken = [word, ...fastOr].find((one) => LEFT_OVER.test(one));
    if (broken !== undefined) return `the bracket in "${broken}" is not closed; a choice holds no other choice`;
    if (tag !== undefined && !Object.hasOwn(tags, tag))
      return `there is no tag #${tag}; tags are #Noun, #Verb, #Person, #Pronoun and the like`;
    const inside = complaintAbout(choices.flat(), tags);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
