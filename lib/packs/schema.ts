import * as v from 'valibot';
import { AUDIENCES, PURPOSES, SURFACES } from '../rules/draft';
import { SEVERITIES, TOPICS } from '../rules/report';
import { SHAPE_NAMES, type ShapeName } from '../rules/shapes';

/** What an author may write in a pack. Types are derived from these schemas. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const some = <S extends v.GenericSchema>(schema: S, what: string) => v.pipe(v.array(schema), v.minLength(1, `needs at least one ${what}`));

export const ID = /^[a-z][a-z0-9-]*$/;

const within = v.pipe(
  v.string(),
  v.regex(/^(?:sentence|post|\d{1,3} words?)$/, 'must be "sentence", "post" or a number of words such as "8 words"'),
);

const context = v.strictObject({
  audience: v.optional(some(v.picklist(AUDIENCES), 'audience')),
  surface: v.optional(some(v.picklist(SURFACES), 'surface')),
  purpose: v.optional(some(v.picklist(PURPOSES), 'purpose')),
  network: v.optional(some(text, 'network')),
  imageWithoutAlt: v.optional(v.boolean()),
});

/**
 * A detector as written: exactly one kind. `near` beside `terms` or `shape` is a condition on it,
 * each with its own `within`; alone it is a kind, and lists detectors that must stand together.
 */
export interface AuthoredDetector {
  terms?: string[] | undefined;
  exact?: boolean | undefined;
  shape?: ShapeName | undefined;
  near?: AuthoredDetector | AuthoredDetector[] | undefined;
  within?: string | undefined;
  all?: AuthoredDetector[] | undefined;
  any?: AuthoredDetector[] | undefined;
  missing?: AuthoredDetector[] | undefined;
  context?: v.InferOutput<typeof context> | undefined;
}

const KINDS = ['terms', 'shape', 'all', 'any', 'missing', 'context'] as const;

/** The kinds that a written detector names. */
export function kindsOf(written: AuthoredDetector): string[] {
  const kinds: string[] = KINDS.filter((kind) => written[kind] !== undefined);
  return kinds.length === 0 && written.near !== undefined ? ['near'] : kinds;
}

const nested: v.GenericSchema<AuthoredDetector> = v.lazy(() => detector);
const parts = some(nested, 'detector');

const detector: v.GenericSchema<AuthoredDetector> = v.pipe(
  v.strictObject({
    terms: v.optional(some(text, 'phrase')),
    exact: v.optional(v.boolean()),
    shape: v.optional(v.picklist(SHAPE_NAMES)),
    near: v.optional(v.union([nested, parts])),
    within: v.optional(within),
    all: v.optional(parts),
    any: v.optional(parts),
    missing: v.optional(parts),
    context: v.optional(context),
  }),
  v.check((written) => kindsOf(written).length === 1, 'needs exactly one of terms, shape, near, all, any, missing, context'),
  v.check(
    (written) => written.near === undefined || kindsOf(written).some((kind) => ['terms', 'shape', 'near'].includes(kind)),
    ({ input }) => `near is a condition on terms or shape only; to ask for more beside ${kindsOf(input)[0]}, list both under one all`,
  ),
);

/** An example: the text alone, or a draft where the account, surface or pictures matter. */
const example = v.union([
  text,
  v.strictObject({
    text: v.string(),
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
  message: text,
  why: text,
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
  suggest: text,
});

export const ShieldSchema = v.strictObject({
  ...shared,
  shield: v.strictObject({
    silences: some(v.picklist(TOPICS), 'topic'),
    scope: v.picklist(['sentence', 'post']),
  }),
});

/** pack.yaml: what the pack is, and the word lists that its rules share as `{lists.<name>}`. */
export const PackHeadSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(ID, 'must be lower-case words joined by hyphens')),
  title: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-24')),
  lists: v.optional(v.record(v.string(), some(text, 'phrase')), {}),
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
