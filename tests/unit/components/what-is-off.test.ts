import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../../components/FindingList';
import { StatusView } from '../../../components/StatusView';
import type { Status, TabState } from '../../../lib/messages/messages';
import type { Report } from '../../../lib/rules/report';

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const REPORT: Report = {
  verdict: 'clear',
  findings: [],
  shields: [],
  rulebook: '',
  questions: [],
  pictures: [],
  waits: false,
  tooSlow: [],
};
const TAB: TabState = {
  state: 'watching',
  network: 'X',
  host: 'x.com',
  attended: true,
  missed: 0,
  accounts: [],
  audience: 'personal',
  unanswered: false,
  tooSlow: [],
};
const STATUS = { policy: 'absent', briefing: { checks: true, rulebook: { agency: '' }, choices: {} }, problems: [] } as unknown as Status;

const review = (tooSlow: string[]) => renderToStaticMarkup(createElement(FindingList, { report: { ...REPORT, tooSlow } }));
const popup = (more: Partial<TabState>) => {
  const nothing = () => {};
  const props = {
    status: STATUS,
    tab: { ...TAB, ...more },
    isOurs: true,
    site: undefined,
    isPrivate: true,
    onAllow: nothing,
    onRules: nothing,
    onChoose: nothing,
  };
  return renderToStaticMarkup(createElement(StatusView, props));
};
const SLOW = 'These rules took too long on this device and are off: case-file, home-address';

describe('rules that are off because they took too long', () => {
  it('are named with the findings', () => expect(review(['case-file', 'home-address'])).toContain(SLOW));
  it('are named in the popup', () => expect(popup({ tooSlow: ['case-file', 'home-address'] })).toContain(SLOW));
  it('are named in Spanish too', () => {
    vi.stubGlobal('navigator', { language: 'es-US' });
    expect(review(['case-file'])).toContain('tardaron demasiado en este dispositivo y están desactivadas: case-file');
  });
  it('are no news while there are none', () => {
    expect(review([])).toBe('<ul></ul>');
    expect(popup({})).not.toContain('took too long');
  });
});

describe('a text whose grammar nobody has looked at yet', () => {
  it('is not said to be checked to the end', () => expect(popup({ unanswered: true })).toContain('not checked yet'));
  it('is one only while that is so', () => expect(popup({})).not.toContain('not checked yet'));
});
