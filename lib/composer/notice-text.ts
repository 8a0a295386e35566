import { notice as en } from '../../assets/locales/en.json';
import { notice as es } from '../../assets/locales/es.json';
import { fill, textsFor } from '../locales';

const LANGUAGES: Record<string, typeof en> = { en, es };

/** The text of a notice in the browser's language. */
export const noticeText = (key: keyof typeof en, values: Record<string, string> = {}): string =>
  fill(textsFor(LANGUAGES, navigator.language)[key], values);
