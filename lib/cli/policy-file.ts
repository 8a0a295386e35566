import { readFile } from 'node:fs/promises';
import type { Equipment } from '../packs/equipment';
import type { Pack } from '../packs/schema';
import { type EffectivePolicy, effectivePolicy } from '../policy/effective';
import { equipmentOf } from '../policy/equipment';
import { type PolicyProblem, parsePolicy } from '../policy/parse';
import { BadInput, unreadable } from './bad-input';

/**
 * What is in force under the policy in `file`; without one the packs alone.
 * @throws BadInput when it cannot be read at all.
 */
export async function policyInForce(file: string | undefined, packs: readonly Pack[]): Promise<EffectivePolicy & { equipment: Equipment }> {
  const parsed = parsePolicy(file === undefined ? {} : await readJson(file));
  const effective = effectivePolicy(packs, parsed);
  return { ...effective, equipment: equipmentOf(packs, parsed, effective) };
}

async function readJson(file: string): Promise<unknown> {
  const written = await readFile(file, 'utf8').catch((error) => {
    throw unreadable(file, error);
  });
  const text = written.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? '' : `:${text.slice(0, Number(position)).split('\n').length}`;
    throw new BadInput(`${file}${line}: ${message}`);
  }
}

/** One problem of the policy in `file` as a line a person can act on. */
export function problemLine(file: string, { path, message }: PolicyProblem): string {
  return [file, path, message].filter(Boolean).join(': ');
}
