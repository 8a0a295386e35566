import { isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';

/** A file that cannot be read as YAML; the message gives line, column and reason. */
export class YamlError extends Error {}

/**
 * What `text` holds, as plain JSON values.
 * @throws YamlError
 */
export function readYaml(text: string): unknown {
  const lines = new LineCounter();
  // The library compares each key with each other one; a file of many thousand keys would take minutes.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const error = document.errors[0] ?? document.warnings[0];
  if (error) throw new YamlError(placed(lines, error.pos[0], reasonOf(error)));
  try {
    const twice = keyGivenTwice(document);
    if (twice) throw new YamlError(placed(lines, twice.at, `the key "${twice.key}" is here for the second time`));
    const value: unknown = document.toJS();
    JSON.stringify(value);
    return value;
  } catch (failure) {
    if (failure instanceof YamlError) throw failure;
    throw new YamlError(failure instanceof RangeError ? TOO_DEEP : aliasFault(failure as Error));
  }
}

const TOO_DEEP = 'is nested too deep to be read';

const placed = (lines: LineCounter, offset: number, reason: string): string => {
  const { line, col } = lines.linePos(offset);
  return `line ${line}, column ${col}: ${reason}`;
};

function reasonOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here (---); a file holds one';
  if (message.startsWith('Maximum call stack')) return TOO_DEEP;
  return message.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

function aliasFault({ message }: Error): string {
  const name = /^Unresolved alias .*: (.+)$/.exec(message)?.[1];
  if (name !== undefined) return `the alias *${name} has no anchor &${name} before it`;
  return 'uses aliases (*) that stand for too much, or for themselves';
}

function keyGivenTwice(document: ReturnType<typeof parseDocument>): { key: string; at: number } | undefined {
  let found: { key: string; at: number } | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = { key: String(key.value), at: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}
