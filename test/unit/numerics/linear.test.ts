import assert from 'node:assert/strict';
import fc from 'fast-check';
import { solveLinear } from '../../../src/numerics/linear.ts';

describe('solveLinear', () => {
  it('solves what it can be checked on by multiplying back', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 42, maxLength: 42 }), fc.integer({ min: 2, max: 6 }), (numbers, n) => {
        // Diagonally dominant, so never singular; the first pivot is zero to force an exchange of rows.
        const A = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) => numbers[n * i + j] + (j === (i + 1) % n ? 8 : 0)),
        );
        A[0][0] = 0;
        const b = numbers.slice(36, 36 + n);
        const x = solveLinear(A, b);
        for (let i = 0; i < n; i++) assert.ok(Math.abs(A[i].reduce((sum, a, j) => sum + a * x[j], 0) - b[i]) < 1e-12);
      }),
    );
  });

  it('refuses a singular matrix', () => {
    assert.throws(
      () =>
        solveLinear(
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
