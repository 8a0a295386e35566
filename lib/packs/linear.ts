import regjsparser, { type AstNode } from 'regjsparser';

/** Most UTF-16 units in a pattern. */
const MOST_UNITS = 500;

/**
 * Most steps that a pattern may take from one place in the text. A step takes V8 up to 5 ns, so the worst text of 3,000
 * characters takes 30 ms, well under the 50 ms that cost a rule its place (lib/rules/time-account.ts).
 */
const MOST_STEPS = 2_000;

/** Most `\p{…}` in a pattern: for each the browser builds a table of hundreds of ranges, 0.5 ms before the first match. */
const MOST_TABLES = 10;
/** Steps that a look into such a table counts as; outside ASCII it takes 3 to 5 times as long as a plain test. */
const TABLE_STEPS = 5;

// More than is accepted, so that a complaint can name what it found.
const FEATURES = { bufferBoundaries: true, lookbehind: true, modifiers: true, namedGroups: true, unicodePropertyEscape: true } as const;

type Node = AstNode<typeof FEATURES>;
type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>;

/** What a part of a pattern can cost from one place in a text, whatever the text. */
interface Cost {
  /** Most steps, those of going back included. */
  steps: number;
  /** Most times that it can hand on to what follows it. Never above `steps`. */
  ways: number;
  /** Whether it can match the empty string. */
  empty: boolean;
  /** Whether a run of changing length, such as `{1,20}`, is in it. */
  run: boolean;
}

const CHARACTER: Cost = { steps: 1, ways: 1, empty: false, run: false };
const PLACE: Cost = { steps: 1, ways: 1, empty: true, run: false };

class Refusal extends Error {}

/**
 * Why `pattern` may not be used, and what would be right; nothing when it may.
 *
 * What may: syntax that RE2 and JavaScript share, without names for groups, and at most 2,000 steps from one place in the
 * text. It is run by the browser's own RegExp, which goes back and tries again, so the limit must follow from the form alone:
 *
 * A step is to test one character or place, to begin a group, choice or repeat, or to come out of one. Let `ways` be the
 * most times that a part can hand on to what follows, going back included, and `steps` the most it takes for all of them.
 * A test has one way and one step (with \p{…} it counts as five). In a sequence each way of the first begins the second
 * once more: ways multiply, and steps are those of the first and, for each of its ways, those of the second. In a choice
 * both add up. A repeat begins the next round at each of the ways(part)^i ends of round i, and hands on from every end of
 * rounds min to max. By induction no text can make a part take more: nothing in the class looks elsewhere (no look-around,
 * no reference to what was found), greedy or not only changes the order, and a round that the language cuts short, or what
 * an engine leaves out, only takes steps away. As matches are never empty, the search goes on behind each, so it begins at
 * no more than n + 1 places of n characters, and takes at most 2,000 (n + 1) steps.
 */
