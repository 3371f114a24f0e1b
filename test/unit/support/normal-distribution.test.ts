import assert from 'node:assert/strict';
import { erf, erfc, normalQuantile, normalShare } from '../../support/physics/normal-distribution.ts';

const close = (a: number, b: number, tolerance = 1e-14) => assert.ok(Math.abs(a / b - 1) < tolerance, `${a} is not ${b}`);

describe('error function', () => {
  // Abramowitz and Stegun, table 7.1, and mpmath for the tails.
  it('has its tabulated values', () => {
    close(erf(0.3), 0.3286267594591274);
    close(erf(1), 0.8427007929497149);
    close(erf(2.4), 0.9993114861033549);
    close(erf(-1), -0.8427007929497149);
    close(erfc(3), 2.209049699858544e-5, 1e-13);
    close(erfc(6), 2.1519736712498913e-17, 1e-13);
    assert.equal(erf(0), 0);
  });

  it('is smooth where its two formulas meet', () => {
    const [below, above] = [erf(2.5 - 1e-9), erf(2.5 + 1e-9)];
    close(above - below, (2e-9 * 2 * Math.exp(-6.25)) / Math.sqrt(Math.PI), 1e-3);
  });
});

describe('normal distribution', () => {
  it('inverts itself', () => {
    close(normalQuantile(0.9), 1.2815515655446004);
    for (const share of [1e-12, 0.001, 0.3, 0.5, 0.77, 0.999]) close(normalShare(normalQuantile(share)), share, 1e-12);
    assert.throws(() => normalQuantile(1), RangeError);
  });
});
