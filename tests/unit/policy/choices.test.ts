import { describe, expect, it } from 'vitest';
import { audienceOfAll, choiceKey } from '../../../lib/policy/audience';
import { AccountChoices } from '../../../lib/policy/choices';
import { parsePolicy } from '../../../lib/policy/parse';
import type { Audience } from '../../../lib/rules/draft';

const { officialAccounts } = parsePolicy({ officialAccounts: [{ network: 'instagram', handle: 'rivertonpd' }] }).policy;
const SITE = { network: 'instagram', host: 'www.instagram.com' };
const audience = (accounts: string[], choices = {}) => audienceOfAll(accounts, SITE, { officialAccounts, choices });

/** Stands in for the browser's local storage. */
function storage(kept: Record<string, unknown> = {}) {
  const get = async () => structuredClone(kept);
  const set = async (items: Record<string, unknown>) => void Object.assign(kept, structuredClone(items));
  return { get, set };
}

describe('of several accounts that one draft goes to', () => {
  it('the strictest counts', () => {
    expect(audience(['danacole', '@RivertonPD'])).toBe('official');
    expect(audience(['danacole'])).toBe('personal');
    expect(audience([])).toBe('unknown');
  });
});

describe('an account of another network that posts from here', () => {
  it('is the agency’s where the policy says so', () => {
    const { officialAccounts: known } = parsePolicy({
      officialAccounts: [{ network: 'mastodon', handle: 'RivertonPD@mastodon.social' }],
    }).policy;
    const on = (others: string[]) =>
      audienceOfAll(['RivertonPD'], { network: 'elk', others, host: 'elk.zone' }, { officialAccounts: known, choices: {} });
    expect(on(['mastodon'])).toBe('official');
    expect(on([])).toBe('personal');
  });
});

describe('what the user says about an account', () => {
  const mine = { [choiceKey(SITE.host)]: 'personal' } as const;
  const agencys = { [choiceKey(SITE.host, '@Riverton.News')]: 'official' } as const;

  it('counts on this site and for this account only', () => {
    expect(audience([], mine)).toBe('personal');
    expect(audience(['riverton.news'], agencys)).toBe('official');
    expect(audience(['danacole'], agencys)).toBe('personal');
    expect(audienceOfAll([], { ...SITE, host: 'www.threads.com' }, { officialAccounts, choices: mine })).toBe('unknown');
  });
  it('makes no official account of the policy a personal one', () => {
    expect(audience(['rivertonpd'], { [choiceKey(SITE.host, 'rivertonpd')]: 'personal' })).toBe('official');
  });
  it('is kept until it is taken back', async () => {
    const area = storage();
    await new AccountChoices(area).choose('x.com', [], 'personal');
    await new AccountChoices(area).choose('x.com', ['@RivertonNews', 'RivertonJobs'], 'official');
    const later = new AccountChoices(area);
    await later.read;
    expect(later.current).toEqual({ 'x.com': 'personal', 'x.com rivertonnews': 'official', 'x.com rivertonjobs': 'official' });
    await later.choose('x.com', ['rivertonnews', 'rivertonjobs'], 'unknown');
    expect(later.current).toEqual({ 'x.com': 'personal' });
  });
  it('is waited for by nobody: there is none until the storage has answered', () => {
    const silent = { get: () => new Promise<never>(() => {}), set: async () => {} };
    expect(new AccountChoices(silent).current).toEqual({});
  });
  it('is nothing where the storage holds something else or fails, or where a page says something else', async () => {
    const other = new AccountChoices(storage({ 'account-choices': { 'x.com': 'chief' } }));
    await other.read;
    expect(other.current).toEqual({});
    await other.choose('x.com', [], 'chief' as Audience);
    expect(other.current).toEqual({});
    const broken = new AccountChoices({ get: () => Promise.reject(new Error('no storage')), set: async () => {} });
    await broken.read;
    expect(broken.current).toEqual({});
  });
});
