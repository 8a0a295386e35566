import { describe, expect, it } from 'vitest';
import type { Status, TabState } from '../../../lib/messages/messages';
import type { PolicyState } from '../../../lib/policy/known';
import { choiceIn, stateOf } from '../../../lib/state/tab';

/** Stands in for what the background says: of a briefing only whether the checks are on matters here. */
const status = (policy: PolicyState, checks = true) => ({ policy, briefing: { checks } }) as unknown as Status;
const tab = (state: TabState['state']): TabState => ({
  state,
  network: 'X',
  host: 'x.com',
  attended: true,
  missed: 0,
  accounts: [],
  audience: 'personal',
  unanswered: false,
  tooSlow: [],
});

describe('a tab with a composer that is known shows', () => {
  it.each<[PolicyState, string]>([
    ['present', 'watching'],
    ['absent', 'watching'],
    ['unsupported', 'watching'],
    ['withdrawn', 'watching'],
    ['pending', 'policy-pending'],
    ['invalid', 'policy-invalid'],
  ])('of a policy that is %s: %s', (policy, shown) => expect(stateOf(status(policy), tab('watching'), true)).toBe(shown));
});

const POLICIES: PolicyState[] = ['present', 'absent', 'unsupported', 'withdrawn', 'pending', 'invalid'];

describe('whatever the policy is', () => {
  it.each(POLICIES)('what is written unread goes before it: %s', (policy) => {
    expect(stateOf(status(policy), tab('not-recognised'), true)).toBe('not-recognised');
  });
  it.each(POLICIES)('checks that are switched off go before both: %s', (policy) => {
    expect(stateOf(status(policy, false), tab('watching'), true)).toBe('paused');
    expect(stateOf(status(policy, false), tab('not-recognised'), true)).toBe('paused');
  });
  it.each(POLICIES)('a tab without a watcher is none of ours, switched off or not: %s', (policy) => {
    expect(stateOf(status(policy), undefined, false)).toBe('elsewhere');
    expect(stateOf(status(policy, false), undefined, false)).toBe('elsewhere');
  });
  it.each(POLICIES)('a tab of ours without a watcher has to be reloaded: %s', (policy) => {
    expect(stateOf(status(policy), undefined, true)).toBe('reload-needed');
  });
});

describe('what the user may say about the account', () => {
  const status = (choices: Record<string, string>, mayChoose = true) =>
    ({ policy: 'absent', briefing: { checks: true, choices, mayChoose } }) as unknown as Status;
  const tab = (more: Partial<TabState> = {}) =>
    ({ state: 'watching', host: 'x.com', attended: true, accounts: [], audience: 'unknown', ...more }) as unknown as TabState;

  it('is open where the policy does not name it, once a composer had the focus', () => {
    expect(choiceIn(status({}), tab())).toBe('open');
    expect(choiceIn(status({}), tab({ accounts: ['danacole'], audience: 'personal' }))).toBe('open');
    expect(choiceIn(status({}), tab({ attended: false }))).toBeUndefined();
  });
  it('is none where the policy says it, or wants to', () => {
    expect(choiceIn(status({}), tab({ accounts: ['rivertonpd'], audience: 'official' }))).toBeUndefined();
    expect(choiceIn(status({}, false), tab())).toBeUndefined();
  });
  it('is made once it is said of every account that the draft goes to', () => {
    const accounts = ['danacole', 'Riverton News'];
    expect(choiceIn(status({ 'x.com danacole': 'personal' }), tab({ accounts, audience: 'personal' }))).toBe('open');
    const both = { 'x.com danacole': 'personal', 'x.com riverton news': 'official' };
    expect(choiceIn(status(both), tab({ accounts, audience: 'official' }))).toBe('made');
  });
});
