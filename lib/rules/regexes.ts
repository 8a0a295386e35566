import type { Span } from './report';
export const regexMatcher =
  () =>
  (_s: string, _e: boolean, _t: string): Span[] => [];
