import * as v from 'valibot';
import { grammarPatterns } from '../rules/detectors-in';
import {
  type Answer,
  type Evidence,
  LONGEST_POST,
  LONGEST_SENTENCE,
  MOST_PICTURES,
  MOST_QUESTIONS,
  type Question,
} from '../rules/evidence';
import type { Rulebook } from '../rules/rulebook';

const QuestionSchema = v.strictObject({ sentence: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE)), pattern: v.string() });
const PostSchema = v.strictObject({
  post: v.pipe(v.string(), v.maxLength(LONGEST_POST)),
  alts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_POST))), v.maxLength(MOST_PICTURES)),
  official: v.boolean(),
});
const QuestionsSchema = v.pipe(v.array(v.union([QuestionSchema, PostSchema])), v.maxLength(MOST_QUESTIONS));

/**
 * The answers to `asked`, which comes from a page's process and may be anything: as many questions and as long sentences as
 * an engine asks, and no grammar but that of the rules in force.
 * @throws Error that names what is wrong with `asked`, and nothing of its text.
 */
export function answersTo(asked: unknown, { rules, shields }: Rulebook, evidence: Evidence): Answer[] {
  const { success, output } = v.safeParse(QuestionsSchema, asked);
  if (!success) throw new Error(`questions must be a list of at most ${MOST_QUESTIONS} sentences of up to ${LONGEST_SENTENCE} characters`);
  const known = new Set([...rules, ...shields].flatMap(grammarPatterns));
  if (output.some((question) => 'pattern' in question && !known.has(question.pattern)))
    throw new Error('a question is about grammar that no rule in force asks for');
  return (output as Question[]).map(
    (question) => ('pattern' in question ? evidence.grammar(question) : evidence.likeness?.(question)) ?? [],
  );
}
