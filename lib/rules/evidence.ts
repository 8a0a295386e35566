import { Memo } from './memo';
import type { Span, Topic } from './report';
import type { Seen } from './seen';

/** Whether the grammar of a sentence fits a pattern, and where: asked in tier 1, worked out in tier 2. */
export interface GrammarQuestion {
  sentence: string;
  pattern: string;
}

/** What a whole post resembles. */
export interface LikenessQuestion {
  post: string;
  /** Alternative texts of its pictures. */
  alts: readonly string[];
  official: boolean;
}

export type Question = GrammarQuestion | LikenessQuestion;

/** A topic that a post resembles. */
export interface Likeness {
  topic: Topic;
  /** Sure enough to advise; otherwise worth a note. */
  sure: boolean;
  /** Where the words stand that spoke for it, UTF-16 offsets in the post, and how much each did, in hundredths of all. */
  telling: readonly (Span & { share: number })[];
  /** The labelled post that is most like it. */
  example?: string;
}

export type Answer = readonly Span[] | readonly Likeness[];

/** Of longer sentences, in UTF-16 units, nobody works out the grammar: they are lists or pasted matter. */
export const LONGEST_SENTENCE = 2000;

/** Longer posts or alternative texts, in UTF-16 units, are compared with nothing. */
export const LONGEST_POST = 10_000;

/** Nor are posts with more pictures, which no network takes. */
export const MOST_PICTURES = 50;

/** Tier 2 is asked this much at once; more questions of one post come one request after the other. */
export const MOST_QUESTIONS = 32;

/** What tier 2 has worked out so far: nothing while nobody has answered. */
export interface Evidence {
  /** Where the grammar fits, UTF-16 offsets in the sentence. */
  grammar(question: GrammarQuestion): readonly Span[] | undefined;
  /** Absent where there is nobody to ask. */
  likeness?(question: LikenessQuestion): readonly Likeness[] | undefined;
  /** What was seen in the picture with this key. Absent where nobody looks at pictures. */
  picture?(key: string): Seen | undefined;
}

/** Tells one question from another. */
export const questionKey = (question: Question): string =>
  'pattern' in question
    ? `${question.pattern}\n${question.sentence}`
    : JSON.stringify([question.official, question.post, ...question.alts]);

/** Every rest of the writer asks about another version of a post. */
const POSTS = 8;

/** Answers that came from elsewhere, the last `limit` of them about sentences. */
export class AnsweredQuestions implements Evidence {
  private readonly sentences: Memo<readonly Span[]>;
  private readonly posts = new Memo<readonly Likeness[]>(POSTS);

  constructor(limit: number) {
    this.sentences = new Memo(limit);
  }

  grammar(question: GrammarQuestion): readonly Span[] | undefined {
    return this.sentences.get(questionKey(question));
  }

  likeness(question: LikenessQuestion): readonly Likeness[] | undefined {
    return this.posts.get(questionKey(question));
  }

  add(question: Question, answer: Answer): void {
    if ('pattern' in question) this.sentences.keep(questionKey(question), answer as readonly Span[]);
    else this.posts.keep(questionKey(question), answer as readonly Likeness[]);
  }
}

/** Nobody answers: rules that ask stay silent. */
export const NO_EVIDENCE: Evidence = { grammar: () => [] };
