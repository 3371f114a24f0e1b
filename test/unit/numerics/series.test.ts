import assert from 'node:assert/strict';
import { langevin, logSinhc } from '../../../src/numerics/langevin.ts';
import { powerSumWeights } from '../../../src/numerics/series.ts';

const close = (actual: number, expected: number, relative: number) =>
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual} is not ${expected}`);

const sum = (ratio: number, f: (n: number) => number) => powerSumWeights(ratio).reduce((total, { n, weight }) => total + weight * f(n), 0);

describe('sums of series', () => {
  it('ln(1 − q)/q for alternating, short and long sums', () => {
    for (const q of [-1, -0.99, -0.5, -1e-6, 1e-6, 0.1, 0.5, 0.9, 0.98, 0.999, 0.99999]) {
      close(
        sum(q, (n) => 1 / n),
        -Math.log1p(-q) / q,
        1e-12,
      );
      close(
        sum(q, () => 1),
        1 / (1 - q),
        1e-12,
      );
    }
    assert.equal(
      sum(0, (n) => 7 / n),
      7,
    );
  });

  it('π/4 from its slowest series', () =>
    close(
      sum(-1, (n) => 1 / (2 * n - 1)),
      Math.PI / 4,
      1e-15,
    ));

  it('few terms, however slowly the sum converges', () => {
    for (const q of [-1, 0.9, 0.99999, 1 - 1e-9]) assert.ok(powerSumWeights(q).length < 1000, String(q));
  });
});

describe('Langevin function', () => {
  it('is odd, a third for small and one for large arguments', () => {
    for (const x of [1e-9, 1e-3, 0.0999, 0.1001, 2, 50, 1e5]) assert.equal(langevin(-x), -langevin(x));
    close(langevin(1e-9), 1e-9 / 3, 1e-15);
    // coth 1 − 1 and coth 3 − 1/3
    close(langevin(1), 0.3130352854993313, 1e-15);
    close(langevin(3), 0.6716364899803559, 1e-14);
    close(langevin(1e6), 1 - 1e-6, 1e-15);
  });

  it('joins its series without a step', () => {
    for (const f of [langevin, logSinhc]) {
      const [below, above] = [0.1 * (1 - 1e-9), 0.1 * (1 + 1e-9)].map(f);
      close(above, below, 1e-8);
      const slope = (f(0.1 * (1 + 1e-4)) - f(0.1 * (1 - 1e-4))) / 2e-5;
      close(slope, f === logSinhc ? langevin(0.1) : 0.332668, 1e-5);
    }
  });

  it('ln(sinh x/x) neither overflows nor vanishes', () => {
    close(logSinhc(1), Math.log(Math.sinh(1)), 1e-15);
    close(logSinhc(1e-5), 1e-10 / 6, 1e-10);
    close(logSinhc(1e6), 1e6 - Math.log(2e6), 1e-15);
    assert.equal(logSinhc(0), 0);
  });
});
