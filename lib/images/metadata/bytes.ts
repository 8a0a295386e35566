/** Numbers and letters out of bytes. What lies outside reads as 0, so that a lying length ends a walk instead of throwing. */

export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

export function u16(bytes: Uint8Array, at: number, little = false): number {
  const [a, b] = [u8(bytes, at), u8(bytes, at + 1)];
  return little ? a + b * 0x100 : a * 0x100 + b;
}

export function u32(bytes: Uint8Array, at: number, little = false): number {
  const [first, second] = [u16(bytes, at, little), u16(bytes, at + 2, little)];
  return little ? first + second * 0x10000 : first * 0x10000 + second;
}

export const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) * 2 ** 32 + u32(bytes, at + 4);

/** Bytes as Latin-1 letters, one each: for the names of boxes, chunks and segments. */
export function letters(bytes: Uint8Array, at: number, count: number): string {
  let text = '';
  for (const byte of bytes.subarray(at, at + count)) text += String.fromCharCode(byte);
  return text;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

/** Text of a field without a known encoding: UTF-8 where it is that, or else Latin-1. Ends at the first zero. */
export function textOf(bytes: Uint8Array): string {
  const zero = bytes.indexOf(0);
  const held = zero < 0 ? bytes : bytes.subarray(0, zero);
  try {
    return utf8.decode(held).trim();
  } catch {
    return latin1.decode(held).trim();
  }
}
