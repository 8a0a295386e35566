import { expect, it } from 'vitest';
import { Memo } from '../../../lib/rules/memo';

it('makes a thing once, and again when it has been forgotten', () => {
  const memo = new Memo<string>(2);
  const made: string[] = [];
  const of = (key: string) =>
    memo.of(key, () => {
      made.push(key);
      return `${key}!`;
    });
  expect([of('a'), of('b'), of('a'), of('c'), of('a'), of('b')]).toEqual(['a!', 'b!', 'a!', 'c!', 'a!', 'b!']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('with room for none keeps none', () => {
  const memo = new Memo<string>(0);
  memo.of('a', () => 'a');
  expect(memo.get('a')).toBeUndefined();
});
