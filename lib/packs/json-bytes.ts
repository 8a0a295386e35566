/**
 * The bytes that `value` takes as JSON without spaces in UTF-8, as many as `JSON.stringify` would write; counting ends
 * above `enough`. Does not call itself and writes nothing, so it ends soon for any depth and for a value that holds itself.
 */
export function jsonBytes(value: unknown, enough: number): number {
  let bytes = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && bytes <= enough) {
    const next = waiting.pop();
    if (typeof next === 'string') bytes += textBytes(next);
    else if (typeof next !== 'object' || next === null) bytes += scalarBytes(next);
    else if (Array.isArray(next)) {
      bytes += Math.max(2, next.length + 1);
      for (const item of next) waiting.push(item);
    } else {
      const entries = Object.entries(next).filter(([, part]) => part !== undefined);
      bytes += Math.max(2, entries.length + 1);
      for (const [key, part] of entries) {
        bytes += textBytes(key) + 1;
        waiting.push(part);
      }
    }
  }
  return bytes;
}

const scalarBytes = (value: unknown): number => (typeof value === 'number' && !Number.isFinite(value) ? 4 : String(value ?? null).length);

const SHORT_ESCAPES = '"\\\b\f\n\r\t';

/** With quotes and escapes. */
function textBytes(text: string): number {
  let bytes = 2;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) bytes += SHORT_ESCAPES.includes(character) ? 2 : code < 0x20 ? 6 : 1;
    else if (code < 0x800) bytes += 2;
    else if (code < 0x10000) bytes += code >= 0xd800 && code <= 0xdfff ? 6 : 3;
    else bytes += 4;
  }
  return bytes;
}
