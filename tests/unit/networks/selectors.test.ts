import { describe, expect, it } from 'vitest';
import type { Network } from '../../../lib/networks/network';
import { patched } from '../../../lib/networks/selectors';

const NETWORK: Network = {
  id: 'townhall',
  name: 'Townhall',
  matches: [],
  seen: '2026-11',
  basis: 'guess',
  composers: [
    { surface: 'post', editable: '.old', root: 'form', submit: { css: '.send', labels: ['Post'] }, keys: ['mod+enter'] },
    { surface: 'comment', editable: '.comment', root: 'li', submit: { css: '.answer' }, keys: [] },
  ],
  account: [],
};

const composers = (...patches: Parameters<typeof patched>[1]) => patched(NETWORK, patches).composers;

describe('a selector of the policy', () => {
  it('replaces the packaged one and nothing else', () => {
    const [post, comment] = composers({ network: 'townhall', surface: 'post', editable: '.new', submit: '#go' });
    expect(post).toEqual({ ...NETWORK.composers[0], editable: '.new', submit: { css: '#go', labels: ['Post'] } });
    expect(comment).toBe(NETWORK.composers[1]);
  });
  it('adds a composer the network lacks, once it says editor, root and control', () => {
    const whole = { network: 'townhall', surface: 'message', editable: '.chat', root: '.pane', submit: '.go' } as const;
    expect(composers(whole)).toHaveLength(3);
    expect(composers(whole)[0]).toMatchObject({ surface: 'message', editable: '.chat', submit: { css: '.go' }, keys: [] });
    expect(composers({ network: 'townhall', surface: 'message', editable: '.chat' })).toEqual(NETWORK.composers);
  });
  it('says nothing about another network', () => {
    expect(patched(NETWORK, [{ network: 'x', surface: 'post', editable: '.new' }])).toBe(NETWORK);
  });
});
