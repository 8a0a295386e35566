import { describe, expect, it } from 'vitest';
import { matches } from '../one-rule';

const found = (pattern: string, text: string, exact = false) => matches([{ pattern, ...(exact && { case: 'exact' as const }) }], text);

describe('a pattern', () => {
  it('is found wherever it matches, in each sentence', () => {
    expect(found('RV-\\d{3,5}', 'Case RV-2041. Later rv-77123, too.')).toEqual(['RV-2041', 'rv-77123']);
  });
  it('heeds case where the rule says so', () => expect(found('RV-\\d{3,5}', 'rv-2041 and RV-2042', true)).toEqual(['RV-2042']));
  it('never reaches from one sentence into the next', () =>
    expect(found('alder. {1,3}court', 'We met at alder. Court was late.')).toEqual([]));
  it('sees letters without their marks, and points at the writer’s own', () => {
    expect(found('cafe \\d{1,2}', 'The Ｃafé １２ again')).toEqual(['Ｃafé １２']);
  });
});
