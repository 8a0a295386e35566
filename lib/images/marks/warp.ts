import type { Affine } from './vote';

/** Control points each way. */
const CELLS = 12;
const POINTS = CELLS + 1;

/**
 * Where each place of a template lies in the picture: a grid of control points, so that perspective and folds of cloth can be followed.
 * Between the points it is interpolated, beyond the edge continued.
 */
export class Warp {
  private readonly x = new Float64Array(POINTS * POINTS);
  private readonly y = new Float64Array(POINTS * POINTS);

  constructor(
    readonly width: number,
    readonly height: number,
    map: (u: number, v: number) => readonly [number, number],
  ) {
    for (let row = 0; row < POINTS; row++)
      for (let column = 0; column < POINTS; column++) {
        const [x, y] = map((column * width) / CELLS, (row * height) / CELLS);
        this.x[row * POINTS + column] = x;
        this.y[row * POINTS + column] = y;
      }
  }

  static from(width: number, height: number, [a, b, c, d, e, f]: Affine): Warp {
    return new Warp(width, height, (u, v) => [a * u + b * v + c, d * u + e * v + f]);
  }

  /** The place in the picture of `u`, `v` of the template, px. */
  at(u: number, v: number): [number, number] {
    const [gu, gv] = [(u * CELLS) / this.width, (v * CELLS) / this.height];
    const [column, row] = [Math.min(CELLS - 1, Math.max(0, Math.floor(gu))), Math.min(CELLS - 1, Math.max(0, Math.floor(gv)))];
    const [su, sv] = [gu - column, gv - row];
    const i = row * POINTS + column;
    const mix = (of: Float64Array): number =>
      (1 - sv) * ((1 - su) * (of[i] as number) + su * (of[i + 1] as number)) +
      sv * ((1 - su) * (of[i + POINTS] as number) + su * (of[i + POINTS + 1] as number));
    return [mix(this.x), mix(this.y)];
  }

  /** The warp that puts each place where this one puts the place `shift` px of the template further on. */
  shifted(shift: (u: number, v: number) => readonly [number, number]): Warp {
    return new Warp(this.width, this.height, (u, v) => {
      const [du, dv] = shift(u, v);
      return this.at(u + du, v + dv);
    });
  }

  /** px of the picture for one of the template, in the middle. */
  get scale(): number {
    const [u, v] = [this.width / 2, this.height / 2];
    const [[ax, ay], [bx, by], [cx, cy]] = [this.at(u - 8, v - 8), this.at(u + 8, v - 8), this.at(u - 8, v + 8)];
    return Math.sqrt(Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))) / 16;
  }
}
