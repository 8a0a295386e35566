import * as v from 'valibot';
import { AUDIENCES, PURPOSES, SURFACES } from '../rules/draft';
import { SHAPE_NAMES, type ShapeName } from '../rules/shapes';
import { LANGUAGES, phrase, some, text } from './parts';

/** What can be counted or measured in a draft. */
export const METRICS = [
  'reading-grade',
  'sentence-words',
  'exclamations',
  'hashtags',
  'emoji',
  'caps-words',
  'characters',
  'words',
  'links',
  'mentions',
  'paragraphs',
] as const;

export const CASES = ['exact', 'capital'] as const;
export const SIDES = ['before', 'after'] as const;

export type Metric = (typeof METRICS)[number];

const within = v.pipe(
  v.string(),
  v.regex(/^(?:sentence|post|\d{1,3} words?)$/, 'must be "sentence", "post" or a number of words such as "8 words"'),
);

const hours = v.pipe(
  v.string(),
  v.regex(/^(?:1?\d|2[0-3])-(?:1?\d|2[0-4])$/, 'must be two full hours, from and until, such as "22-6" or "9-17"'),
);

const context = v.strictObject({
  audience: v.optional(some(v.picklist(AUDIENCES), 'audience')),
  surface: v.optional(some(v.picklist(SURFACES), 'surface')),
  purpose: v.optional(some(v.picklist(PURPOSES), 'purpose')),
  network: v.optional(some(text, 'network')),
  account: v.optional(some(phrase, 'account')),
  hours: v.optional(hours),
  replying: v.optional(v.boolean()),
  pictures: v.optional(v.boolean()),
  imageWithoutAlt: v.optional(v.boolean()),
});

export type AuthoredContext = v.InferOutput<typeof context>;

const termsFields = {
  terms: v.optional(some(phrase, 'phrase')),
  case: v.optional(v.picklist(CASES)),
  inside: v.optional(v.boolean()),
  except: v.optional(some(phrase, 'phrase')),
  language: v.optional(v.picklist(LANGUAGES)),
};

const shape = v.optional(v.picklist(SHAPE_NAMES));
const anchorPart = v.strictObject({ ...termsFields, shape });
const anchor = v.strictObject({ ...termsFields, shape, any: v.optional(some(anchorPart, 'detector')) });

/** The phrases and shapes of which one must be in the sentence before its grammar is looked at. */
export type AuthoredAnchor = v.InferOutput<typeof anchor>;

/**
 * A detector as written: exactly one kind, and what belongs to it. `near` beside `terms`, `shape`, `any`, `all`, `grammar` or
 * `pattern` is a condition on it, each with its own `within`; alone it is a kind, and lists detectors that must stand together.
 */
export interface AuthoredDetector {
  terms?: string[] | undefined;
  case?: (typeof CASES)[number] | undefined;
  inside?: boolean | undefined;
  except?: string[] | undefined;
  language?: (typeof LANGUAGES)[number] | undefined;
  shape?: ShapeName | undefined;
  grammar?: string | undefined;
  anchor?: AuthoredAnchor | undefined;
  pattern?: string | undefined;
  metric?: Metric | undefined;
  above?: number | undefined;
  below?: number | undefined;
  all?: AuthoredDetector[] | undefined;
  any?: AuthoredDetector[] | undefined;
  missing?: AuthoredDetector[] | undefined;
  context?: AuthoredContext | undefined;
  near?: AuthoredCondition | AuthoredCondition[] | undefined;
  within?: string | undefined;
}

/** What must stand near a match, and on which side of it. */
export interface AuthoredCondition extends AuthoredDetector {
  side?: (typeof SIDES)[number] | undefined;
}

const KINDS = ['terms', 'shape', 'grammar', 'pattern', 'metric', 'all', 'any', 'missing', 'context'] as const;
const LOCATED = ['terms', 'shape', 'grammar', 'pattern', 'all', 'any', 'near'];

/** The kinds that a written detector names. */
export function kindsOf(written: AuthoredDetector): string[] {
  const kinds: string[] = KINDS.filter((kind) => written[kind] !== undefined);
  return kinds.length === 0 && written.near !== undefined ? ['near'] : kinds;
}

const nested: v.GenericSchema<AuthoredDetector> = v.lazy(() => detector);
const nestedCondition: v.GenericSchema<AuthoredCondition> = v.lazy(() => condition);
const parts = some(nested, 'detector');

const fields = {
  ...termsFields,
  shape,
  grammar: v.optional(text),
  anchor: v.optional(anchor),
  pattern: v.optional(text),
  metric: v.optional(v.picklist(METRICS)),
  above: v.optional(v.number()),
  below: v.optional(v.number()),
  all: v.optional(parts),
  any: v.optional(parts),
  missing: v.optional(parts),
  context: v.optional(context),
  near: v.optional(v.union([nestedCondition, some(nestedCondition, 'detector')])),
  within: v.optional(within),
};

const oneKind = v.check<AuthoredDetector, string>(
  (written) => kindsOf(written).length === 1,
  `needs exactly one of ${['terms', 'shape', 'near', ...KINDS.slice(2)].join(', ')}`,
);

const nearSomething = v.check<AuthoredDetector, (issue: v.CheckIssue<AuthoredDetector>) => string>(
  (written) => written.near === undefined || kindsOf(written).some((kind) => LOCATED.includes(kind)),
  ({ input }) => `near is a condition on words in the post, and ${kindsOf(input)[0]} has none; list both under one all`,
);

/** One entry of `find` or `unless`. */
export const detector: v.GenericSchema<AuthoredDetector> = v.pipe(v.strictObject(fields), oneKind, nearSomething);

const condition: v.GenericSchema<AuthoredCondition> = v.pipe(
  v.strictObject({ ...fields, side: v.optional(v.picklist(SIDES)) }),
  oneKind,
  nearSomething,
);
