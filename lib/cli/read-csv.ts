import { pipeline, type Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { BadInput } from './bad-input';
import type { BadLine } from './draft-line';
import type { Entry } from './read-drafts';
import { LONGEST_LINE } from './read-json-lines';

interface Row {
  record: Record<string, string>;
  info: Info;
}

/**
 * One record a row under the names in the first row; an empty cell counts as absent, `images` is a JSON list.
 * What each piece of the stream completes comes together.
 */
export async function* csvRecords(stream: Readable): AsyncGenerator<Entry[]> {
  const bad: BadLine[] = [];
  const parser = parse({
    columns: named,
    info: true,
    bom: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_LINE,
    on_skip: (error) => {
      if (error) bad.push({ line: Number(error.lines), reason: complaint(error) });
    },
  });
  pipeline(stream, parser, () => {
    // What goes wrong ends the loop below with the error.
  });
  for await (const first of parser as AsyncIterable<Row>) {
    const entries: Entry[] = [];
    for (let row: Row | null = first; row; row = parser.read() as Row | null) {
      while (bad[0] && bad[0].line <= row.info.lines) entries.push(bad.shift() as BadLine);
      entries.push(recordEntry(row.record, row.info.lines));
    }
    yield entries;
  }
  yield bad;
}

/** @throws BadInput when there is no column `text`. */
function named(header: string[]): string[] {
  const names = header.map((name) => name.trim());
  if (!names.includes('text')) throw new BadInput(`the first row must name the columns, one of them "text"; it is: ${names.join(', ')}`);
  return names;
}

function recordEntry(record: Record<string, string>, line: number): Entry {
  const { text, ...others } = record;
  const written: Record<string, unknown> = { text };
  for (const [name, cell] of Object.entries(others)) if (cell !== '') written[name] = cell;
  if (written.images === undefined) return { line, written };
  try {
    return { line, written: { ...written, images: JSON.parse(written.images as string) } };
  } catch (error) {
    return { line, reason: `images must be a JSON list: ${(error as Error).message}` };
  }
}

const COMPLAINTS: Partial<Record<CsvError['code'], string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed, so that the rest of the file is one cell',
  CSV_MAX_RECORD_SIZE: `is longer than ${LONGEST_LINE} characters; is a quote not closed?`,
};

function complaint({ code, message }: CsvError): string {
  return COMPLAINTS[code] ?? message.replace(/ (?:on|at) line \d+/, '');
}
