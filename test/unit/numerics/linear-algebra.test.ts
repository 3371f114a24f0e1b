import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seenSpectrum } from '../../../src/numerics/linear-algebra.ts';

const matrices = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: n * n, maxLength: n * n }).map((entries) => {
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) matrix[i * n + j] = matrix[j * n + i] = entries[i * n + j];
    return { n, matrix };
  }),
);

/** e_last · Aᵖ · e_last, by multiplication. */
function moment(matrix: Float64Array, n: number, power: number): number {
  let vector = Float64Array.from({ length: n }, (_, i) => (i === n - 1 ? 1 : 0));
  for (let p = 0; p < power; p++) {
    vector = Float64Array.from({ length: n }, (_, i) => vector.reduce((sum, value, j) => sum + matrix[i * n + j] * value, 0));
  }
  return vector[n - 1];
}

describe('the spectrum of a symmetric matrix', () => {
  it('has the moments of the matrix as the last vector sees them, and its trace', () => {
    fc.assert(
      fc.property(matrices, ({ n, matrix }) => {
        const { eigenvalues, lastComponents } = seenSpectrum(matrix, n);
        const size = Math.max(1, ...eigenvalues.map(Math.abs));
        for (let power = 0; power <= 2 * n; power++) {
          const sum = eigenvalues.reduce((total, value, k) => total + lastComponents[k] ** 2 * value ** power, 0);
          assert.ok(Math.abs(sum - moment(matrix, n, power)) <= 1e-10 * size ** power, `moment ${power}`);
        }
        const trace = Array.from({ length: n }, (_, i) => matrix[i * n + i]).reduce((sum, value) => sum + value, 0);
        assert.ok(Math.abs(eigenvalues.reduce((sum, value) => sum + value, 0) - trace) < 1e-11 * size * n);
        for (let k = 1; k < n; k++) assert.ok(eigenvalues[k] >= eigenvalues[k - 1]);
      }),
    );
  });

  it('knows the chain of springs', () => {
    const n = 12;
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      matrix[i * n + i] = 2;
      if (i > 0) matrix[i * n + i - 1] = matrix[(i - 1) * n + i] = -1;
    }
    const { eigenvalues } = seenSpectrum(matrix, n);
    eigenvalues.forEach((value, k) => {
      assert.ok(Math.abs(value - 4 * Math.sin(((k + 1) * Math.PI) / (2 * (n + 1))) ** 2) < 1e-13);
    });
  });
});
