import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { unreadable } from './bad-input';

/** A file or standard input, read piece by piece. */
export interface Input {
  /** As the user would call it. */
  name: string;
  /** Where paths in it begin: its folder, or the current one. */
  folder: string;
  stream: Readable;
  /** In bytes; unknown of standard input and of pipes. */
  size?: number;
  /** Bytes read so far. */
  bytesRead(): number;
}

/** Opens the file `name`, or standard input for `-`. @throws BadInput when it cannot be read. */
export async function openInput(name: string): Promise<Input> {
  const { stdin } = process;
  if (name === '-') return { name: 'standard input', folder: process.cwd(), stream: stdin, bytesRead: () => stdin.bytesRead };
  try {
    const status = await stat(name);
    if (status.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const stream = (await open(name)).createReadStream();
    return { name, folder: dirname(name), stream, ...(status.isFile() && { size: status.size }), bytesRead: () => stream.bytesRead };
  } catch (error) {
    throw unreadable(name, error);
  }
}
