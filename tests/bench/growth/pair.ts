import { type Field, personal } from '../field';
import { Writer } from '../posts';
import { lanes, type Pace, type RaceOptions, race, type WarmUp, warmUp } from '../race';

/** `entry` in two sizes, in one process so that both run the same compiled code, side by side on posts of 280 characters: the paces of the first and of the second. */
export async function pair(
  field: Field,
  entry: string,
  sizes: readonly [number, number],
  options: Omit<RaceOptions, 'fresh'> & { warmUp: WarmUp },
): Promise<[Pace, Pace]> {
  const writer = new Writer();
  const fresh = (count: number) => writer.posts(280, count).map(personal);
  const first = personal(writer.posts(280, 1)[0] as string);
  const process = field.process();
  const both = [await field.runner(entry, first, sizes[0], process), await field.runner(entry, first, sizes[1], process)];
  await warmUp(both, fresh(2000), options.warmUp);
  const paces = await race(lanes(both), { ...options, fresh });
  process.end();
  return paces as [Pace, Pace];
}
