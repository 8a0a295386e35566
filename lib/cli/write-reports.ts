import { stringify } from 'csv-stringify/sync';
import type { ReportLine } from './report-line';
import { Table } from './table';

/** How reports are written, one after the other. Every part is text that ends with a line feed, or ''. */
export interface Format {
  head(): string;
  row(report: ReportLine): string;
  foot(): string;
}

const none = () => '';

const jsonLines: Format = { head: none, row: (report) => `${JSON.stringify(report)}\n`, foot: none };

const COLUMNS = ['id', 'verdict', 'findings', 'shields', 'voice'] as const;

/** The fields of the JSON report as columns; a field that is more than a word is JSON in its cell. */
const csv: Format = {
  head: () => stringify([COLUMNS]),
  row: (report) => stringify([COLUMNS.map((column) => cell(report[column]))]),
  foot: none,
};

const cell = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);

/** The format asked for; without one a table for a person at a terminal, and JSON for a program. */
export function formatFor(asked: { json: boolean; csv: boolean }, out: { isTTY?: boolean; columns?: number }): Format {
  if (asked.csv) return csv;
  return asked.json || !out.isTTY ? jsonLines : new Table(out.columns || 100);
}
