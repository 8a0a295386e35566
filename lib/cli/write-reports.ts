import { stringify } from 'csv-stringify/sync';
import type { Verdict } from '../rules/report';
import type { ReportLine } from './report-line';
import { Table } from './table';

/** Which format it is to be, as plain data that can go to another thread. */
export interface FormatChoice {
  name: 'json' | 'csv' | 'table';
  /** Of the terminal, in columns. */
  width: number;
}

/** How reports are written, in any number of parts. Every part is text that ends with a line feed, or ''. */
export interface Format {
  head(): string;
  rows(reports: readonly ReportLine[]): string;
  /** `verdicts`: how many posts got each. */
  foot(verdicts: ReadonlyMap<Verdict, number>): string;
}

const none = () => '';

const jsonLines: Format = { head: none, rows: (reports) => reports.map((report) => `${JSON.stringify(report)}\n`).join(''), foot: none };

const COLUMNS = ['id', 'verdict', 'findings', 'shields', 'voice', 'rulebook'] as const;

/** The fields of the JSON report as columns; a field that is more than a word is JSON in its cell. */
const csv: Format = {
  head: () => stringify([COLUMNS]),
  rows: (reports) => stringify(reports.map((report) => COLUMNS.map((column) => cell(report[column])))),
  foot: none,
};

const cell = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);

/** The format asked for; without one a table for a person at a terminal, and JSON for a program. */
export function chosenFormat(asked: { json: boolean; csv: boolean }, out: { isTTY?: boolean; columns?: number }): FormatChoice {
  const name = asked.csv ? 'csv' : asked.json || !out.isTTY ? 'json' : 'table';
  return { name, width: out.columns || 100 };
}

export function formatOf({ name, width }: FormatChoice): Format {
  if (name === 'table') return new Table(width);
  return name === 'csv' ? csv : jsonLines;
}
