import { spawn } from 'node:child_process';
import { type ProcessFigures, processFigures } from './process-figures';

const LINE_FEED = 10;

interface Sample extends ProcessFigures {
  posts: number;
  /** Since the start of the program. */
  seconds: number;
}

export interface Run {
  workers: number;
  /** Posts a second from the start of the program to its end. */
  overall: number;
  /** Posts a second after the first tenth of the posts. */
  steady: number;
  /** The same by the time that the processors spent on it, whatever else they had to do. */
  steadyByCpu: number;
  /** One every tenth of the posts. */
  samples: Sample[];
}

/** Runs `muster check` on `file` as a program of its own, reads its reports, and takes the times. Throws when a report is missing. */
export async function runCheck(file: string, posts: number, workers: number): Promise<Run> {
  const args = ['check', '--policy', 'docs/examples/riverton-policy.json', '--input', file, '--json', '--workers', String(workers)];
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/muster.ts', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const samples: Sample[] = [];
  let done = 0;
  for await (const piece of child.stdout) {
    done += lineFeeds(piece as Buffer);
    // The program may have ended before its last reports are read.
    if (done < ((samples.length + 1) * posts) / 10 || done === posts) continue;
    samples.push({ posts: done, seconds: seconds(), ...processFigures(child.pid) });
  }
  const code = await ended;
  const overall = posts / seconds();
  const [first, last] = [samples[0], samples.at(-1)];
  if (code !== 0 || done !== posts || !first || !last) throw new Error(`${done} of ${posts} reports, exit code ${code}`);
  const between = last.posts - first.posts;
  return {
    workers,
    overall,
    steady: between / (last.seconds - first.seconds),
    steadyByCpu: between / (last.cpuSeconds - first.cpuSeconds),
    samples,
  };
}

function lineFeeds(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
