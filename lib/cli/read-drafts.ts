import { extname } from 'node:path';
import type { OfficialAccount } from '../policy/schema';
import { type BadLine, draftOf, type NumberedDraft } from './draft-line';
import type { Input } from './input';
import { csvRecords } from './read-csv';
import { jsonRecords } from './read-json-lines';

/** What stands in the input, before anyone asked whether it is a draft. */
export type Entry = { line: number; written: unknown } | BadLine;

/** The lines that one piece of the input completed, each list in their order. */
export interface Batch {
  drafts: NumberedDraft[];
  bad: BadLine[];
  /** Bytes of the input read so far. */
  bytesRead: number;
}

const JSON_LINES = ['.jsonl', '.ndjson', '.json'];

/**
 * The drafts of `input` in order, piece by piece as they arrive, so that a file may be larger than memory and
 * nobody waits for a piece to fill. The file's extension tells CSV from JSON lines; `csv` tells it where there is none.
 */
export async function* readDrafts(input: Input, csv: boolean, officialAccounts: readonly OfficialAccount[]): AsyncGenerator<Batch> {
  const extension = extname(input.name).toLowerCase();
  const isCsv = extension === '.csv' || (csv && !JSON_LINES.includes(extension));
  for await (const entries of isCsv ? csvRecords(input.stream) : jsonRecords(input.stream)) {
    const batch: Batch = { drafts: [], bad: [], bytesRead: input.bytesRead() };
    for (const entry of entries) {
      const draft = 'reason' in entry ? entry : draftOf(entry.written, entry.line, officialAccounts);
      if ('reason' in draft) batch.bad.push(draft);
      else batch.drafts.push(draft);
    }
    if (entries.length > 0) yield batch;
  }
}
