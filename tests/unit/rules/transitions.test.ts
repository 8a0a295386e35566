import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Transitions } from '../../../lib/rules/transitions';

it('remembers every step that was set, the last one of each, and no other', () => {
  const number = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 100_000 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 2000, size: 'max' }), (steps) => {
      const transitions = new Transitions();
      const plain = new Map<string, number>();
      for (const [state, symbol, next] of steps) {
        transitions.set(state, symbol, next);
        plain.set(`${state} ${symbol}`, next);
      }
      for (const [state, symbol] of steps) {
        expect(transitions.get(state, symbol)).toBe(plain.get(`${state} ${symbol}`));
        expect(transitions.get(symbol, state)).toBe(plain.get(`${symbol} ${state}`) ?? -1);
      }
    }),
    { numRuns: 30 },
  );
});
