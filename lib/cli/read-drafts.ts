import { extname } from 'node:path';
import type { OfficialAccount } from '../policy/schema';
import { type BadLine, draftOf, type NumberedDraft } from './draft-line';
import type { Input } from './input';
import { csvRecords } from './read-csv';
import { jsonRecords } from './read-json-lines';

/** What stands in the input, before anyone asked whether it is a draft. */
export type Entry = { line: number; written: unknown } | BadLine;

const JSON_LINES = ['.jsonl', '.ndjson', '.json'];

/**
 * The drafts of `input` in order, one at a time, so that a file may be larger than memory.
 * The file's extension tells CSV from JSON lines; `csv` tells it where there is none.
 */
export async function* readDrafts(
  input: Input,
  csv: boolean,
  officialAccounts: readonly OfficialAccount[],
): AsyncGenerator<NumberedDraft | BadLine> {
  const extension = extname(input.name).toLowerCase();
  const isCsv = extension === '.csv' || (csv && !JSON_LINES.includes(extension));
  for await (const entry of isCsv ? csvRecords(input.stream) : jsonRecords(input.stream)) {
    yield 'reason' in entry ? entry : draftOf(entry.written, entry.line, officialAccounts);
  }
}
