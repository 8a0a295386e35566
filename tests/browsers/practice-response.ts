import { readFile } from 'node:fs/promises';
import { resolve } from '../pages/sites';
import { uploadAt } from '../pages/uploads';

export interface PracticeResponse {
  status: number;
  contentType: string;
  body: Buffer;
}

/** What a practice page answers at its real host, and the pictures that were given to it; nothing for any other host. */
export async function practiceResponse(address: string): Promise<PracticeResponse | undefined> {
  const url = new URL(address);
  const picture = uploadAt(url);
  if (picture) return { status: 200, contentType: 'image/jpeg', body: Buffer.from(picture, 'base64url') };
  const file = resolve(url);
  if (!file) return undefined;
  return { status: 200, contentType: file.contentType, body: await readFile(file.path) };
}

/** A script that a page waits for in vain, so that it is never read to its end. */
export const isNeverAnswered = (address: string): boolean => new URL(address).pathname === '/never.js';

/** Our own server on loopback, which has the page from which everything is reached. */
export const isLoopback = (address: string): boolean => new URL(address).hostname === '127.0.0.1';
