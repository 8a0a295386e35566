/** `npm run bench:gate`: ratios only, each with a limit; ends with 1 when one falls behind. A busy machine does not matter. */
import type { ContenderId } from './contenders';
import { Field, personal } from './field';
import { pair } from './growth/pair';
import { HOSTILE, hostileText } from './hostile';
import { Writer } from './posts';
import { progress } from './progress';
import { type Fresh, lanes, type Pace, race, timesSlower, warmUp } from './race';
import { atLeast, atMost, plainTable, type Row, times } from './table';

/** Half of the targets of `npm run bench`. */
const PEERS = { retext: 4, alex: 7.5, harper: 10 } as const;
const LONGER = { from: 1000, to: 10_000, limit: 15 };
const GROWTH = [
  { what: '10,000 phrases more', entry: 'growth/more-phrases', sizes: [0, 10_000], limit: 1.5 },
  { what: '1,000 rules for 10', entry: 'growth/rules', sizes: [10, 1000], limit: 3 },
] as const;
const HOSTILE_LIMIT = 10;

const ROUNDS = 11;
const TURN = { rounds: ROUNDS, turnMs: 25, checks: [3, 100] } as const;
/** harper.js needs the checks, the others the time. */
const WARM_UP = { cpuMs: 600, checks: 10 };

const writer = new Writer();
const ofLength =
  (length: number): Fresh =>
  (count) =>
    writer.posts(length, count).map(personal);
const posts = ofLength(280);
const first = personal(writer.posts(280, 1)[0] as string);

/** How many times as long the later ones of `paces` take as the first. */
const against = ([base, ...others]: readonly Pace[]): number[] => others.map((pace) => (base ? timesSlower(pace, base) : Number.NaN));

progress('making the scripts');
const peerIds = Object.keys(PEERS) as (keyof typeof PEERS & ContenderId)[];
const field = await Field.of(['contenders/muster', ...peerIds.map((id) => `contenders/${id}`), ...GROWTH.map(({ entry }) => entry)]);
process.on('exit', () => field.end());

progress('starting');
const muster = await field.runner('contenders/muster', first);
const peers = [];
for (const id of peerIds) peers.push(await field.runner(`contenders/${id}`, first));
await warmUp([muster, ...peers], posts(2000), WARM_UP);

progress('beside other tools');
const rows: Row[] = [];
for (const [i, ratio] of against(await race(lanes([muster, ...peers]), { ...TURN, fresh: posts })).entries()) {
  const id = peerIds[i] as keyof typeof PEERS;
  rows.push(atLeast(`280 characters, faster than ${id}`, ratio, PEERS[id], times));
}
for (const peer of peers) peer.end();

progress('more phrases, more rules');
for (const { what, entry, sizes, limit } of GROWTH) {
  const [small, large] = await pair(field, entry, sizes, { ...TURN, warmUp: WARM_UP });
  rows.push(atMost(what, timesSlower(large, small), limit, times));
}

progress('longer and hostile texts');
const hostile = (name: string): Fresh => {
  let turn = 0;
  return (count) => Array.from({ length: count }, () => ({ text: hostileText(name, turn++), audience: 'official' }));
};
const everyday: Fresh = (count) => writer.posts(LONGER.to, count).map((text) => ({ text, audience: 'official' }));
const [short, long, ...slow] = await race(
  [
    { runner: muster, fresh: ofLength(LONGER.from) },
    { runner: muster, fresh: ofLength(LONGER.to) },
    { runner: muster, fresh: everyday },
    ...HOSTILE.map((name) => ({ runner: muster, fresh: hostile(name) })),
  ],
  { rounds: 7, turnMs: 15, checks: [1, 20], fresh: posts },
);
if (!short || !long) throw new Error('there are no paces');
rows.push(atMost('10,000 characters for 1,000', timesSlower(long, short), LONGER.limit, times));
for (const [i, ratio] of against(slow).entries())
  rows.push(atMost(`10,000 characters, ${HOSTILE[i]}, for everyday ones`, ratio, HOSTILE_LIMIT, times));

progress('');
console.log(plainTable(rows));
const behind = rows.filter(({ met }) => !met);
console.log(
  behind.length > 0
    ? `\n${behind.length} of ${rows.length} ratios fall behind their limits.`
    : `\nAll ${rows.length} ratios are within their limits.`,
);
process.exit(behind.length > 0 ? 1 : 0);
