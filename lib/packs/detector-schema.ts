import * as v from 'valibot';
import { AUDIENCES, PURPOSES, SURFACES } from '../rules/draft';
import { MEASURE_NAMES, type MeasureName } from '../rules/measures';
import type { Topic } from '../rules/report';
import { MARK_KINDS, type MarkKind, METADATA_FIELDS, type MetadataField } from '../rules/seen';
import { SHAPE_NAMES, type ShapeName } from '../rules/shapes';
import { noField, wrong } from './complaint';
import { BELONGS, CONDITIONABLE, faultOf, KINDS, kindsOf } from './detector-kinds';
import { LOOKS } from './image-fault';
import { type AuthoredText, choice, fields, flag, formed, LANGUAGES, may, number, phrase, some, text } from './parts';

const CASES = ['exact', 'capital'] as const;
const SIDES = ['before', 'after'] as const;

const HOURS = 'two different full hours, from and until, such as "22-6" or "9-17"';
const hours = v.pipe(
  formed(/^(?:1?\d|2[0-3])-(?:1?\d|2[0-4])$/, HOURS),
  v.check((written) => new Set(written.split('-')).size > 1, `must be ${HOURS}`),
);

const context = fields('what is true beside the words, such as { surface: [bio] }', {
  audience: may('The kind of account that posts.', some(choice(AUDIENCES), 'audience')),
  surface: may('Where it is posted.', some(choice(SURFACES), 'surface')),
  purpose: may('What an official post is for.', some(choice(PURPOSES), 'purpose')),
  network: may('Ids of networks, such as x.', some(text, 'network')),
  account: may('Handles or names of the account that posts.', some(phrase, 'account')),
  hours: may('The local time of day, from and until, such as 22-6.', hours),
  replying: may('Whether it answers or quotes another post.', flag),
  pictures: may('Whether it has pictures.', flag),
  imageWithoutAlt: may('Whether it has a picture without alternative text.', flag),
  weakAlt: may('Whether it has a picture whose alternative text says little, such as a file name.', flag),
});

export type AuthoredContext = v.InferOutput<typeof context>;

const words = {
  terms: may('Phrases, compared word by word within a sentence.', some(phrase, 'phrase')),
  case: may('`exact`: in these very letters. `capital`: each word begins with a capital letter.', choice(CASES)),
  inside: may('Also inside longer words.', flag),
  except: may('Longer phrases in which the words do not count.', some(phrase, 'phrase')),
  language: may('The language of the phrases, instead of the one of the rule.', choice(LANGUAGES)),
  shape: may('A number or name that is known by its form and checked.', choice(SHAPE_NAMES)),
};

const WORDS = 'terms, a shape or any (a list of them)';
const oneOfThem = v.check<AuthoredDetector, string>((written) => kindsOf(written).length === 1, `must be one of the three: ${WORDS}`);
const anchorPart = v.pipe(fields(WORDS, words), oneOfThem);
const anchor = v.pipe(fields(WORDS, { ...words, any: may('One of these.', some(anchorPart, 'detector')) }), oneOfThem);

/** The phrases and shapes of which one must be in the sentence before its grammar is looked at. */
export type AuthoredAnchor = v.InferOutput<typeof anchor>;

/**
 * A detector as written: exactly one kind, and what belongs to it. `near` beside a kind that has a place in the text is a
 * condition on it, each with its own `within`; alone it is a kind, and lists detectors that must stand together.
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
  metric?: MeasureName | undefined;
  above?: number | undefined;
  below?: number | undefined;
  all?: AuthoredDetector[] | undefined;
  any?: AuthoredDetector[] | undefined;
  missing?: AuthoredDetector[] | undefined;
  context?: AuthoredContext | undefined;
  /** What is looked for in pictures, each with a field of its own. */
  image?: (typeof LOOKS)[number] | undefined;
  fields?: MetadataField[] | undefined;
  kinds?: MarkKind[] | undefined;
  names?: string[] | undefined;
  find?: AuthoredDetector[] | undefined;
  /** What a whole post resembles, in `find` only. */
  likeness?: Topic | undefined;
  near?: AuthoredCondition | AuthoredCondition[] | undefined;
  within?: string | undefined;
  /** Signs that add up, in `find` only. */
  cues?: AuthoredSign[] | undefined;
  reach?: number | undefined;
  sure?: number | undefined;
}

