/** A square mark has so many cells each way; a long one as many, and nearly square ones, since folds are as wide on it. */
const CELLS = 12;

/**
 * Where each place of a template lies in the picture: a grid of control points, so that perspective and folds of cloth can be followed.
 * Between the points it is interpolated, beyond the edge continued.
 */
export class Warp {
  /** Cells across and down. */
  private readonly across: number;
  private readonly down: number;
  private readonly x: Float64Array;
  private readonly y: Float64Array;

  constructor(
    readonly width: number,
    readonly height: number,
    map: (u: number, v: number) => readonly [number, number],
  ) {
    this.across = Math.max(1, Math.round(CELLS * Math.sqrt(width / height)));
    this.down = Math.max(1, Math.round(CELLS * Math.sqrt(height / width)));
    const points = (this.across + 1) * (this.down + 1);
    [this.x, this.y] = [new Float64Array(points), new Float64Array(points)];
    for (let row = 0, i = 0; row <= this.down; row++)
      for (let column = 0; column <= this.across; column++, i++)
        [this.x[i], this.y[i]] = map((column * width) / this.across, (row * height) / this.down);
  }

  /** Control points across. */
  get points(): number {
    return this.across + 1;
  }

  /** Cells for one px of the template. */
  get perPixel(): number {
    return this.across / this.width;
  }

  /** The place in the picture of `u`, `v` of the template, px. */
  at(u: number, v: number): [number, number] {
    const place = u * this.perPixel;
    const last = this.across - 1;
    const column = place < 0 ? 0 : place >= last ? last : place | 0;
    const down = (v * this.down) / this.height;
    const row = Math.min(this.down - 1, Math.max(0, Math.floor(down)));
    const i = row * this.points + column;
    const [x, nextX] = [pointOf(this.x, i, this.points, down - row), pointOf(this.x, i + 1, this.points, down - row)];
    const [y, nextY] = [pointOf(this.y, i, this.points, down - row), pointOf(this.y, i + 1, this.points, down - row)];
    return [x + (nextX - x) * (place - column), y + (nextY - y) * (place - column)];
  }

  /** For all places with one `v`: x and then y where the control points across are, from `to` on. */
  rowInto(v: number, into: Float64Array, to: number): void {
    const place = (v * this.down) / this.height;
    const first = Math.min(this.down - 1, Math.max(0, Math.floor(place)));
    const points = this.points;
    for (let column = 0, i = first * points; column < points; column++, i++) {
      into[to + column] = pointOf(this.x, i, points, place - first);
      into[to + points + column] = pointOf(this.y, i, points, place - first);
    }
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

/** Between a control point and the one below it. */
function pointOf(values: Float64Array, i: number, points: number, share: number): number {
  const value = values[i] as number;
  return value + ((values[i + points] as number) - value) * share;
}
