import type { Fix } from '../rules/rulebook';
import type { AuthoredFix } from './fix-schema';
import { textOf } from './text-of';

/** A fix as the rulebook has it. */
export function fixOf({ replace, shapes, block, add }: AuthoredFix): Fix {
  if (replace !== undefined) return { replace: textOf(replace), ...(shapes && { shapes }) };
  if (add !== undefined) return { add: textOf(add) };
  return block ? { block } : { letters: 'plain' };
}
