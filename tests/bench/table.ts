/** One figure, what it was to be, and whether it is; `met` is absent when it was not measured or has no target. */
export interface Row {
  what: string;
  figure: string;
  target: string;
  met?: boolean;
}

export const ms = (time: number): string => `${time.toFixed(time < 10 ? 3 : 1)} ms`;
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A figure that must stay at or below `limit`. */
export function atMost(what: string, value: number, limit: number, show: (value: number) => string): Row {
  return { what, figure: show(value), target: `≤ ${show(limit)}`, met: value <= limit };
}

/** A figure that must reach `limit`. */
export function atLeast(what: string, value: number, limit: number, show: (value: number) => string): Row {
  return { what, figure: show(value), target: `≥ ${show(limit)}`, met: value >= limit };
}

export const notMeasured = (what: string, why: string, target: string): Row => ({ what, figure: why, target });

const verdict = ({ met }: Row): string => (met === undefined ? '' : met ? 'met' : 'not met');

/** Rows as columns for a terminal. */
export function plainTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, row.figure, row.target, verdict(row)]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  return [
    '| what | figure | target | |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.what} | ${row.figure} | ${row.target} | ${verdict(row)} |`),
  ].join('\n');
}
