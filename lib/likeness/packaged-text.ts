import { readFileSync } from 'node:fs';

/** The packaged model as it was written. A build puts the text itself in the place of this file (lib/cli/likeness-model.ts). */
export const modelText = (): string => readFileSync(new URL('../../assets/likeness/model.txt', import.meta.url), 'utf8');
