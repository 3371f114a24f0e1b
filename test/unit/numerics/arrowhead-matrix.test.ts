import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Arrowhead, arrowheadSpectrum } from '../../../src/numerics/arrowhead-matrix.ts';

const entries = fc.double({ min: -10, max: 10, noNaN: true });
/** Some with zero spikes, and some with equal entries on the diagonal. */
const arrowheads: fc.Arbitrary<Arrowhead> = fc
  .record({
    rows: fc.array(fc.tuple(fc.oneof(entries, fc.constantFrom(1, 2)), fc.oneof(entries, fc.constant(0))), { maxLength: 9 }),
    corner: entries,
  })
  .map(({ rows, corner }) => ({ diagonal: rows.map(([own]) => own), spikes: rows.map(([, spike]) => spike), corner }));

/** e_last · Aᵖ · e_last, by multiplication. */
function moment({ diagonal, spikes, corner }: Arrowhead, power: number): number {
  let rest = Array.from(diagonal, () => 0);
  let last = 1;
  for (let p = 0; p < power; p++) {
    const next = rest.reduce((sum, value, i) => sum + spikes[i] * value, corner * last);
    rest = rest.map((value, i) => diagonal[i] * value + spikes[i] * last);
    last = next;
  }
  return last;
}

describe('the spectrum of an arrowhead matrix', () => {
  it('has the moments of the matrix as the last vector sees them, and its trace', () => {
    fc.assert(
      fc.property(arrowheads, (matrix) => {
        const n = matrix.diagonal.length + 1;
        const { eigenvalues, lastComponents } = arrowheadSpectrum(matrix);
        assert.equal(eigenvalues.length, n);
        const size = Math.max(1, ...eigenvalues.map(Math.abs));
        for (let power = 0; power <= 2 * n; power++) {
          const sum = eigenvalues.reduce((total, value, k) => total + lastComponents[k] ** 2 * value ** power, 0);
          assert.ok(Math.abs(sum - moment(matrix, power)) <= 1e-10 * size ** power, `moment ${power}`);
        }
        const trace = Array.from(matrix.diagonal).reduce((sum, value) => sum + value, matrix.corner);
        assert.ok(Math.abs(eigenvalues.reduce((sum, value) => sum + value, 0) - trace) < 1e-11 * size * n);
        for (let k = 1; k < n; k++) assert.ok(eigenvalues[k] >= eigenvalues[k - 1]);
      }),
    );
  });

  it('lies between the entries of its diagonal, one in each gap and one beyond each end', () => {
    const diagonal = [5, 1, 4, 2, 3];
    const { eigenvalues } = arrowheadSpectrum({ diagonal, spikes: [0.1, 2, 0.3, 1e-3, 1], corner: 2.5 });
    for (let i = 0; i < 5; i++) assert.ok(eigenvalues[i] < i + 1 && eigenvalues[i + 1] > i + 1);
  });

  it('of equal entries but for the corner is that of two by two, the rest hidden', () => {
    const { eigenvalues, lastComponents } = arrowheadSpectrum({ diagonal: [2, 2, 2], spikes: [1, 2, 2], corner: 2 });
    const seen = [...eigenvalues].filter((_, k) => Math.abs(lastComponents[k]) > 1e-7);
    assert.equal(seen.length, 2);
    assert.ok(Math.abs(seen[0] + 1) < 1e-13 && Math.abs(seen[1] - 5) < 1e-13);
  });
});
