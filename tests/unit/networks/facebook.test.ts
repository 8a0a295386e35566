import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/networks/facebook';
import type { AccountSource } from '../../../lib/networks/network';

/** The account in `label`, read as the first source whose pattern fits it. */
const accountIn = (label: string, sources: readonly AccountSource[]): string | undefined =>
  sources.map(({ pattern }) => new RegExp(pattern ?? '').exec(label)?.[1]).find(Boolean);
const accountOf = (surface: string) => facebook.composers.find((composer) => composer.surface === surface)?.account ?? [];

describe('on Facebook, where nothing but a name in the reader’s language tells the account', () => {
  it.each([
    ['Comment as Dana Cole', 'Dana Cole'],
    ['Comment as Dana Cole…', 'Dana Cole'],
    ['Comentar como Riverton Police Department', 'Riverton Police Department'],
    ['Commenter en tant que Dana Cole', 'Dana Cole'],
    ['Als Dana Cole kommentieren', 'Dana Cole'],
    ['Reply to Dana Cole…', undefined],
    ['Write a comment…', undefined],
  ])('a comment box called "%s" is for %s', (label, account) => expect(accountIn(label, accountOf('comment'))).toBe(account));

  it.each([
    ["What's on your mind, Riverton Police Department?", 'Riverton Police Department'],
    ['What’s on your mind, Dana?', 'Dana'],
    ['¿Qué estás pensando, Dana?', 'Dana'],
    ['Quoi de neuf, Dana\u00a0?', 'Dana'],
    ['Was machst du gerade, Dana?', 'Dana'],
    ['No que você está pensando, Dana?', 'Dana'],
    ["What's on your mind?", undefined],
    ['Create a public post…', undefined],
  ])('a post called "%s" is for %s', (label, account) => expect(accountIn(label, accountOf('post'))).toBe(account));
});
