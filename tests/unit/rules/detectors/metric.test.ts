import { expect, it } from 'vitest';
import { matches } from '../one-rule';

const speaks = (metric: object, text: string) => matches([metric as never], text).length > 0;

it('speaks about the post as a whole above its limit, not at it', () => {
  expect(matches([{ metric: 'words', above: 3 }], 'one two three four')).toEqual(['']);
  expect(matches([{ metric: 'words', above: 3 }], 'one two three')).toEqual([]);
});
it('speaks below its limit', () => {
  expect(speaks({ metric: 'hashtags', below: 1 }, 'no tag')).toBe(true);
  expect(speaks({ metric: 'hashtags', below: 1 }, 'a #tag')).toBe(false);
});
it('says nothing of an empty post', () => expect(speaks({ metric: 'words', below: 5 }, '  ')).toBe(false));
it('speaks of a post of signs alone', () => expect(speaks({ metric: 'text-faces', above: 0 }, '(╯°□°)╯︵ ┻━┻')).toBe(true));
it('needs a limit', () => expect(() => speaks({ metric: 'words' }, 'a')).toThrow(/above/));
