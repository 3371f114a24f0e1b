import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factorise, solveFactorised } from '../../../src/numerics/linear.ts';
import { mulberry32 } from '../../../src/numerics/random.ts';

/** The solution of A x = b, with A given by rows. */
function solve(A: readonly (readonly number[])[], b: readonly number[]): Float64Array {
  const matrix = Float64Array.from(A.flat());
  return solveFactorised(matrix, factorise(matrix, b.length), Float64Array.from(b));
}

describe('a dense linear system', () => {
  it('is solved, as multiplying back shows', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 42, maxLength: 42 }), fc.integer({ min: 2, max: 6 }), (numbers, n) => {
        // Diagonally dominant, so never singular; the first pivot is zero to force an exchange of rows.
        const A = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) => numbers[n * i + j] + (j === (i + 1) % n ? 8 : 0)),
        );
        A[0][0] = 0;
        const b = numbers.slice(36, 36 + n);
        const x = solve(A, b);
        for (let i = 0; i < n; i++) assert.ok(Math.abs(A[i].reduce((sum, a, j) => sum + a * x[j], 0) - b[i]) < 1e-12);
      }),
    );
  });

  it('is decomposed at every size of a block, to be used for several right sides', () => {
    const uniform = mulberry32(5);
    for (let n = 1; n < 24; n++) {
      const A = Float64Array.from({ length: n * n }, () => uniform() - 0.5);
      const matrix = A.slice();
      const order = factorise(matrix, n);
      for (let turn = 0; turn < 2; turn++) {
        const b = Float64Array.from({ length: n }, () => uniform());
        const x = solveFactorised(matrix, order, b);
        for (let i = 0; i < n; i++) {
          let sum = 0;
          for (let j = 0; j < n; j++) sum += A[i * n + j] * x[j];
          assert.ok(Math.abs(sum - b[i]) < 1e-9, `${n}: ${sum} is not ${b[i]}`);
        }
      }
    }
  });

  it('is refused when it is singular', () => {
    assert.throws(
      () =>
        solve(
          [
            [1, 2],
            [2, 4],
          ],
          [1, 1],
        ),
      RangeError,
    );
  });
});
