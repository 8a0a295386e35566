import * as v from 'valibot';
import { SHAPE_NAMES } from '../rules/shapes';
import { wrong } from './complaint';
import { byLanguage, choice, fields, may, some } from './parts';

/** What a rule says about mending a post: one kind of fix. What each does is in `lib/rules/fix.ts`. */

export const FIX_KINDS = ['replace', 'block', 'letters', 'add'] as const;

/** The kinds that a written fix names. */
const kindsIn = (written: object): string[] => FIX_KINDS.filter((kind) => kind in written);

/** What is wrong with a fix whose fields are each right. */
function faultOf(written: object): string | undefined {
  const kinds = kindsIn(written);
  const [kind] = kinds;
  if (kind === undefined) return `names no kind of fix; kinds are ${FIX_KINDS.join(', ')}`;
  if (kinds.length > 1) return `names ${kinds.length} kinds of fix, ${kinds.join(' and ')}; a rule has one`;
  return 'shapes' in written && kind !== 'replace' ? `\`shapes\` goes with replace, not with ${kind}` : undefined;
}

const oneLine = v.pipe(
  byLanguage,
  v.check(
    (written) => Object.values(typeof written === 'string' ? { written } : written).every((text) => !text?.includes('\n')),
    'must stay on one line; editors lose words when lines are broken from outside',
  ),
);

const allKinds = fields('a fix such as { add: … }', {
  replace: may('What the words found become.', oneLine),
  shapes: may('Beside `replace`: only findings of these shapes are replaced; all when not given.', some(choice(SHAPE_NAMES), 'shape')),
  block: may('`true`: the house number of a street address becomes its hundred-block.', v.literal(true, wrong('true'))),
  letters: may('`plain`: letters from a font generator become those of the keyboard.', v.literal('plain', 'must be "plain"')),
  add: may('A sentence that is put at the end of the post.', oneLine),
});

export type AuthoredFix = v.InferOutput<typeof allKinds>;

export const fix = v.pipe(
  allKinds,
  v.check<AuthoredFix, (issue: v.CheckIssue<AuthoredFix>) => string>(
    (written) => faultOf(written) === undefined,
    ({ input }) => faultOf(input) ?? '',
  ),
);
