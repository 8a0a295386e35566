import { readPackFolders } from '../../lib/cli/pack-files';
import { compile } from '../../lib/packs/compile';
import { RIVERTON } from '../../lib/packs/example-agency';
import { parsePack } from '../../lib/packs/parse';
import type { Pack } from '../../lib/packs/schema';
import type { Audience, Draft } from '../../lib/rules/draft';
import { type Engine, engineFor } from '../../lib/rules/evaluate';

export interface Engines {
  starter: Engine;
  /** The starter packs and a pack of 10,000 phrases more. */
  larger: Engine;
  /** Phrases in the starter packs, as compiled for the house agency. */
  phrases: number;
  rules: number;
}

/** Both engines for the house agency. Throws when a pack is not sound: figures of half a rulebook mean nothing. */
export async function engines(): Promise<Engines> {
  const { packs, problems } = await readPackFolders('assets/packs');
  if (problems.length > 0) throw new Error(`The starter packs have ${problems.length} problems; see "muster pack test".`);
  const { rulebook } = compile(packs, RIVERTON);
  return {
    starter: engineFor(rulebook),
    larger: engineFor(compile([...packs, tenThousandPhrases()], RIVERTON).rulebook),
    phrases: rulebook.cues.reduce((sum, cue) => sum + cue.phrases.length, 0),
    rules: rulebook.rules.length + rulebook.shields.length,
  };
}

/** A post on somebody's own account unless `audience` says otherwise. */
export const draftOf = (text: string, audience: Audience = 'personal'): Draft => ({
  text,
  audience,
  network: 'x',
  surface: 'post',
  images: [],
});

/** Phrases that begin with everyday words, one in twenty with an open ending: none is in a post, all are looked for. */
function tenThousandPhrases(): Pack {
  const begin = ['the', 'we', 'a', 'and', 'my', 'at', 'on', 'in', 'to', 'of'];
  const terms = Array.from({ length: 10_000 }, (_, i) => `${begin[i % begin.length]} quor${i} zel${i % 97}${i % 20 === 0 ? '*' : ''}`);
  const rule = {
    topic: 'conduct',
    audience: 'any',
    severity: 'warn',
    clause: 'Many words',
    message: 'One of many',
    why: 'To be measured.',
    suggest: 'Nothing.',
    find: [{ terms }],
    examples: { flag: ['the quor0 zel0'], pass: ['the'] },
  };
  const { pack } = parsePack({ head: { id: 'many', title: 'Many', version: 1, date: '2026-11-24' }, rules: { many: rule } });
  if (!pack) throw new Error('The pack of many phrases does not parse.');
  return pack;
}
