import * as v from 'valibot';
import { AUDIENCES, PURPOSES, SURFACES } from '../rules/draft';
import { SEVERITIES, TOPICS } from '../rules/report';
import { detector } from './detector-schema';
import { LONGEST_EXAMPLE } from './limits';
import { byLanguage, ID, LANGUAGES, phrase, some, text, textUpTo } from './parts';

/** What an author may write in a pack. Types are derived from these schemas. */

/** An example: the text alone, or a draft where the account, surface or pictures matter. */
const example = v.union([
  textUpTo(LONGEST_EXAMPLE),
  v.strictObject({
    text: v.pipe(v.string(), v.maxLength(LONGEST_EXAMPLE)),
    audience: v.optional(v.picklist(AUDIENCES)),
    surface: v.optional(v.picklist(SURFACES)),
    purpose: v.optional(v.picklist(PURPOSES)),
    images: v.optional(v.array(v.strictObject({ alt: v.optional(v.string(), '') }))),
  }),
]);

const clause = v.union([
  v.pipe(
    text,
    v.transform((title): { title: string; number?: string; link?: string } => ({ title })),
  ),
  v.strictObject({ title: text, number: v.optional(text), link: v.optional(v.pipe(v.string(), v.url())) }),
]);

const severity = v.picklist(SEVERITIES);

const shared = {
  audience: v.picklist(['personal', 'official', 'any']),
  /** Language of the phrases, any when not given; a detector's own goes before it. */
  language: v.optional(v.picklist([...LANGUAGES, 'any'])),
  message: byLanguage,
  why: byLanguage,
  find: some(detector, 'detector'),
  unless: v.optional(v.array(detector), []),
  examples: v.strictObject({ flag: some(example, 'example'), pass: some(example, 'example') }),
};

export const RuleSchema = v.strictObject({
  ...shared,
  /** Number in the published catalogue of rules, e.g. SS-01. */
  catalogue: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}-\d{2}$/))),
  topic: v.picklist(TOPICS),
  severity: v.union([severity, v.strictObject({ personal: severity, official: severity })]),
  /** Off until the agency's policy gives the rule a clause or a severity of its own. */
  needsClause: v.optional(v.boolean(), false),
  clause,
  suggest: byLanguage,
});

export const ShieldSchema = v.strictObject({
  ...shared,
  shield: v.strictObject({
    silences: some(v.picklist(TOPICS), 'topic'),
    scope: v.picklist(['clause', 'quote', 'sentence', 'post']),
  }),
});

/** pack.yaml: what the pack is, and the word lists that its rules share as `{lists.<name>}`. */
export const PackHeadSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(ID, 'must be lower-case words joined by hyphens')),
  title: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-24')),
  lists: v.optional(v.record(v.string(), some(phrase, 'phrase')), {}),
});

export type Example = v.InferOutput<typeof example>;
export type AuthoredRule = v.InferOutput<typeof RuleSchema> & { id: string };
export type AuthoredShield = v.InferOutput<typeof ShieldSchema> & { id: string };
export type PackHead = v.InferOutput<typeof PackHeadSchema>;

/** A pack whose rules have all been read and found sound; plain JSON. */
export interface Pack extends PackHead {
  rules: AuthoredRule[];
  shields: AuthoredShield[];
}

export type { AuthoredAnchor, AuthoredCondition, AuthoredContext, AuthoredDetector, Metric } from './detector-schema';
export { kindsOf } from './detector-schema';
export { type AuthoredText, ID } from './parts';
