import { fileURLToPath } from 'node:url';
import type { Family } from './find';

const BUILDS: Record<Family, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the built extension for a family of browsers. */
export const buildOf = (family: Family): string => fileURLToPath(new URL(`../../.output/${BUILDS[family]}`, import.meta.url));
