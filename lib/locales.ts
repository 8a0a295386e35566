import en from '../assets/locales/en.json';
import es from '../assets/locales/es.json';

type Texts = typeof en;

/** The keys of plain texts. The texts of notices stand apart, so that the watcher carries no others: see lib/composer/notice-text.ts. */
export type TextKey = { [K in keyof Texts]: Texts[K] extends string ? K : never }[keyof Texts];

type Values = Record<string, string | number>;

/** Every language of the interface; a language is one file, and one line here and in lib/composer/notice-text.ts. */
const LANGUAGES: Record<string, Texts> = { en, es };

/** The text for `key` in the browser's language, English when there is none, with `{name}` filled in. */
export const t = (key: TextKey, values: Values = {}, language = navigator.language): string =>
  fill(textsFor(LANGUAGES, language)[key], values);

/** What `languages` has for a language tag such as `es-MX`; English when it has nothing. */
export const textsFor = <T>(languages: Record<string, T>, language: string): T =>
  (Object.hasOwn(languages, language.slice(0, 2)) ? languages[language.slice(0, 2)] : languages.en) as T;

/** A text of a rule in the browser's language, English when it has no other. */
export const inLanguage = (text: { en: string; es?: string }, language = navigator.language): string =>
  (language.startsWith('es') ? text.es : undefined) ?? text.en;

/** `text` with every `{name}` that `values` knows. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
