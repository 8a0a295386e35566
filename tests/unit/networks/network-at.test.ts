import { describe, expect, it } from 'vitest';
import { MATCHES, NETWORKS } from '../../../lib/networks';
import { fits } from '../../../lib/networks/fits';
import { networkAt } from '../../../lib/networks/network-at';

/** Stands in for a page: bears every mark that one of `marks` names. */
const pageWith = (...marks: string[]): ParentNode =>
  ({ querySelector: (css: string) => (css.split(', ').some((one) => marks.includes(one)) ? {} : null) }) as unknown as ParentNode;

const plain = pageWith();
const mastodonServer = pageWith('#mastodon');

describe('a network is known by its host', () => {
  it.each([
    ['x.com', 'x'],
    ['twitter.com', 'x'],
    ['mobile.twitter.com', 'x'],
    ['pro.x.com', 'x'],
    ['www.facebook.com', 'facebook'],
    ['m.facebook.com', 'facebook'],
    ['bsky.app', 'bluesky'],
    ['mastodon.social', 'mastodon'],
    ['elk.zone', 'elk'],
    ['phanpy.social', 'phanpy'],
    ['truthsocial.com', 'soapbox'],
    ['nextdoor.com', 'nextdoor'],
    ['us.nextdoor.com', 'nextdoor'],
    ['app.hootsuite.com', 'hootsuite'],
    ['publish.buffer.com', 'buffer'],
    ['app.sproutsocial.com', 'sprout'],
  ])('%s is %s', (host, id) => expect(networkAt(NETWORKS, host, plain).id).toBe(id));

  it.each(['notx.com', 'x.com.riverton.example', 'help.x.com', 'facebook.com.riverton.example'])(
    'never by a part of it: %s is none of them',
    (host) => expect(networkAt(NETWORKS, host, plain).id).toBe('generic'),
  );

  it('whatever marks the page bears', () => expect(networkAt(NETWORKS, 'x.com', mastodonServer).id).toBe('x'));
});

describe('on an unknown host', () => {
  it.each(['#mastodon', '#mastodon-compose', 'script#initial-state'])('a page with %s is Mastodon', (mark) => {
    expect(networkAt(NETWORKS, 'social.rivertonpd.example', pageWith(mark)).id).toBe('mastodon');
  });
  it.each([
    ['[aria-roledescription="publish-widget"]', 'elk'],
    ['meta[data-theme-setting]', 'phanpy'],
    ['#soapbox', 'soapbox'],
  ])('a page with %s is %s', (mark, id) => {
    expect(networkAt(NETWORKS, 'social.rivertonpd.example', pageWith(mark)).id).toBe(id);
  });
  it('a page without a mark is checked as far as any page can be', () => {
    expect(networkAt(NETWORKS, 'social.rivertonpd.example', plain).id).toBe('generic');
  });
});

describe('a network that the policy names', () => {
  it('goes before host and mark', () => {
    expect(networkAt(NETWORKS, 'x.com', mastodonServer, 'bluesky').id).toBe('bluesky');
    expect(networkAt(NETWORKS, 'social.rivertonpd.example', mastodonServer, 'generic').id).toBe('generic');
  });
  it('and that nobody knows counts for nothing', () => {
    expect(networkAt(NETWORKS, 'x.com', plain, 'friendster').id).toBe('x');
    expect(networkAt(NETWORKS, 'social.rivertonpd.example', mastodonServer, 'friendster').id).toBe('mastodon');
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://x.com/*', 'x.com', true],
    ['https://x.com/*', 'www.x.com', false],
    ['https://x.com/*', 'notx.com', false],
    ['https://*.nextdoor.com/*', 'nextdoor.com', true],
    ['https://*.nextdoor.com/*', 'us.nextdoor.com', true],
    ['https://*.nextdoor.com/*', 'a.b.nextdoor.com', true],
    ['https://*.nextdoor.com/*', 'notnextdoor.com', false],
    ['https://*.nextdoor.com/*', 'nextdoor.com.riverton.example', false],
    ['*://x.com/*', 'x.com', true],
  ])('%s fits %s: %s', (pattern, host, does) => expect(fits(pattern, host)).toBe(does));
});

it('the manifest asks for every network’s hosts, over https and nowhere else, each once', () => {
  expect(MATCHES).toEqual(NETWORKS.flatMap(({ matches }) => matches));
  expect(MATCHES.filter((pattern) => !/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+\/\*$/.test(pattern))).toEqual([]);
  expect(new Set(MATCHES).size).toBe(MATCHES.length);
});
