import { cuesFault } from './cues-fault';
import type { AuthoredDetector } from './detector-schema';
import { imageFault } from './image-fault';

/** Which kinds of detector there are, and what may stand beside each. */

export const KINDS = [
  'terms',
  'shape',
  'grammar',
  'pattern',
  'metric',
  'all',
  'any',
  'missing',
  'context',
  'image',
  'cues',
  'likeness',
] as const;

/** Kinds whose matches have a place in the text, so that something can be near to it. */
export const CONDITIONABLE: readonly string[] = ['terms', 'shape', 'grammar', 'pattern', 'all', 'any'];

/** The kinds that a field belongs to. */
export const BELONGS: Readonly<Record<string, readonly string[]>> = {
  case: ['terms', 'pattern'],
  inside: ['terms'],
  except: ['terms'],
  language: ['terms', 'all', 'any', 'missing', 'near', 'cues', 'image'],
  anchor: ['grammar'],
  above: ['metric'],
  below: ['metric'],
  reach: ['cues'],
  sure: ['cues'],
  fields: ['image'],
  kinds: ['image'],
  names: ['image'],
  find: ['image'],
};

/** The kinds that a written detector names. */
export function kindsOf(written: Readonly<Record<string, unknown>> | AuthoredDetector): string[] {
  const kinds: string[] = KINDS.filter((kind) => (written as AuthoredDetector)[kind] !== undefined);
  return kinds.length === 0 && (written as AuthoredDetector).near !== undefined ? ['near'] : kinds;
}

/** What is wrong with a detector whose fields are each right. */
export function faultOf(written: AuthoredDetector): string | undefined {
  const kinds = kindsOf(written);
  const [kind] = kinds;
  if (kind === undefined) return `names no kind of detector; kinds are ${KINDS.join(', ')}, near`;
  if (kinds.length > 1) return `names ${kinds.length} kinds of detector, ${kinds.join(' and ')}; each needs an entry of its own`;
  return strayField(written, kind) ?? nearFault(written, kind) ?? OWN_FAULTS[kind]?.(written);
}

function strayField(written: AuthoredDetector, kind: string): string | undefined {
  const stray = Object.entries(BELONGS).find(
    ([field, to]) => (written as Record<string, unknown>)[field] !== undefined && !to.includes(kind),
  );
  return stray && `\`${stray[0]}\` goes with ${stray[1].join(' or ')}, not with ${kind}`;
}

function nearFault({ near }: AuthoredDetector, kind: string): string | undefined {
  if (near === undefined || CONDITIONABLE.includes(kind)) return undefined;
  if (kind === 'cues') return 'near is a condition on one of the signs; put it beside that';
  if (kind !== 'near') return `near is a condition on words in the post, and ${kind} has none; list both under one all`;
  if (!Array.isArray(near) || near.length < 2) return 'near alone is a list of at least two detectors that stand together';
  if (near.some((part) => part.side)) return '`side` goes with a condition beside another kind; near alone has none';
  return undefined;
}

const OWN_FAULTS: Readonly<Record<string, (written: AuthoredDetector) => string | undefined>> = {
  grammar: ({ anchor }) =>
    anchor ? undefined : 'grammar needs an anchor, words that must be there, such as anchor: { terms: [arrested] }',
  pattern: (written) => (written.case === 'capital' ? '`case: capital` goes with terms, not with pattern' : undefined),
  metric: ({ above, below }) => {
    if (above === undefined && below === undefined) return 'metric needs above or below or both';
    if (above !== undefined && below !== undefined && above < below) return `every post is above ${above} or below ${below}`;
    return undefined;
  },
  context: ({ context }) => (Object.keys(context ?? {}).length > 0 ? undefined : 'context needs at least one field'),
  cues: cuesFault,
  image: (written) => imageFault(written, kindsOf),
};
