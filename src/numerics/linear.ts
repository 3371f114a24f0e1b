/** Dense linear systems. */

/** Columns eliminated together, so that each entry of the rest is loaded and stored once for all of them. */
const BLOCK = 4;

/**
 * Decomposes an n×n matrix, row by row, in place into L and U with partial pivoting. Returns which row stands where.
 * @throws RangeError when the matrix is singular.
 */
export function factorise(matrix: Float64Array, n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let start = 0; start < n; start += BLOCK) {
    const end = Math.min(n, start + BLOCK);
    for (let k = start; k < end; k++) {
      pivotTo(matrix, order, k, n);
      const top = k * n;
      const inverse = 1 / matrix[top + k];
      for (let row = top + n; row < n * n; row += n) {
        const multiplier = matrix[row + k] * inverse;
        matrix[row + k] = multiplier;
        for (let j = k + 1; j < end; j++) matrix[row + j] -= multiplier * matrix[top + j];
      }
    }
    // The rows of the block, right of it.
    for (let k = start + 1; k < end; k++) {
      for (let above = start; above < k; above++) {
        const multiplier = matrix[k * n + above];
        for (let j = end; j < n; j++) matrix[k * n + j] -= multiplier * matrix[above * n + j];
      }
    }
    if (end - start === BLOCK) eliminateBelow(matrix, start, n);
  }
  return order;
}

/** Brings the largest entry of column k at or below row k into row k. */
function pivotTo(matrix: Float64Array, order: Int32Array, k: number, n: number): void {
  let pivot = k;
  let largest = Math.abs(matrix[k * n + k]);
  for (let i = k + 1; i < n; i++) {
    const size = Math.abs(matrix[i * n + k]);
    if (size > largest) {
      largest = size;
      pivot = i;
    }
  }
  if (!(largest > 0)) throw new RangeError('The matrix is singular.');
  if (pivot === k) return;
  const [row, other] = [k * n, pivot * n];
  for (let j = 0; j < n; j++) {
    const held = matrix[row + j];
    matrix[row + j] = matrix[other + j];
    matrix[other + j] = held;
  }
  const held = order[k];
  order[k] = order[pivot];
  order[pivot] = held;
}

/** Takes the four rows from `start` off all rows below them, two of these at a time. */
function eliminateBelow(matrix: Float64Array, start: number, n: number): void {
  const first = start * n;
  const second = first + n;
  const third = second + n;
  const fourth = third + n;
  let upper = fourth + n;
  for (; upper + n < n * n; upper += 2 * n) {
    const lower = upper + n;
    const a1 = matrix[upper + start];
    const a2 = matrix[upper + start + 1];
    const a3 = matrix[upper + start + 2];
    const a4 = matrix[upper + start + 3];
    const b1 = matrix[lower + start];
    const b2 = matrix[lower + start + 1];
    const b3 = matrix[lower + start + 2];
    const b4 = matrix[lower + start + 3];
    for (let j = start + BLOCK; j < n; j++) {
      const u1 = matrix[first + j];
      const u2 = matrix[second + j];
      const u3 = matrix[third + j];
      const u4 = matrix[fourth + j];
      matrix[upper + j] -= a1 * u1 + a2 * u2 + a3 * u3 + a4 * u4;
      matrix[lower + j] -= b1 * u1 + b2 * u2 + b3 * u3 + b4 * u4;
    }
  }
  if (upper >= n * n) return;
  for (let j = start + BLOCK; j < n; j++) {
    matrix[upper + j] -=
      matrix[upper + start] * matrix[first + j] +
      matrix[upper + start + 1] * matrix[second + j] +
      matrix[upper + start + 2] * matrix[third + j] +
      matrix[upper + start + 3] * matrix[fourth + j];
  }
}

/** x of A x = b, with A as `factorise` left it. */
export function solveFactorised(matrix: Float64Array, order: Int32Array, right: Float64Array): Float64Array {
  const n = order.length;
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = right[order[i]];
    for (let row = i * n, j = 0; j < i; j++) sum -= matrix[row + j] * x[j];
    x[i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = i * n;
    let sum = x[i];
    for (let j = i + 1; j < n; j++) sum -= matrix[row + j] * x[j];
    x[i] = sum / matrix[row + i];
  }
  return x;
}
