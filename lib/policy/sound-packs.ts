import { runExamples } from '../packs/examples';
import type { PackProblem } from '../packs/parse';
import type { AgencyProfile } from '../packs/profile';
import type { Pack } from '../packs/schema';

/**
 * `pack` without the rules and shields that fail their own examples, and what failed. The examples run as posts would:
 * beside the rules and shields of `others`, with the words of `agency`.
 */
export function withoutUnsound(pack: Pack, others: readonly Pack[], agency: AgencyProfile): { pack: Pack; problems: PackProblem[] } {
  // What it says about rules of others has no examples, and is tried when all packs are compiled.
  const problems = runExamples([...others, { ...pack, choices: {} }], agency, [pack]);
  const unsound = new Set(problems.map((problem) => problem.rule));
  const sound = <T extends { id: string }>(list: T[]): T[] => list.filter(({ id }) => !unsound.has(id));
  return { pack: { ...pack, rules: sound(pack.rules), shields: sound(pack.shields) }, problems };
}

/** `pack` as it is needed to check posts: examples have done their work once they have run. */
export function withoutExamples(pack: Pack): Pack {
  const examples = { flag: [], pass: [] };
  const stripped = <T>(list: readonly T[]): T[] => list.map((item) => ({ ...item, examples }));
  return { ...pack, rules: stripped(pack.rules), shields: stripped(pack.shields) };
}
