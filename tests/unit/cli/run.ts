import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const PACKS = path('fixtures/packs');
export const UNSOUND_PACKS = path('fixtures/unsound');
export const PATTERN_PACKS = path('fixtures/patterns');
export const LAYERS = path('fixtures/layers');

const TSX = import.meta.resolve('tsx');

/** Starts `muster` as a program of its own; `node`: options of Node.js. */
export function start(args: string[], { cwd = path('../../..'), node = [] as string[] } = {}) {
  return spawn(process.execPath, [...node, '--import', TSX, path('../../../lib/cli/muster.ts'), ...args], { cwd });
}

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `muster` as a program of its own, with `input` as its standard input. */
export async function muster(args: string[], input = ''): Promise<Ended> {
  const child = start(args);
  child.stdin.end(input);
  return ended(child);
}

export function ended(child: ReturnType<typeof start>): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** `muster check` with the packs of the fixtures. */
export const check = (args: string[], input?: string) => muster(['check', '--packs', PACKS, ...args], input);

/** A folder of real files that goes when `remove` is called. */
export async function files(contents: Record<string, string>): Promise<{ at(name: string): string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-'));
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content);
  return { at: (name) => join(folder, name), remove: () => rm(folder, { recursive: true }) };
}

export const jsonLines = (values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
