import { compile } from '../../lib/packs/compile';
import { RIVERTON } from '../../lib/packs/example-agency';
import { parsePack } from '../../lib/packs/parse';
import { engineFor } from '../../lib/rules/evaluate';
import { type Dice, dice, mutated } from './mutate';

/** A rule or shield as its author wrote it, plain JSON. */
export type Written = Readonly<Record<string, unknown>>;

const GARBAGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  Number.NaN,
  1e308,
  '',
  ' ',
  'warn',
  '{agency.names}',
  '{lists.none}',
  '(a|b)',
  '((((',
  'a … b',
  '…99',
  'x~',
  '*',
  '\ud800',
  [],
  [[]],
  {},
  { terms: ['a'] },
  { terms: 'a' },
  { shape: 'phone' },
  { shape: 'none' },
  { pattern: '(a+)+$' },
  { grammar: '#Noun (' },
  { metric: 'words', above: 'x' },
  { any: [] },
  { missing: [{ missing: [] }] },
  { near: {} },
  { __proto__: null, toString: 1 },
];

/**
 * One sound rule beside one that an accident has befallen. The sound one must stay; what is refused must say where and why;
 * what is let in must not throw. What went wrong, or nothing.
 */
export function checkPack(seed: number, rules: readonly Written[], lists: unknown): string | undefined {
  const roll = dice(seed);
  const rule = damaged(rules[roll(rules.length)], 1 + roll(3), roll);
  const raw = { head: { id: 'fuzz', title: 'Fuzz', version: 1, date: '2026-11-24', lists }, rules: { hurt: rule, sound: SOUND } };
  const { pack, problems } = parsePack(raw);
  if (!pack?.rules.some(({ id }) => id === 'sound')) return 'the sound rule beside it is gone';
  const { rulebook, problems: more } = compile([pack], RIVERTON);
  for (const { rule: id, message } of [...problems, ...more]) {
    if (id !== 'hurt') return `a problem of "${id}" instead of the rule that is hurt`;
    if (message.trim() === '') return 'a problem without a reason';
  }
  const { findings } = engineFor(rulebook, { memo: 0 }).check({
    text: 'the zebra is out',
    network: 'x',
    surface: 'post',
    audience: 'personal',
    images: [],
  });
  return findings.some(({ rule: id }) => id === 'sound') ? undefined : 'the sound rule says nothing';
}

const SOUND: Written = {
  topic: 'conduct',
  audience: 'any',
  severity: 'warn',
  clause: 'Zebras',
  message: 'A zebra.',
  why: 'Because.',
  suggest: 'Leave it out.',
  find: [{ terms: ['zebra'] }],
  examples: { flag: ['zebra'], pass: ['horse'] },
};

/** A copy of `value` with `accidents` somewhere in it. */
function damaged(value: unknown, accidents: number, roll: Dice): unknown {
  let copy = structuredClone(value);
  for (let i = 0; i < accidents; i++) copy = hit(copy, roll);
  return copy;
}

function hit(value: unknown, roll: Dice): unknown {
  if (roll(4) === 0 || typeof value !== 'object' || value === null) {
    return typeof value === 'string' && roll(2) === 0 ? mutated(value, [value], roll) : GARBAGE[roll(GARBAGE.length)];
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [GARBAGE[roll(GARBAGE.length)]];
    const at = roll(value.length);
    return roll(5) === 0 ? value.filter((_, i) => i !== at) : value.map((part, i) => (i === at ? hit(part, roll) : part));
  }
  const entries = Object.entries(value);
  const at = roll(entries.length);
  if (roll(6) === 0) return Object.fromEntries([...entries, [`k${roll(9)}`, GARBAGE[roll(GARBAGE.length)]]]);
  if (roll(6) === 0) return Object.fromEntries(entries.filter((_, i) => i !== at));
  return Object.fromEntries(entries.map(([key, part], i) => [key, i === at ? hit(part, roll) : part]));
}
