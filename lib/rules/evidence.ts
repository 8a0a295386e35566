import { Memo } from './memo';
import type { Span } from './report';

/** Whether the grammar of a sentence fits a pattern, and where: asked in tier 1, worked out in tier 2. */
export interface Question {
  sentence: string;
  pattern: string;
}

/** Of longer sentences, in UTF-16 units, nobody works out the grammar: they are lists or pasted matter. */
export const LONGEST_SENTENCE = 2000;

/** Tier 2 is asked this much at once; more questions of one post come one request after the other. */
export const MOST_QUESTIONS = 32;

/** What tier 2 has worked out so far. Spans are UTF-16 offsets in the sentence. */
export interface Evidence {
  /** Nothing while nobody has answered. */
  of(question: Question): readonly Span[] | undefined;
}

/** Tells one question from another. */
export const questionKey = ({ sentence, pattern }: Question): string => `${pattern}\n${sentence}`;

/** Answers that came from elsewhere, the last `limit` of them. */
export class AnsweredQuestions implements Evidence {
  private readonly answers: Memo<readonly Span[]>;

  constructor(limit: number) {
    this.answers = new Memo(limit);
  }

  of(question: Question): readonly Span[] | undefined {
    return this.answers.get(questionKey(question));
  }

  add(question: Question, spans: readonly Span[]): void {
    this.answers.keep(questionKey(question), spans);
  }
}

/** Nobody answers: rules that ask about grammar stay silent. */
export const NO_EVIDENCE: Evidence = { of: () => [] };
