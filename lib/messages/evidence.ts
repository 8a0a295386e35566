import * as v from 'valibot';
import { grammarPatterns } from '../rules/detectors-in';
import { type Evidence, LONGEST_SENTENCE, MOST_QUESTIONS, type Question } from '../rules/evidence';
import type { Span } from '../rules/report';
import type { Rulebook } from '../rules/rulebook';

const QuestionSchema = v.strictObject({ sentence: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE)), pattern: v.string() });
const QuestionsSchema = v.pipe(v.array(QuestionSchema), v.maxLength(MOST_QUESTIONS));

/**
 * The answers to `asked`, which comes from a page's process and may be anything: as many questions and as long sentences as
 * an engine asks, and no grammar but that of the rules in force.
 * @throws Error that names what is wrong with `asked`, and nothing of its text.
 */
export function answersTo(asked: unknown, { rules, shields }: Rulebook, evidence: Evidence): (readonly Span[])[] {
  const { success, output } = v.safeParse(QuestionsSchema, asked);
  if (!success) throw new Error(`questions must be a list of at most ${MOST_QUESTIONS} sentences of up to ${LONGEST_SENTENCE} characters`);
  const known = new Set([...rules, ...shields].flatMap(grammarPatterns));
  if (!output.every(({ pattern }) => known.has(pattern))) throw new Error('a question is about grammar that no rule in force asks for');
  return (output as Question[]).map((question) => evidence.of(question) ?? []);
}
