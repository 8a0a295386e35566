import { checkSync, type Parameters } from 'recheck';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SHAPE_NAMES, SHAPES } from '../../../../lib/rules/shapes';

// The checker in this process, whatever native or Java parts are installed; no limit of time decides an answer.
const EXACT: Parameters = { checker: 'automaton', timeout: null };
// Hostile strings of up to 10,000 characters made of the pattern's own pieces: none may cost 1,000 steps a character.
const HOSTILE: Parameters = {
  checker: 'fuzz',
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  maxAttackStringSize: 10_000,
  attackLimit: 10_000_000,
  incubationLimit: 10_000,
  maxInitialGenerationSize: 6,
  maxGeneStringSize: 200,
  maxIteration: 0,
};

// Ends a check that hangs; none waits this long when all is well.
vi.setConfig({ testTimeout: 120_000 });
beforeAll(() => vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure'));
afterAll(() => vi.unstubAllEnvs());

const statusOf = ({ source, flags }: RegExp, how: Parameters): string => checkSync(source, flags, how).status;

describe('a pattern that would be slow is told', () => {
  it.each([/\d+x/g, /unit\s*(?:no)?\s*\d/g, /(?<!x)\w+ ?\w*!/g])('unbounded: %s', (slow) => expect(statusOf(slow, EXACT)).not.toBe('safe'));
  it.each([/(?:\w{1,20} ?){1,10}!/g, /(?<!x)(?:a{1,60}){1,60}b/g])('bounded, but nested: %s', (slow) => {
    expect(statusOf(slow, HOSTILE)).toBe('vulnerable');
  });
});

describe.each(SHAPE_NAMES)('%s', (name) => {
  const { pattern } = SHAPES[name];
  it('is linear in the length of the text', () => expect(statusOf(pattern, EXACT)).toBe('safe'));
  it('has no string of its own pieces that is slow', () => expect(statusOf(pattern, HOSTILE)).toBe('safe'));
});
