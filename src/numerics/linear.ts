/** Dense linear systems. */

/**
 * Solves A x = b in place by LU decomposition with partial pivoting: `matrix` is n×n, row by row, and is destroyed;
 * `right` becomes x.
 * @throws RangeError when A is singular.
 */
export function solveDense(matrix: Float64Array, right: Float64Array, n: number): void {
  for (let k = 0; k < n; k++) {
    const top = k * n;
    let pivot = k;
    let largest = Math.abs(matrix[top + k]);
    for (let i = k + 1; i < n; i++) {
      const size = Math.abs(matrix[i * n + k]);
      if (size > largest) {
        largest = size;
        pivot = i;
      }
    }
    if (!(largest > 0)) throw new RangeError('The matrix is singular.');
    if (pivot !== k) {
      const other = pivot * n;
      for (let j = k; j < n; j++) {
        const held = matrix[top + j];
        matrix[top + j] = matrix[other + j];
        matrix[other + j] = held;
      }
      const held = right[k];
      right[k] = right[pivot];
      right[pivot] = held;
    }
    const inverse = 1 / matrix[top + k];
    for (let i = k + 1; i < n; i++) {
      const row = i * n;
      const factor = matrix[row + k] * inverse;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) matrix[row + j] -= factor * matrix[top + j];
      right[i] -= factor * right[k];
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
