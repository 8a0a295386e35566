const EVERY_MS = 100;
const BAR = 20;

interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** One line on a terminal: how much of the input is done, how fast, and how long the rest takes. Nothing where there is no terminal. */
export class Progress {
  private drawn = false;
  private last = 0;
  /** Where the clock began: at the first posts, so that the start of the program does not count. */
  private first: { at: number; posts: number; bytes: number } | undefined;

  constructor(private readonly out: Terminal) {}

  /** `bytes` of `size` held the `posts` that are done; `size` is absent when nobody knows how much is to come. */
  step(posts: number, bytes: number, size: number | undefined): void {
    const now = Date.now();
    this.first ??= { at: now, posts, bytes };
    if (!this.out.isTTY || now - this.last < EVERY_MS) return;
    this.last = now;
    this.drawn = true;
    const parts = [`${withCommas(posts)} posts`];
    if (size) parts.unshift(bar(Math.min(1, bytes / size)));
    const seconds = (now - this.first.at) / 1000;
    if (seconds > 0) parts.push(`${withCommas((posts - this.first.posts) / seconds)}/s`);
    if (size && bytes > this.first.bytes) parts.push(`${clock((seconds * (size - bytes)) / (bytes - this.first.bytes))} left`);
    // A line that is broken at the edge could not be drawn over.
    this.out.write(`\r\x1b[K${parts.join('  ').slice(0, (this.out.columns || 80) - 1)}`);
  }

  /** Makes room for what is to be written next. */
  clear(): void {
    if (this.drawn) this.out.write('\r\x1b[K');
    this.drawn = false;
  }
}

/** `share` from 0 to 1. */
function bar(share: number): string {
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.round(share * 100)} %`;
}

/** A whole number with commas between the thousands. */
export const withCommas = (value: number): string => Math.round(value).toLocaleString('en');

/** Minutes and seconds, and hours where there are any. */
function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
