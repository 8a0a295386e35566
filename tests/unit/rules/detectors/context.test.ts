import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../lib/rules/draft';
import type { ContextTest } from '../../../../lib/rules/rulebook';
import { matches } from '../one-rule';

const holds = (context: object, more: Partial<Draft>) =>
  matches([{ context: context as ContextTest & { [key: string]: never } }], 'text', more).length > 0;

describe.each<[string, object, Partial<Draft>, Partial<Draft>]>([
  ['audience', { audience: ['official'] }, { audience: 'official' }, { audience: 'unknown' }],
  ['surface', { surface: ['bio', 'story'] }, { surface: 'story' }, { surface: 'post' }],
  ['purpose', { purpose: ['alert'] }, { purpose: 'alert' }, {}],
  ['network', { network: ['x'] }, { network: 'x' }, { network: 'bluesky' }],
  [
    'picture without alternative text',
    { imageWithoutAlt: true },
    { images: [{ alt: 'A patrol car' }, { alt: ' ' }] },
    { images: [{ alt: 'A patrol car' }] },
  ],
  [
    'picture with a weak alternative text',
    { weakAlt: true },
    { images: [{ alt: 'K9 Rex beside a blue truck' }, { alt: 'IMG_2231.jpg' }] },
    { images: [{ alt: 'K9 Rex beside a blue truck' }, { alt: '' }] },
  ],
  ['no weak alternative text', { weakAlt: false }, { images: [{ alt: '' }] }, { images: [{ alt: 'text' }] }],
  ['account', { account: ['*riverton*'] }, { account: '@ProudRivertonFan' }, { account: 'dana' }],
  ['account, the beginning of its name', { account: ['lt_*'] }, { account: '@Lt_Cole' }, { account: 'salt_cole' }],
  ['account, its whole name', { account: ['@RivertonPD'] }, { account: 'rivertonpd' }, { account: 'rivertonpds' }],
  ['hours', { hours: '9-17' }, { hour: 16 }, { hour: 17 }],
  ['hours over midnight', { hours: '22-6' }, { hour: 5 }, { hour: 12 }],
  ['hours, not known', { hours: '0-24' }, { hour: 5 }, {}],
  ['an answer', { replying: true }, { replyTo: 'So true' }, {}],
  ['no answer', { replying: false }, {}, { replyTo: '' }],
  ['pictures', { pictures: true }, { images: [{ alt: 'A car' }] }, {}],
  ['every picture described', { imageWithoutAlt: false }, { images: [{ alt: 'A patrol car' }] }, { images: [{ alt: '' }] }],
])('%s', (_, context, fits, differs) => {
  it('holds for a draft that fits', () => expect(holds(context, fits)).toBe(true));
  it('does not hold for one that differs', () => expect(holds(context, differs)).toBe(false));
});

it('asks every field given to hold', () => {
  const both = { audience: ['official'], purpose: ['alert'] };
  expect(holds(both, { audience: 'official', purpose: 'alert' })).toBe(true);
  expect(holds(both, { audience: 'official', purpose: 'media' })).toBe(false);
});
