import * as v from 'valibot';
import { SEVERITIES, TOPICS } from '../rules/report';
import type { Classifier } from './classifier';
import { notOneOf, wrong } from './complaint';
import { finder } from './cues-schema';
import { detector } from './detector-schema';
import { type Example, example } from './example-schema';
import { fix } from './fix-schema';
import type { Mark } from './marks';
import { byLanguage, choice, fields, flag, formed, ID, LANGUAGES, link, may, must, phrase, some, text } from './parts';
import { tooVague, vagueWord } from './vague';

/** What an author may write in a pack. Types and the JSON Schema for editors are derived from these schemas. */

const clause = v.union(
  [
    v.pipe(
      text,
      v.transform((title): { title: string; number?: string; link?: string } => ({ title })),
    ),
    fields('a clause', {
      title: must('What the clause is about.', text),
      number: may('Its number in the policy, in quotes.', text),
      link: may('Where it can be read.', link),
    }),
  ],
  wrong('the title of a clause, or { title: …, number: …, link: … }'),
);

const severity = choice(SEVERITIES);

const shared = {
  audience: must('Whose posts it is about. An account that is not known counts as personal.', choice(['personal', 'official', 'any'])),
  language: may('The language of the phrases, `any` when not given; a detector may name its own.', choice([...LANGUAGES, 'any'])),
  message: must('One sentence for the writer; `{match}` becomes the words found. Say “may”, never “violates”.', byLanguage),
  why: must('A short paragraph; Markdown on the rules page, plain text in the review.', byLanguage),
  find: must('What to look for; one that is found is enough.', some(finder, 'detector')),
  unless: v.optional(
    must('What silences a match that it stands near to, or overlaps.', v.array(detector, wrong('a list of detectors'))),
    [],
  ),
  examples: must(
    'Posts that run whenever the pack is tested, built or loaded.',
    fields('{ flag: …, pass: … }', {
      flag: must('Posts that must be found.', some(example, 'example')),
      pass: must('Posts that must not be found; best those that look most like the others.', some(example, 'example')),
    }),
  ),
};

export const RuleSchema = fields('the fields of a rule', {
  topic: must('What it is about; shields name topics.', choice(TOPICS)),
  severity: must(
    'From `off` and `info` to `stop`, or one for each kind of account. Never above `warn` on personal accounts.',
    v.union(
      [
        severity,
        fields('one severity each, { personal: …, official: … }', {
          personal: must('On personal accounts.', severity),
          official: must('On official accounts.', severity),
        }),
      ],
      notOneOf(SEVERITIES, ', or { personal: …, official: … }'),
    ),
  ),
  needsClause: v.optional(must('Off until the policy of the agency gives the rule a clause or a severity.', flag), false),
  clause: must('The clause of the policy: its title, or title, number and link. The policy of the agency may replace it.', clause),
  ...shared,
  suggest: must('What the writer could do.', byLanguage),
  fix: may(
    'A change to the text that settles a finding, offered beside it.',
    v.lazy(() => fix),
  ),
  catalogue: may(
    'Its number in a published catalogue of rules.',
    formed(/^[A-Z]{2}-\d{2}$/, 'two capital letters and two digits, such as SS-01'),
  ),
});

export const ShieldSchema = fields('the fields of a shield', {
  shield: must(
    'What it silences, and how far.',
    fields('{ silences: …, scope: … }', {
      silences: must('Topics of the rules that stay silent.', some(choice(TOPICS), 'topic')),
      scope: must('How far it reaches from the words found.', choice(['clause', 'quote', 'sentence', 'post'])),
    }),
  ),
  ...shared,
});

const concrete = v.pipe(
  text,
  v.check(
    (title) => vagueWord(title) === undefined,
    ({ input }) => tooVague(vagueWord(input) ?? ''),
  ),
);

/** What a pack says about a rule of an earlier one, as a policy would. */
const ruleChoice = fields('{ severity: …, clause: … }', {
  severity: v.exactOptional(must('How strict it is; never above `warn` on personal accounts.', severity)),
  clause: v.exactOptional(
    must(
      'What of its clause is another.',
      fields('a clause', {
        title: v.exactOptional(must('What the clause is about.', concrete)),
        number: v.exactOptional(must('Its number, in quotes.', text)),
        link: v.exactOptional(must('Where it can be read.', link)),
      }),
    ),
  ),
});

const DATE = 'a date such as 2026-11-24';
const date = v.pipe(v.string(wrong(DATE)), v.isoDate(`must be ${DATE}`));

/** pack.yaml: what the pack is, the word lists that its rules share as `{lists.<name>}`, and what it says about rules of others. */
export const PackHeadSchema = fields('the fields of a pack', {
  id: must('The name of the folder.', formed(ID, 'lower-case words joined by hyphens')),
  title: must('Shown on the rules page.', text),
  version: must(
    'Raised with every change.',
    v.pipe(
      v.number(wrong('a whole number from 1')),
      v.integer('must be a whole number from 1'),
      v.minValue(1, 'must be a whole number from 1'),
    ),
  ),
  date: must('Of this version.', date),
  layer: v.optional(
    must('Lies over other packs: in force only when the policy names it, or its id is the jurisdiction of the agency.', flag),
    false,
  ),
  checked: may('When what it says about the law was last compared with its source.', date),
  source: may('The title of that source, shown with the date on the rules page.', text),
  rules: v.optional(
    must(
      'What it says about rules of earlier packs, by rule id. The policy of the agency may say otherwise.',
      v.record(formed(ID, 'a rule id such as home-address'), ruleChoice, wrong('choices by rule id')),
    ),
    {},
  ),
  lists: v.optional(
    must(
      'Phrases that rules share as `{lists.<name>}`.',
      v.record(formed(/^[a-zA-Z-]+$/, 'a name of letters and hyphens'), some(phrase, 'phrase'), wrong('lists of phrases by name')),
    ),
    {},
  ),
});

export type AuthoredRule = v.InferOutput<typeof RuleSchema> & { id: string };
export type AuthoredShield = v.InferOutput<typeof ShieldSchema> & { id: string };
export type PackHead = v.InferOutput<typeof PackHeadSchema>;

/** A pack whose rules have all been read and found sound; plain JSON. What its head says about rules of other packs are `choices`. */
export interface Pack extends Omit<PackHead, 'rules'> {
  choices: PackHead['rules'];
  rules: AuthoredRule[];
  shields: AuthoredShield[];
  marks?: Mark[];
  classifier?: Classifier;
}

export { kindsOf } from './detector-kinds';
export type { AuthoredAnchor, AuthoredCondition, AuthoredContext, AuthoredDetector, AuthoredSign } from './detector-schema';
export { type AuthoredText, ID } from './parts';
export type { Example };
