const EVERY_MS = 100;
const BAR = 30;

/** A bar on a terminal that shows how much of the input has been read. Shows nothing where there is no terminal. */
export class Progress {
  private drawn = false;
  private last = 0;

  constructor(private readonly out: { isTTY?: boolean; write(text: string): unknown }) {}

  /** `size` is absent when nobody knows how much is to come. */
  step(posts: number, bytesRead: number, size: number | undefined): void {
    const now = Date.now();
    if (!this.out.isTTY || now - this.last < EVERY_MS) return;
    this.last = now;
    this.drawn = true;
    this.out.write(`\r\x1b[K${size ? `${bar(Math.min(1, bytesRead / size))}  ` : ''}${posts} posts`);
  }

  /** Makes room for what is to be written next. */
  clear(): void {
    if (this.drawn) this.out.write('\r\x1b[K');
    this.drawn = false;
  }
}

function bar(share: number): string {
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.round(share * 100)} %`;
}