/** One of the signs that add up. */
export interface AuthoredSign extends AuthoredDetector {
  sign: AuthoredText;
  weight: number;
}

/** What must stand near a match, and on which side of it. */
export interface AuthoredCondition extends AuthoredDetector {
  side?: (typeof SIDES)[number] | undefined;
}

const nested: v.GenericSchema<AuthoredDetector> = v.lazy(() => detector);
const nestedCondition: v.GenericSchema<AuthoredCondition> = v.lazy(() => condition);
export const DETECTOR = 'a detector such as { shape: phone }';

/** The fields of every detector. */
export const entries = {
  ...words,
  grammar: may('A match in the language of compromise, tried on sentences that have the anchor.', text),
  anchor: may('The words or shapes of which one must be in the sentence.', anchor),
  pattern: may('A regular expression; only in packs that come through managed policy.', text),
  metric: may('Something counted or measured; speaks when it is above or below a limit.', choice(MEASURE_NAMES)),
  above: may('Speaks when the metric is greater than this.', number),
  below: may('Speaks when the metric is less than this.', number),
  all: may('All of these, in reach of the first, whose words are marked.', some(nested, 'detector')),
  any: may('One of these.', some(nested, 'detector')),
  missing: may('None of these is in the post.', some(nested, 'detector')),
  context: may('What is true beside the words; every field given must hold.', context),
  image: may('What is looked for in each picture: in its file, its marks, its words.', choice(LOOKS)),
  fields: may('What of the metadata; one that the file has is enough.', some(choice(METADATA_FIELDS), 'field')),
  kinds: may('Which kinds of mark, all when not given.', some(choice(MARK_KINDS), 'kind')),
  names: may('Classes of the agency’s own classifier.', some(text, 'name')),
  find: may('What is looked for in the words of the picture; without it, what the rule looks for in the text.', some(nested, 'detector')),
  near: may(
    'Beside another kind: what must stand near it, one or each of a list. Alone: detectors that must stand together.',
    v.union([some(nestedCondition, 'detector'), nestedCondition], wrong(`${DETECTOR}, or a list of them`)),
  ),
  within: may(
    'How near: `sentence`, `post` or a number of words such as `8 words`.',
    formed(/^(?:sentence|post|\d{1,3} words?)$/, '"sentence", "post" or a number of words such as "8 words"'),
  ),
};

const OF_SIGNS = ['sign', 'weight'];

/** A kind that nobody knows, or a field that does not go with the kind. */
export function stranger(written: Readonly<Record<string, unknown>>, known: readonly string[]): string {
  const [kind] = kindsOf(written);
  if ('side' in written && !known.includes('side')) return '`side` goes with a condition, which stands in near';
  const outer = ['cues', 'likeness'].find((own) => own in written && !known.includes(own));
  if (outer) return `\`${outer}\` stands in find, not inside another detector and not in unless`;
  if (kind === undefined) {
    const right = `Kinds are ${KINDS.join(', ')}, near`;
    return noField(written, known, { one: 'kind of detector', many: 'kinds of detector', where: '', right });
  }
  const own = known.filter((field) => BELONGS[field]?.includes(kind) || OF_SIGNS.includes(field));
  const beside = [...own, ...(CONDITIONABLE.includes(kind) ? ['near'] : []), 'within'];
  return noField(written, known, {
    one: 'field',
    many: 'fields',
    where: ` beside ${kind}`,
    right: `Fields there are ${beside.join(', ')}`,
  });
}

/** Checks a detector whose fields are each right. */
export const sound = <T extends AuthoredDetector = AuthoredDetector>() =>
  v.check<T, (issue: v.CheckIssue<T>) => string>(
    (written) => faultOf(written) === undefined,
    ({ input }) => faultOf(input) ?? '',
  );

/** One entry of `unless`, and one inside another. */
export const detector: v.GenericSchema<AuthoredDetector> = v.pipe(fields(DETECTOR, entries, stranger), sound());

const sided = { ...entries, side: may('On which side of the match it stands; either when not given.', choice(SIDES)) };

/** One entry of `near`. */
export const condition: v.GenericSchema<AuthoredCondition> = v.pipe(fields(DETECTOR, sided, stranger), sound());
