import en from '../../assets/locales/marks/en.json';
import es from '../../assets/locales/marks/es.json';
import { fill, textsFor } from '../locales';

const LANGUAGES: Record<string, typeof en> = { en, es };

/**
 * A text about the making of marks in the browser's language. These texts stand apart so that no page of a site carries them: only
 * those who write packs see them.
 */
export const markText = (key: keyof typeof en, values: Record<string, string | number> = {}, language = navigator.language): string =>
  fill(textsFor(LANGUAGES, language)[key], values);
