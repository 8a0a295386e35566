import type { Language } from './language';
import type { Token } from './tokens';
export interface Measured {
  text: string;
  tokens: readonly Token[];
  sentences: readonly { words: readonly string[]; language?: Language }[];
}
export type MeasureName =
  | 'words'
  | 'reading-grade'
  | 'sentence-words'
  | 'exclamations'
  | 'hashtags'
  | 'emoji'
  | 'caps-words'
  | 'characters'
  | 'links'
  | 'mentions'
  | 'paragraphs';
export const MEASURES: Record<MeasureName, (m: Measured) => number> = { words: (m) => m.tokens.length } as any;
