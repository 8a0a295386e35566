import { describe, expect, it } from 'vitest';
import { matches } from '../one-rule';

const found = (terms: string[], text: string) => matches([{ terms }], text);

it.each([
  ['search warrant', '#searchwarrant', '#searchwarrant'],
  ['search warrant', 'a searchwarrant!', 'searchwarrant'],
  ['riverton police department', '@rivertonpolicedepartment', '@rivertonpolicedepartment'],
])('"%s" is found in "%s"', (phrase, text, words) => expect(found([phrase], text)).toEqual([words]));

describe('no word is found inside another', () => {
  it.each([
    [['rapist', 'the rapist was'], 'my therapist'],
    [['search', 'party'], 'searchparty'],
  ])('%j in "%s"', (phrases, text) => expect(found(phrases, text)).toEqual([]));
});
