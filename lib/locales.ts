import en from '../assets/locales/en.json';
import es from '../assets/locales/es.json';

export type TextKey = keyof typeof en;

/** Every language of the interface; a language is one file and one line here. */
const LANGUAGES: Record<string, Record<TextKey, string>> = { en, es };

/** The text for `key` in the browser's language, English when there is none, with `{name}` filled in. */
export function t(key: TextKey, values: Record<string, string | number> = {}, language = navigator.language): string {
  const texts = LANGUAGES[language.slice(0, 2)] ?? en;
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
