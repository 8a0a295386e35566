import type { Table } from '../bench/table';
import { plain } from '../bench/table';

/** A stretch of the report: what it says before its table, and the table. */
export interface Section {
  title: string;
  /** In Markdown. */
  about?: string;
  table?: Table;
}

export const forTerminal = ({ title, about, table }: Section): string =>
  [`# ${title}`, ...(about ? [about] : []), ...(table ? [plain(table)] : [])].join('\n\n');

export const forPage = ({ title, about, table }: Section): string =>
  [`## ${title}`, ...(about ? [about] : []), ...(table ? [aligned(table)] : [])].join('\n\n');

/** A table in Markdown as the formatter of this project writes it, so that a generated page passes its check. */
function aligned({ head, rows }: Table): string {
  const lines = [head, ...rows].map((line) => line.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const row = (cells: readonly string[]): string => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first, ...rest] = lines.map(row);
  return [first, row(widths.map((width) => '-'.repeat(width))), ...rest].join('\n');
}
