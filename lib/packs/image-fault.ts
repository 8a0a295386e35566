import type { AuthoredDetector } from './detector-schema';

/** What can be looked for in a picture. */
export const LOOKS = ['metadata', 'marks', 'words', 'uniform', 'class', 'words-not-said'] as const;

/** The field that each has of its own. */
export const OWN_FIELDS: Readonly<Partial<Record<(typeof LOOKS)[number], 'fields' | 'kinds' | 'find' | 'names'>>> = {
  metadata: 'fields',
  marks: 'kinds',
  words: 'find',
  class: 'names',
};

/** What the words of a picture can be looked through with. */
export const OF_WORDS: readonly string[] = ['terms', 'shape', 'pattern', 'all', 'any', 'near'];

/** What is wrong with a detector of kind `image` whose fields are each right. */
export function imageFault(written: AuthoredDetector, kindsOf: (written: AuthoredDetector) => readonly string[]): string | undefined {
  const { image, fields, names, find = [] } = written;
  for (const [look, field] of Object.entries(OWN_FIELDS)) {
    if (written[field] !== undefined && image !== look) return `\`${field}\` goes with image: ${look}, not with image: ${image}`;
  }
  if (image === 'metadata' && !fields) return 'image: metadata needs fields, such as fields: [location]';
  if (image === 'class' && !names) return 'image: class needs names of classes of the agency’s own classifier';
  const stray = find.flatMap((part) => kindsOf(part)).find((kind) => !OF_WORDS.includes(kind));
  return stray && `the words of a picture are looked through with ${OF_WORDS.join(', ')}, not with ${stray}`;
}
