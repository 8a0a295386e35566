/**
 * The numbers x for which `rows` · x comes nearest to `right`, each row with its weight; `hold` draws each number towards 0 (ridge
 * regression). By Gaussian elimination of the normal equations; `hold` above 0 keeps them solvable.
 */
export function solve(
  rows: readonly (readonly number[])[],
  right: readonly number[],
  weights: readonly number[],
  hold: readonly number[],
): number[] {
  const size = hold.length;
  const matrix = hold.map((value, i) => Array.from({ length: size + 1 }, (_, j) => (i === j ? value : 0)));
  rows.forEach((row, n) => {
    const weight = weights[n] as number;
    for (let i = 0; i < size; i++) {
      const line = matrix[i] as number[];
      const factor = weight * (row[i] as number);
      for (let j = 0; j < size; j++) line[j] = (line[j] as number) + factor * (row[j] as number);
      line[size] = (line[size] as number) + factor * (right[n] as number);
    }
  });
  // The matrix is symmetric and positive definite: no pivoting is needed.
  for (let i = 0; i < size; i++) {
    const line = matrix[i] as number[];
    for (let below = i + 1; below < size; below++) {
      const other = matrix[below] as number[];
      const factor = (other[i] as number) / (line[i] as number);
      for (let j = i; j <= size; j++) other[j] = (other[j] as number) - factor * (line[j] as number);
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const line = matrix[i] as number[];
    let sum = line[size] as number;
    for (let j = i + 1; j < size; j++) sum -= (line[j] as number) * (x[j] as number);
    x[i] = sum / (line[i] as number);
  }
  return x;
}
