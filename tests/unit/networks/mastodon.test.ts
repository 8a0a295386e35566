import { expect, it } from 'vitest';
import { mastodon } from '../../../lib/networks/mastodon';

const pattern = mastodon.account.find(({ css }) => css === 'script#initial-state')?.pattern ?? '';
const viewerIn = (state: object): string | undefined => new RegExp(pattern).exec(JSON.stringify(state))?.[1];

const admin = { id: '5', username: 'admin', acct: 'admin', roles: [{ id: '1', name: 'Owner' }] };
const dana = { id: '1', username: 'danacole', acct: 'danacole', emojis: [] };

it.each([
  ['first', { 1: dana, 5: admin }],
  ['after another', { 1: dana, 15: { ...admin, id: '15' } }],
  ['last', { 5: admin, 10: { ...dana, id: '10' } }],
])('the viewer is read from the page’s own data: %s', (place, accounts) => {
  expect(viewerIn({ meta: { me: place === 'last' ? '10' : '1', domain: 'riverton.example' }, accounts })).toBe('danacole');
});

it('and nobody else is taken for the viewer where nobody is signed in', () => {
  expect(viewerIn({ meta: { domain: 'riverton.example' }, accounts: { 5: admin } })).toBeUndefined();
});
