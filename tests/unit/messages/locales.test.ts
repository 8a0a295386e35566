import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import es from '../../../assets/locales/es.json';
import { t } from '../../../lib/locales';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a text is in the browser’s language', () => {
  it.each([
    ['es', es],
    ['es-MX', es],
    ['en-GB', en],
  ])('%s', (language, texts) => expect(t('close', {}, language)).toBe(texts.close));

  it('which need not be named', () => {
    vi.stubGlobal('navigator', { language: 'es-419' });
    expect(t('close')).toBe(es.close);
  });

  it.each(['fr', 'de-CH', 'zh-Hant', ''])('and in English where there is none: "%s"', (language) => {
    expect(t('close', {}, language)).toBe(en.close);
  });
});

describe('a value is filled in', () => {
  it('in the place of its name', () => expect(t('chip', { count: 3 }, 'en')).toBe('3 to look at'));
  it('also when it is nothing', () => expect(t('chip', { count: 0 }, 'en')).toBe('0 to look at'));
  it('in every language', () => expect(t('chip', { count: 3 }, 'es')).toBe('3 por revisar'));
  it('as it is, whatever signs it holds', () => {
    expect(t('review.contact', { contact: 'Sgt. $& {contact} $1' }, 'en')).toBe('Ask Sgt. $& {contact} $1.');
  });
  it('and where there is none, the name stays to be seen', () => expect(t('chip', { other: 3 }, 'en')).toBe('{count} to look at'));
});
