/** One figure, what it was to be, and whether it is; `met` is absent when it was not measured or has no target. */
export interface Row {
  what: string;
  figure: string;
  target: string;
  met?: boolean;
}

export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export const ms = (time: number): string => `${bareMs(time)} ms`;
/** A time in ms without its unit, for columns that name it. */
export const bareMs = (time: number): string => time.toFixed(time < 10 ? 3 : 1);
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 1 ? 2 : ratio < 10 ? 1 : 0)} ×`;
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

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

/** Rows with their verdicts. */
export const targetTable = (rows: readonly Row[]): Table => ({
  head: ['what', 'figure', 'target', ''],
  rows: rows.map((row) => [row.what, row.figure, row.target, verdict(row)]),
});

/** Rows as columns for a terminal, without a head. */
export const plainTable = (rows: readonly Row[]): string => plain({ ...targetTable(rows), head: [] });

/** A table as columns for a terminal. */
export function plain({ head, rows }: Table): string {
  const lines = head.length > 0 ? [head, ...rows] : rows;
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A table in Markdown. */
export function markdown({ head, rows }: Table): string {
  return [head, head.map(() => '---'), ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
