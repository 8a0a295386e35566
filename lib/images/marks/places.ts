import { NEARER, WORDS } from './descriptor';
import type { Features } from './features';
import { LEVELS } from './grey';
import { hold } from './kernel-host';

/** px of the picture. */
export const CELL = 24;

/** The picture's features by level and place, so that those near a point are found at once. */
export class Places {
  readonly columns: number;
  readonly rows: number;
  /** For each cell of each level from `-NEARER` on, row by row, where its features begin. */
  readonly starts: Int32Array;
  /** Cell by cell where features are, how they are turned and what they look like. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly turn: Uint8Array;
  readonly descriptors: Uint32Array;

  constructor({ count, level, x, y, turn, descriptors }: Features, width: number, height: number) {
    this.columns = Math.ceil(width / CELL);
    this.rows = Math.ceil(height / CELL);
    const cells = new Int32Array(count);
    for (let i = 0; i < count; i++) cells[i] = this.cellOf(level[i] as number, (x[i] as number) / CELL, (y[i] as number) / CELL);
    this.starts = new Int32Array((LEVELS + NEARER) * this.columns * this.rows + 1);
    for (const cell of cells) this.starts[cell + 1] = (this.starts[cell + 1] as number) + 1;
    for (let i = 1; i < this.starts.length; i++) this.starts[i] = (this.starts[i] as number) + (this.starts[i - 1] as number);
    const next = this.starts.slice();
    this.x = new Float32Array(count);
    this.y = new Float32Array(count);
    this.turn = new Uint8Array(count);
    this.descriptors = new Uint32Array(count * WORDS);
    for (let i = 0; i < count; i++) {
      const to = next[cells[i] as number] as number;
      this.x[to] = x[i] as number;
      this.y[to] = y[i] as number;
      this.turn[to] = turn[i] as number;
      for (let word = 0; word < WORDS; word++) this.descriptors[to * WORDS + word] = descriptors[i * WORDS + word] as number;
      next[cells[i] as number] = to + 1;
    }
  }

  /** Keeps in the kernel's memory what is looked at again and again, until the end of what is `within`. */
  hold(): void {
    for (const array of [this.x, this.y, this.turn, this.descriptors, this.starts]) hold(array);
  }

  private cellOf(level: number, column: number, row: number): number {
    return (
      ((level + NEARER) * this.rows + Math.min(this.rows - 1, Math.max(0, Math.floor(row)))) * this.columns +
      Math.min(this.columns - 1, Math.max(0, Math.floor(column)))
    );
  }
}
