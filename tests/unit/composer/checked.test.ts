import { describe, expect, it } from 'vitest';
import { type Checked, offers } from '../../../lib/composer/checked';
import type { Edit, Finding } from '../../../lib/rules/report';

const fix: Edit = { start: 10, end: 22, text: '(address by private message)' };
const found = (fixes: (Edit | undefined)[]): Checked =>
  ({ report: { findings: fixes.map((one) => ({ fix: one }) as Finding) } }) as Checked;

describe('a fix that the card shows', () => {
  it('is one of what was found in the draft as it was read last', () => expect(offers(found([undefined, { ...fix }]), fix)).toBe(true));
  it.each([
    ['moved since', { ...fix, start: 14, end: 26 }],
    ['been written on', { ...fix, end: 23 }],
    ['got another fix', { ...fix, text: '(name withheld)' }],
  ])('is none any more when its place has %s', (_what, now) => expect(offers(found([now]), fix)).toBe(false));
  it('is none any more when nothing is found', () => expect(offers(found([]), fix)).toBe(false));
});