export function complaintAbout(pattern: string): string | undefined {
  if (pattern.length > MOST_UNITS)
    return `is ${pattern.length} characters long; ${MOST_UNITS} is the most, so split it into several patterns`;
  try {
    if (inOrder([parsed(pattern)]).empty) return 'can match where there is nothing; ask for at least one character';
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  const tables = pattern.match(/\\p\{/gi)?.length ?? 0;
  return tables > MOST_TABLES ? `has ${tables} of \\p{…}; ${MOST_TABLES} is the most, so write a class such as [a-z]` : undefined;
}

/** @throws Refusal where `pattern` is no regular expression in unicode mode. */
function parsed(pattern: string): Node {
  try {
    return regjsparser.parse(pattern, 'u', FEATURES);
  } catch (error) {
    const at = /at position (\d+)/.exec((error as Error).message)?.[1] ?? 0;
    const advice = 'close every ( and [, begin a range with its smaller end, and write a sign as \\( \\+ \\? to mean itself';
    throw new Refusal(`cannot be read at character ${Number(at) + 1}: ${advice}`);
  }
}

/** @throws Refusal where `node` is outside the class. */
function costOf(node: Node): Cost {
  switch (node.type) {
    case 'value':
    case 'characterClass':
    case 'characterClassEscape':
    case 'characterClassRange':
    case 'unicodePropertyEscape':
      checkShared(node);
      return needsTable(node) ? { ...CHARACTER, steps: TABLE_STEPS } : CHARACTER;
    case 'dot':
      return CHARACTER;
    case 'anchor':
      if (node.kind.includes('buffer')) throw refusal(node, 'write ^ for the beginning, $ for the end');
      return PLACE;
    case 'alternative':
      return inOrder(node.body);
    case 'disjunction':
      return choice(node);
    case 'group':
      return group(node);
    case 'quantifier':
      return repeat(node);
    case 'reference':
      throw refusal(node, 'a pattern may not refer back to what it found; write it out');
  }
}

// The general categories of Unicode, the one kind of name that RE2 and JavaScript both know.
const CATEGORY = /^(?:C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;
const UNSHARED = ['controlLetter', 'null', 'octal', 'unicodeEscape', 'unicodeCodePointEscape'];

/** @throws Refusal where RE2 and JavaScript do not both know the character or class that `node` is. */
function checkShared(node: Node): void {
  if (node.type === 'characterClass') {
    if (node.body.length === 0) throw refusal(node, 'an empty class; for any character at all write [\\s\\S]');
    node.body.forEach(checkShared);
  } else if (node.type === 'characterClassRange') {
    checkShared(node.min);
    checkShared(node.max);
  } else if (node.type === 'unicodePropertyEscape') {
    if (!CATEGORY.test(node.value)) throw refusal(node, 'use a general category such as \\p{L}, letter, or \\p{Lu}, capital letter');
  } else if (node.type === 'value') {
    if (UNSHARED.includes(node.kind) || node.raw === '\\b') throw refusal(node, 'write the character itself');
  }
}

function needsTable(node: Node): boolean {
  return node.type === 'unicodePropertyEscape' || (node.type === 'characterClass' && node.body.some(needsTable));
}

function inOrder(parts: readonly Node[]): Cost {
  let cost: Cost = { steps: 0, ways: 1, empty: true, run: false };
  for (const part of parts) {
    const next = costOf(part);
    const steps = cost.steps + cost.ways * next.steps;
    if (steps > MOST_STEPS) throw tooMuch(part);
    cost = { steps, ways: cost.ways * next.ways, empty: cost.empty && next.empty, run: cost.run || next.run };
  }
  return cost;
}

function choice(node: NodeOf<'disjunction'>): Cost {
  let cost: Cost = { steps: 1, ways: 0, empty: false, run: false };
  for (const part of node.body) {
    const one = costOf(part);
    const steps = cost.steps + one.steps + one.ways;
    if (steps > MOST_STEPS) throw tooMuch(part);
    cost = { steps, ways: cost.ways + one.ways, empty: cost.empty || one.empty, run: cost.run || one.run };
  }
  return cost;
}

function group(node: NodeOf<'group'>): Cost {
  if (node.behavior !== 'normal' && node.behavior !== 'ignore') {
    throw refusal(node, 'a pattern may not look around; say what must stand beside it with near or unless');
  }
  if ('name' in node && node.name) throw refusal(node, 'nothing reads the name of a group; write (?:…)');
  if ('modifierFlags' in node && node.modifierFlags) throw refusal(node, 'case is set for the whole pattern, with exact; write (?:…)');
  const inner = inOrder(node.body);
  return { ...inner, steps: 1 + inner.steps + inner.ways };
}

function repeat(node: NodeOf<'quantifier'>): Cost {
  const { min, max } = node;
  if (max === undefined) {
    throw refusal(node, `write {${min},${min < 20 ? 20 : min + 20}}: an end keeps the time linear`);
  }
  const part = inOrder(node.body);
  const run = max > min && max > 1;
  if (run && part.run) throw refusal(node, 'a run inside a run; give one of them a fixed length, such as {3}');
  let steps = 1;
  let ways = 0;
  // Each round takes a step at least, so the limit also ends this loop.
  for (let round = 0, ends = 1; ; round++, ends *= part.ways) {
    if (round >= min) {
      ways += ends;
      steps += ends;
    }
    if (round < max) steps += ends * part.steps;
    if (steps > MOST_STEPS) throw tooMuch(node);
    if (round === max) return { steps, ways, empty: min === 0 || part.empty, run: run || part.run };
  }
}

const tooMuch = (node: Node): Refusal =>
  refusal(
    node,
    `up to here one place in the text may cost more than ${MOST_STEPS} steps; shorten a range such as {1,20}, or leave out alternatives`,
  );

function refusal(node: Node, rightWouldBe: string): Refusal {
  const part = node.raw.length > 40 ? `${node.raw.slice(0, 39)}…` : node.raw;
  return new Refusal(`at character ${node.range[0] + 1}, ${part}: ${rightWouldBe}`);
}
