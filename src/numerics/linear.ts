/** Dense linear systems. */

/**
 * Solves A x = b in place by LU decomposition with partial pivoting: `matrix` is n×n, row by row, and is destroyed;
 * `right` becomes x.
 * @throws RangeError when A is singular.
 */
export function solveDense(matrix: Float64Array, right: Float64Array, n: number): void {
  /** Brings the largest entry of column k at or below row k into row k. */
  const pivotTo = (k: number) => {
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
    // The column before holds multipliers that travel with their rows.
    for (let j = Math.max(0, k - 1); j < n; j++) {
      const held = matrix[row + j];
      matrix[row + j] = matrix[other + j];
      matrix[other + j] = held;
    }
    const held = right[k];
    right[k] = right[pivot];
    right[pivot] = held;
  };

  // Two columns at a time: each entry of the rest is loaded and stored once for two eliminations.
  for (let k = 0; k < n; k += 2) {
    const first = k * n;
    pivotTo(k);
    const inverse = 1 / matrix[first + k];
    if (k + 1 === n) break;
    for (let i = k + 1; i < n; i++) {
      const row = i * n + k;
      matrix[row] *= inverse;
      matrix[row + 1] -= matrix[row] * matrix[first + k + 1];
    }
    pivotTo(k + 1);
    const second = first + n;
    const link = matrix[second + k];
    for (let j = k + 2; j < n; j++) matrix[second + j] -= link * matrix[first + j];
    right[k + 1] -= link * right[k];
    const inverseSecond = 1 / matrix[second + k + 1];
    for (let i = k + 2; i < n; i++) {
      const row = i * n;
      const one = matrix[row + k];
      const two = matrix[row + k + 1] * inverseSecond;
      for (let j = k + 2; j < n; j++) matrix[row + j] -= one * matrix[first + j] + two * matrix[second + j];
      right[i] -= one * right[k] + two * right[k + 1];
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = i * n;
    let sum = right[i];
    for (let j = i + 1; j < n; j++) sum -= matrix[row + j] * right[j];
    right[i] = sum / matrix[row + i];
  }
}

/** The solution of A x = b, with A given by rows and left as it is. @throws RangeError when A is singular. */
export function solveLinear(A: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = Float64Array.from(b);
  solveDense(Float64Array.from(A.flat()), x, b.length);
  return Array.from(x);
}
