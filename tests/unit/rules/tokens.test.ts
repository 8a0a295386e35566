import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/rules/fold';
import { sentencesOf } from '../../../lib/rules/sentences';
import { cut, tokenAt } from '../../../lib/rules/tokens';

const kinds = (text: string) => cut(fold(text)).tokens.map(({ kind, norm }) => `${kind}:${norm}`);
const sentences = (text: string) => sentencesOf(text).length;

describe('tokens', () => {
  it.each([
    ["Chief's 3rd call", ["word:chief's", 'word:3rd', 'word:call']],
    ['#RivertonPD @RivertonPD.', ['hashtag:rivertonpd', 'handle:rivertonpd']],
    ['@dana@social.example, hi', ['handle:dana@social.example', 'word:hi']],
    ['mail d.cole@mail.example.', ['word:mail', 'handle:d.cole@mail.example']],
    ['(https://a.example/b?c=d).', ['link:https://a.example/b?c=d']],
    ['www.a.example!', ['link:www.a.example']],
    ['so 🚓 it', ['word:so', 'emoji:🚓', 'word:it']],
    ['Año 2026', ['word:ano', 'word:2026']],
    ['?! -- ()', []],
    ['', []],
  ])('of "%s"', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('sentences', () => {
  it.each([
    ['The road closes at 8 p.m. Use the bypass.', 2],
    ['The road closes at 8 p.m. Friday, May 6. An officer will be there.', 2],
    ['Doors at 7 pm. bring a chair', 1],
    ['One. Two! Three? Four', 4],
    ['One\nTwo', 2],
    ['Stop!!!!!!!!!!!!!!!!!!!! Go', 2],
    ['She left. “Why?” he asked', 3],
    ['Sgt. Cole lives on Main St. near us', 1],
    ['Meet J. Cole at 7.30 or at a.b', 1],
    ['thanks @RivertonPD. Bye', 2],
    ['see https://a.example/b. Bye', 2],
    ['', 0],
  ])('"%s" has %i', (text, count) => expect(sentences(text)).toBe(count));
});

it('finds the token at an offset, and the end of the list behind the last', () => {
  const { tokens } = cut(fold('one two'));
  expect([0, 2, 3, 6, 7].map((at) => tokenAt(tokens, at))).toEqual([0, 0, 1, 1, 2]);
});
