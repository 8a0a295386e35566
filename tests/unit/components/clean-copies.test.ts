import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FindingList } from '../../../components/FindingList';
import type { Seen } from '../../../lib/rules/seen';
import { draft, engineOf, ruleBody } from '../rules/one-rule';

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const engine = engineOf({ 'the-rule': ruleBody([{ image: 'metadata', fields: ['location'] }]) });
const placed: Seen = {
  ...{ media: 'picture', width: 9, height: 9, marks: [], words: [], classes: [] },
  metadata: { location: { latitude: 1, longitude: 2 } },
};

/** What is shown for a post of so many pictures, each with a place in its file. */
function shown(count: number): string {
  const images = Array.from({ length: count }, (_, i) => ({ picture: String(i) }));
  const report = engine.check(draft('Look', { images }), { grammar: () => [], picture: () => placed });
  const clean = { act: async () => 'pictures.saved' as const };
  return renderToStaticMarkup(createElement(FindingList, { report, clean } as never));
}

it('each picture whose file says too much has a clean copy of its own', () => {
  expect(shown(1).match(/<button[^>]*>[^<]*/g)).toHaveLength(1);
  const two = shown(2);
  expect(two.match(/<button[^>]*>[^<]*/g)).toHaveLength(2);
  expect(two).toContain('(Picture 1)');
  expect(two).toContain('(Picture 2)');
});
