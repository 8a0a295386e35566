import { readFileSync } from 'node:fs';

/** Of a process, up to now; NaN where the system has no /proc. */
export interface ProcessFigures {
  /** Resident memory in bytes, and the most there has been. */
  rss: number;
  peakRss: number;
  /** Of the resident memory what is no file's: without the program itself, whose pages all its processes share. In bytes. */
  own: number;
  /** Time of all its threads on the processors. */
  cpuSeconds: number;
}

// Linux gives times in hundredths of a second to every program: proc(5), USER_HZ.
const TICKS = 100;

/** The figures of a process that still runs. */
export function processFigures(pid: number | undefined): ProcessFigures {
  const status = read(pid, 'status');
  const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) * 1024;
  // The fields after the program's name in parentheses; user and system time are the 14th and 15th of all.
  const fields = read(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  const own = bytes('RssAnon') + bytes('RssShmem') + bytes('VmSwap');
  return { rss: bytes('VmRSS'), peakRss: bytes('VmHWM'), own, cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
}

function read(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
