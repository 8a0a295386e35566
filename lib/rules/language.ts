export type Language = 'en' | 'es' | 'other';
export function languageOf(_words: readonly string[]): Language | undefined {
  return undefined;
}
