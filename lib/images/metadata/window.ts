/** The most that is ever read of one file by one reader, in bytes. A file of many small chunks is walked that far. */
export const MOST_READ = 32 * 2 ** 20;

const LEAST_STEP = 64 * 1024;
const MOST_STEP = 2 ** 20;

/**
 * Bounded reading of a file. Each look fetches a stretch and keeps it for the next ones, longer stretches where the file is walked
 * through from end to end; jumps skip what lies between, so a video's samples are never read.
 */
export class Window {
  readonly size: number;
  readonly #blob: Blob;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #from = 0;
  #step = LEAST_STEP;
  #left = MOST_READ;

  constructor(blob: Blob) {
    this.#blob = blob;
    this.size = blob.size;
  }

  /** Bytes from `at` on: fewer than `length` at the end of the file, and none where nothing more may be read. */
  async bytes(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (!(at >= 0 && at < this.size && length > 0)) return new Uint8Array(0);
    const end = Math.min(at + length, this.size);
    if (at < this.#from || end > this.#from + this.#bytes.length) await this.#fetch(at, end);
    return this.#bytes.slice(Math.max(0, at - this.#from), Math.max(0, end - this.#from));
  }

  async #fetch(at: number, end: number): Promise<void> {
    const goesOn = at >= this.#from && at <= this.#from + this.#bytes.length;
    this.#step = goesOn ? Math.min(2 * this.#step, MOST_STEP) : LEAST_STEP;
    const upTo = Math.min(Math.max(end, at + this.#step), this.size, at + this.#left);
    this.#left -= upTo - at;
    this.#from = at;
    try {
      this.#bytes = new Uint8Array(await this.#blob.slice(at, upTo).arrayBuffer());
    } catch {
      // A file that was moved or deleted since it was chosen.
      this.#bytes = new Uint8Array(0);
      this.#left = 0;
    }
  }
}
