import { describe, expect, it, vi } from 'vitest';
import { type Inspector, Link } from '../../../lib/composer/link';
import type { Briefing } from '../../../lib/messages/messages';

/** Stands in for a briefing: of it only the stamp and the sites matter here. */
const briefing = (stamp: string, sites: Briefing['sites'] = []): Briefing => ({ stamp, sites }) as unknown as Briefing;
const inspector = (): Inspector => ({ brief: vi.fn() }) as unknown as Inspector;

describe('the inspector starts once, when there are both rules and the script', () => {
  it.each([
    ['rules first', ['brief', 'offer']],
    ['script first', ['offer', 'brief']],
  ] as const)('%s', (_, order) => {
    const link = new Link();
    const start = vi.fn(inspector);
    link.onReady = vi.fn();
    for (const step of order) {
      expect(link.inspector).toBeUndefined();
      if (step === 'brief') link.brief(briefing('a'));
      else link.offer(start);
    }
    expect(start).toHaveBeenCalledExactlyOnceWith(briefing('a'));
    expect(link.onReady).toHaveBeenCalledOnce();
  });

  it('also when its script is injected again', () => {
    const link = new Link();
    link.brief(briefing('a'));
    link.offer(inspector);
    const again = vi.fn(inspector);
    link.offer(again);
    expect(again).not.toHaveBeenCalled();
  });
});

it('new rules go to the inspector that runs', () => {
  const link = new Link();
  const running = inspector();
  link.brief(briefing('a'));
  link.offer(() => running);
  link.brief(briefing('b'));
  expect(running.brief).toHaveBeenCalledExactlyOnceWith(briefing('b'));
});

describe('rules are stale', () => {
  it('when others are in force', () => {
    const link = new Link();
    link.brief(briefing('a'));
    expect(link.isStale('b')).toBe(true);
    expect(link.isStale('a')).toBe(false);
  });
  it('never where nobody has asked for any: such a tab stays as light as it is', () => expect(new Link().isStale('a')).toBe(false));
});

describe('the policy names the network of a site', () => {
  const link = new Link();
  link.brief(
    briefing('a', [
      { host: 'social.agency.example', network: 'mastodon' },
      { host: '*.city.example', network: 'mastodon' },
      { host: 'intranet.example:8443', network: 'generic' },
    ]),
  );
  it.each([
    ['social.agency.example', 'social.agency.example', 'mastodon'],
    ['social.agency.example:444', 'social.agency.example', 'mastodon'],
    ['police.city.example', 'police.city.example', 'mastodon'],
    ['intranet.example:8443', 'intranet.example', 'generic'],
    ['intranet.example', 'intranet.example', undefined],
    ['agency.example', 'agency.example', undefined],
  ])('%s', (host, hostname, network) => expect(link.networkNamed({ host, hostname })).toBe(network));
});

it('its names cannot be known beforehand: they differ from page to page', () => {
  expect(new Link().highlights).not.toEqual(new Link().highlights);
  const link = new Link();
  expect(link.highlights).toBe(link.highlights);
});
