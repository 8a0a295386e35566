import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../../components/FindingList';
import type { Report } from '../../../lib/rules/report';
import { draft, engineOf, ruleBody } from '../rules/one-rule';

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const signs = [
  { sign: 'end of a shift', weight: 0.5, terms: ['boots off'] },
  { sign: 'at night', weight: 0.3, context: { hours: '22-6' } },
  { sign: 'a film', weight: -0.1, terms: ['episode'] },
];
const engine = engineOf({ 'the-rule': ruleBody([{ cues: signs, reach: 0.7 }, { terms: ['badge'] }]) });
const review = (report: Report) => renderToStaticMarkup(createElement(FindingList, { report }));

describe('the signs that added up', () => {
  const report = engine.check(draft('Boots off. What an episode', { hour: 23 }));
  it('are shown with a finding, each with its words, those against it left out', () => {
    expect(review(report)).toContain('<p class="soft">Signs: end of a shift (“Boots off”), at night</p>');
  });
  it('are named once, with all of their words', () => {
    const telling = [
      { start: 0, end: 5, share: 60 },
      { start: 9, end: 12, share: 40 },
    ];
    const alike = { grammar: () => [], likeness: () => [{ topic: 'conduct' as const, sure: true, telling, example: 'Napped' }] };
    const report = engineOf({ 'the-rule': ruleBody([{ likeness: 'conduct' }]) }).check(draft('Slept in rig'), alike);
    expect(review(report)).toContain('Signs: words of such posts (“Slept”, “rig”), like “Napped”');
  });
  it('are introduced in Spanish too', () => {
    vi.stubGlobal('navigator', { language: 'es-US' });
    expect(review(report)).toContain('Indicios: end of a shift');
  });
  it('are not mentioned where nothing was added up', () => expect(review(engine.check(draft('My badge')))).not.toContain('Signs'));
});
