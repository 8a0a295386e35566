import { readPackFolders, STARTER_PACKS } from '../../lib/cli/pack-files';
import { sizeOf } from '../../lib/rules/compact';
import { rulebookOf } from './rulebook';

/** How many rules with shields and how many phrases the starter packs come to for the house agency. */
export async function rulebookSize(): Promise<{ rules: number; phrases: number }> {
  const { packs } = await readPackFolders(STARTER_PACKS);
  const { cues, rules, shields } = rulebookOf(packs);
  const phrases = cues.flatMap((cue) => cue.phrases).reduce((size, phrase) => size + sizeOf(phrase), 0);
  return { rules: rules.length + shields.length, phrases };
}
