import type { Text } from '../rules/rulebook';
import type { AuthoredText } from './schema';

/** A text as the rulebook has it: by language. */
export function textOf(written: AuthoredText): Text {
  if (typeof written === 'string') return { en: written };
  const { en, es } = written;
  return { en, ...(es && { es }) };
}
