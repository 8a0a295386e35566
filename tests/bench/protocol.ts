import type { Span } from '../../lib/rules/report';
import type { Post } from './contenders/contender';

/** What a measuring process is asked. Checks are numbered in the order in which they were loaded. */
export type Request =
  /** Start what the bundle `file` exports, and check `first` with it. */
  | { ask: 'load'; file: string; size: number; first: Post }
  /** Check every post and say how long each took. */
  | { ask: 'time'; check: number; posts: readonly Post[] }
  /** Check every post and say what was found. */
  | { ask: 'find'; check: number; posts: readonly Post[] };

/** What starting a contender cost, once: milliseconds from import to ready, for the first check, and bytes of memory for both. */
export interface Loaded {
  check: number;
  loadMs: number;
  firstMs: number;
  rssBytes: number;
}

/** Milliseconds for each check, and of processor time for all of them: user and system, all threads of the process. */
export interface Turn {
  times: number[];
  cpuMs: number;
}

/** The answer to each request. */
export interface Answers {
  load: Loaded;
  time: Turn;
  find: Span[][];
}

export type Answer = { done: Loaded | Turn | Span[][] } | { failed: string };
