import { describe, expect, it } from 'vitest';
import { type Kind, maySend } from '../../../lib/messages/messages';

const self = { id: 'muster', origin: 'chrome-extension://muster/' };

const contentScript = { id: 'muster', tab: {}, url: 'https://x.com/home' };
const popup = { id: 'muster', url: 'chrome-extension://muster/popup.html' };
const optionsInTab = { id: 'muster', tab: {}, url: 'chrome-extension://muster/options.html' };

const FOR_CONTENT_SCRIPTS: Kind[] = ['summon', 'brief', 'evidence', 'tab-state'];
const FOR_OWN_PAGES: Kind[] = ['status', 'ask-tab', 'in-force'];
const ALL = [...FOR_CONTENT_SCRIPTS, ...FOR_OWN_PAGES];
const sentBy = (sender: Parameters<typeof maySend>[1]): Kind[] => ALL.filter((kind) => maySend(kind, sender, self));

describe('who may send what to the background', () => {
  it('a content script asks for rules and about grammar, tells its state, and learns nothing of the policy', () => {
    expect(sentBy(contentScript)).toEqual(FOR_CONTENT_SCRIPTS);
  });

  it('Muster’s own pages ask for the status, and cannot pose as a composer', () => {
    expect(sentBy(popup)).toEqual(FOR_OWN_PAGES);
  });

  it('the options page may, in a tab of its own, what the popup may', () => {
    expect(sentBy(optionsInTab)).toEqual(FOR_OWN_PAGES);
  });
});

describe('nothing at all may be sent by', () => {
  it.each([
    ['another extension’s script in the same page', { ...contentScript, id: 'other' }],
    ['another extension’s page', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension that gives one of our addresses', { ...popup, id: 'other' }],
    ['a page, which has no extension id', { tab: {}, url: 'https://x.com/home' }],
    ['a script of ours without a tab', { id: 'muster', url: 'https://x.com/home' }],
    ['a script of ours without a tab or an address', { id: 'muster' }],
  ])('%s', (_, sender) => expect(sentBy(sender)).toEqual([]));
});

it('a page is ours by its whole origin, not by an address that begins alike', () => {
  expect(maySend('status', { id: 'muster', url: 'chrome-extension://muster.evil/popup.html' }, self)).toBe(false);
  expect(maySend('status', { id: 'muster', url: 'https://x.com/?chrome-extension://muster/' }, self)).toBe(false);
});
