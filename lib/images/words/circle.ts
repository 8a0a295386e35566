export interface Point {
  x: number;
  y: number;
}

/** A circle seen from the side: the place of a point on the unit circle is its middle plus the matrix [[a, b], [b, d]] times it. */
export interface Ellipse extends Point {
  a: number;
  b: number;
  d: number;
}

/** The circle nearest to the points in least squares of the squared distance (Kåsa 1976); undefined if they stand in a row. */
export function circleOf(points: readonly Point[]): Ellipse | undefined {
  const { middle, size, rows } = centred(points, ({ x, y }) => [x, y, 1]);
  const solved = leastSquares(
    rows,
    rows.map(([x = 0, y = 0]) => x * x + y * y),
  );
  if (!solved) return undefined;
  const [p = 0, q = 0, r = 0] = solved;
  const radius = Math.sqrt(r + (p * p + q * q) / 4) * size;
  return radius > 0 ? { x: middle.x + (p / 2) * size, y: middle.y + (q / 2) * size, a: radius, b: 0, d: radius } : undefined;
}

/** The ellipse nearest to the points in least squares of its equation; undefined if it is none. */
export function ellipseOf(points: readonly Point[]): Ellipse | undefined {
  const { middle, size, rows } = centred(points, ({ x, y }) => [x * x, x * y, y * y, x, y]);
  const solved = leastSquares(
    rows,
    rows.map(() => 1),
  );
  if (!solved) return undefined;
  const [A = 0, B = 0, C = 0, D = 0, E = 0] = solved;
  const determinant = 4 * A * C - B * B;
  if (determinant <= 0) return undefined;
  const x = (B * E - 2 * C * D) / determinant;
  const y = (B * D - 2 * A * E) / determinant;
  const scale = 1 + A * x * x + B * x * y + C * y * y;
  if (scale <= 0 || A <= 0) return undefined;
  // With M = [[A, B/2], [B/2, C]] / scale, a point p of it has pᵀMp = 1, so M^(-1/2) takes the unit circle to it.
  const [m, n, o] = [A / scale, B / (2 * scale), C / scale];
  const root = Math.sqrt(m * o - n * n);
  const trace = Math.sqrt(m + o + 2 * root);
  // The square root of M (Cayley–Hamilton for two by two), then its inverse.
  const [ra, rb, rd] = [(m + root) / trace, n / trace, (o + root) / trace];
  const rooted = ra * rd - rb * rb;
  return {
    x: middle.x + x * size,
    y: middle.y + y * size,
    a: (rd / rooted) * size,
    b: (-rb / rooted) * size,
    d: (ra / rooted) * size,
  };
}

/** Where on the unit circle's plane a place of the picture is. */
export function onUnit({ x, y, a, b, d }: Ellipse, at: Point): Point {
  const determinant = a * d - b * b;
  const [dx, dy] = [at.x - x, at.y - y];
  return { x: (d * dx - b * dy) / determinant, y: (a * dy - b * dx) / determinant };
}

/** Half of its middle diameter. */
export const radiusOf = ({ a, b, d }: Ellipse): number => Math.sqrt(Math.abs(a * d - b * b));

/** Points about their middle and of size 1, so that large coordinates cost no exactness. */
function centred(points: readonly Point[], row: (at: Point) => number[]): { middle: Point; size: number; rows: number[][] } {
  const n = points.length;
  const middle = { x: points.reduce((sum, { x }) => sum + x, 0) / n, y: points.reduce((sum, { y }) => sum + y, 0) / n };
  const size = Math.sqrt(points.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / n) || 1;
  return { middle, size, rows: points.map(({ x, y }) => row({ x: (x - middle.x) / size, y: (y - middle.y) / size })) };
}

/** The solution of the normal equations by elimination; undefined if there is none. */
function leastSquares(rows: readonly number[][], right: readonly number[]): number[] | undefined {
  const n = rows[0]?.length ?? 0;
  const m = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) =>
      rows.reduce((sum, row, k) => sum + (row[i] as number) * (j < n ? (row[j] as number) : (right[k] as number)), 0),
    ),
  );
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(m[k]?.[i] ?? 0) > Math.abs(m[pivot]?.[i] ?? 0)) pivot = k;
    [m[i], m[pivot]] = [m[pivot] as number[], m[i] as number[]];
    const row = m[i] as number[];
    const head = row[i] as number;
    if (Math.abs(head) < 1e-9) return undefined;
    for (const other of m) {
      if (other === row) continue;
      const factor = (other[i] as number) / head;
      for (let j = i; j <= n; j++) other[j] = (other[j] as number) - factor * (row[j] as number);
    }
  }
  return m.map((row, i) => (row[n] as number) / (row[i] as number));
}
