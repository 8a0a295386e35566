import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The file `name` of the public data in `folder`; nothing when it is not there. */
export function publicFile(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The rows of a CSV file by the names in its first row. */
export const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true, skip_empty_lines: true });

/** Posts of `items` by what `keyOf` says of them, in the order in which each key first comes. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
