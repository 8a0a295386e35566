import { readdirSync, readFileSync } from 'node:fs';
import { processFigures } from '../../bench/process-figures';

/** In bytes. */
export interface Memory {
  /** What is no file's. */
  own: number;
  /** With the pages of the browser's program that its processes have read, which they share. */
  all: number;
}

/** Of all processes that run an extension in a browser that this process has started. */
export function extensionMemory(): Memory {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && textOf(name, 'cmdline').includes('--extension-process'));
  const figures = pids.filter(isBelow).map((pid) => processFigures(Number(pid)));
  return figures.reduce(({ own, all }, { own: more, rss }) => ({ own: own + more, all: all + rss }), { own: 0, all: 0 });
}

/** Whether a process was started by this one, by way of others too. */
function isBelow(pid: string): boolean {
  for (let at = pid; Number(at) > 1; ) {
    if (at === String(process.pid)) return true;
    at = /^PPid:\s+(\d+)/m.exec(textOf(at, 'status'))?.[1] ?? '0';
  }
  return false;
}

/** Nothing of a process that has ended. */
function textOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
