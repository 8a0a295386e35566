import { describe, expect, it } from 'vitest';
import { audienceOf, audienceOfAll } from '../../../lib/policy/audience';

const policy = {
  officialAccounts: [
    { network: 'x', handle: '@RivertonPD' },
    { network: 'mastodon', handle: 'police@social.rivertonpd.example' },
    { network: 'facebook', page: 'https://www.facebook.com/profile.php?id=1000123' },
    { network: 'facebook', name: 'Riverton Police Department' },
  ],
};

describe('an account is official', () => {
  it.each([
    ['rivertonpd', 'x'],
    ['https://x.com/RivertonPD?lang=en', 'x'],
    ['@RivertonPD', undefined],
    ['police', 'mastodon'],
    ['@police@social.rivertonpd.example', 'mastodon'],
    ['https://www.facebook.com/profile.php?id=1000123', 'facebook'],
    ['riverton police department', 'facebook'],
  ])('%s on %s', (account, network) => {
    expect(audienceOf(account, network, policy)).toBe('official');
  });
});

describe('an account is personal', () => {
  it.each([
    ['RivertonPD', 'bluesky', 'the same handle on a network where the agency has none'],
    ['RivertonPDFan', 'x', 'a handle that only begins the same'],
    ['police@elsewhere.example', 'mastodon', 'the same name on another server'],
    ['https://www.facebook.com/profile.php?id=77', 'facebook', 'another page without a name of its own'],
    ['https://www.facebook.com/', 'facebook', 'an address that names nobody'],
  ])('%s on %s: %s', (account, network) => {
    expect(audienceOf(account, network, policy)).not.toBe('official');
  });
});

it('nobody knows whose a draft without an account is', () => {
  expect(audienceOf(undefined, 'x', policy)).toBe('unknown');
  expect(audienceOf(' @ ', 'x', policy)).toBe('unknown');
});

describe('where accounts of other networks post from, as in Business Suite', () => {
  const audience = (accounts: string[], others?: string[]) =>
    audienceOfAll(
      accounts,
      { network: 'business-suite', host: 'business.facebook.com', ...(others && { others }) },
      { ...policy, choices: {} },
    );

  it('the agency’s Page is official though the policy names it for Facebook', () => {
    expect(audience(['Riverton Police Department', 'riverbendbakery'], ['facebook', 'instagram'])).toBe('official');
  });
  it('nobody else’s is, nor anybody’s where no network is named', () => {
    expect(audience(['River Bend Bakery'], ['facebook', 'instagram'])).toBe('personal');
    expect(audience(['Riverton Police Department'])).toBe('personal');
  });
});
