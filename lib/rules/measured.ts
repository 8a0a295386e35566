import type { Doc } from './doc';
import type { DraftImage } from './draft';
import type { Measured } from './measures';
import type { TokenKind } from './tokens';

/** What measures look at in a draft that has been read. */
export function measuredOf({ text, sentences, tokens }: Doc, images: readonly DraftImage[]): Measured {
  const count = (kind: TokenKind): number => tokens.filter((token) => token.kind === kind).length;
  return {
    text,
    sentences: sentences.map(({ sentence }) => ({
      words: sentence.tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm),
      language: sentence.language,
    })),
    counts: {
      hashtags: count('hashtag'),
      links: count('link'),
      // An e-mail address is a token of the same kind, and no mention.
      mentions: tokens.filter(({ kind, start }) => kind === 'handle' && /^[@\uff20]/.test(text.slice(start, start + 1))).length,
    },
    alts: images.map(({ alt = '' }) => alt),
  };
}
