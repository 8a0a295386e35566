import { existsSync, readFileSync } from 'node:fs';

/** One test that has ended: in what it stands, and how it went. */
export interface Line {
  family: string;
  within: string;
  name: string;
  passed: boolean;
  day: string;
}

export const COMPARED = 'the page is the same, byte for byte, as in a browser without Muster';

/** Names a cell: browser, composer, scenario. A page that is compared has its composer's name in the test's. */
export function keyOf({ family, within, name }: Pick<Line, 'family' | 'within' | 'name'>): string {
  const compared = /^(.+) is the same page$/.exec(name)?.[1];
  return compared ? [family, compared, COMPARED].join('\n') : [family, within, name].join('\n');
}

/** The lines of a file that a run has written; none where there is no file. */
export function linesIn(file: string | undefined): Line[] {
  return file && existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
}

/** Of several lines about the same cell the last one counts. */
export const lastOf = (lines: readonly Line[]): Map<string, Line> => new Map(lines.map((line) => [keyOf(line), line]));
