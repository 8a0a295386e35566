import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RulesInForce } from '../../../components/RulesInForce';
import type { Status } from '../../../lib/messages/messages';
import { effectivePolicy } from '../../../lib/policy/effective';
import { parsePolicy } from '../../../lib/policy/parse';
import { pack, ruleAbout } from './fixtures';

// Sanitising needs a page; what rules say is no matter here.
vi.mock('../../../components/Markdown', () => ({ Markdown: ({ text }: { text: string }) => text }));

const STARTERS = [
  pack('conduct', [ruleAbout('badge', { needsClause: true }), ruleAbout('patch')]),
  pack('ban', [], {
    title: 'The ban',
    layer: true,
    checked: '2026-11-24',
    source: 'Code of Riverton, section 4',
    choices: { 'says-badge': { severity: 'advise' } },
  }),
];

function page(raw: object): string {
  const { rulebook, origins, problems, ...rest } = effectivePolicy(STARTERS, parsePolicy(raw));
  const status = {
    policy: 'present',
    briefing: { rulebook, ...rest, choices: {}, mayChoose: true, stamp: '' },
    problems,
    origins,
  } satisfies Status;
  return renderToStaticMarkup(createElement(RulesInForce, { status }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the rules page', () => {
  it('says which layer set a severity, and what a layer sets', () => {
    const shown = page({ packs: ['ban'] });
    expect(shown).toContain('(set by The ban)');
    expect(shown).toContain('Sets the severity or clause of says-badge');
  });

  it('shows a pack about the law with its source and its day, as information', () => {
    expect(page({ packs: ['ban'] })).toContain('Code of Riverton, section 4, last compared on 2026-11-24. Information, not legal advice.');
    expect(page({})).not.toContain('legal advice');
  });

  it('says all this in Spanish', () => {
    vi.stubGlobal('navigator', { language: 'es-US' });
    const shown = page({ packs: ['ban'] });
    expect(shown).toContain('establecida por The ban');
    expect(shown).toContain('comparado por última vez el 2026-11-24. Información, no asesoría legal.');
  });
});
