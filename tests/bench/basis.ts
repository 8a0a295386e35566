import { readPackFolders, STARTER_PACKS } from '../../lib/cli/pack-files';
import { rulebookOf } from './rulebook';

/** How many rules with shields and how many phrases the starter packs come to for the house agency. */
export async function rulebookSize(): Promise<{ rules: number; phrases: number }> {
  const { packs } = await readPackFolders(STARTER_PACKS);
  const { cues, rules, shields } = rulebookOf(packs);
  return { rules: rules.length + shields.length, phrases: cues.reduce((sum, { phrases }) => sum + phrases.length, 0) };
}
