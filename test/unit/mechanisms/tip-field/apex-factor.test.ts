import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apexFactor, depolarisation, textbookEstimates } from '../../../../src/mechanisms/tip-field/model/apex-factor.ts';

const aspectRatios = fc.double({ min: -3.5, max: 3.5, noNaN: true }).map((x) => 10 ** x);
const close = (value: number, expected: number, relative: number) =>
  assert.ok(Math.abs(value / expected - 1) <= relative, `${value} is not ${expected}`);

describe('apex factor', () => {
  it('is three for the hemisphere, with elasticity 0.6', () => {
    close(apexFactor(1).beta, 3, 1e-15);
    close(apexFactor(1).elasticity, 0.6, 1e-14);
  });

  it('rises with the aspect ratio and exceeds 1', () => {
    fc.assert(
      fc.property(aspectRatios, (nu) => {
        assert.ok(apexFactor(nu * 1.0001).excess > apexFactor(nu).excess);
        assert.ok(apexFactor(nu).beta > 1);
      }),
    );
  });

  it('tends to 1 + πν/2 for flat bumps and to the needle formula for needles', () => {
    close(apexFactor(1e-4).excess, (Math.PI / 2) * 1e-4, 1e-3);
    close(apexFactor(3000).beta, textbookEstimates(3000).needle!, 1e-5);
    close(apexFactor(1e-4).elasticity, 0.5, 1e-3);
  });

  it('keeps its digits across the hemisphere, where the closed form is 0/0', () => {
    // The excess and its elasticity are smooth: the third difference over equal steps is of the order of the step cubed.
    for (const at of [0.8181, 0.9, 0.999, 1, 1.001, 1.1, 1.2222]) {
      const d = 1e-3;
      for (const f of [(nu: number) => apexFactor(nu).excess, (nu: number) => apexFactor(nu).elasticity]) {
        const third = f(at + 1.5 * d) - 3 * f(at + 0.5 * d) + 3 * f(at - 0.5 * d) - f(at - 1.5 * d);
        assert.ok(Math.abs(third) < 2e-8, `at ${at}: ${third}`);
      }
    }
  });

  it('has the elasticity that a difference of its excess shows', () => {
    fc.assert(
      fc.property(aspectRatios, (nu) => {
        // h/ρ = ν², so d ln(h/ρ) = 2 d ln ν.
        const d = 1e-4;
        const slope = Math.log(apexFactor(nu * Math.exp(d)).excess / apexFactor(nu * Math.exp(-d)).excess) / (4 * d);
        close(apexFactor(nu).elasticity, slope, 1e-6);
      }),
    );
  });

  it('agrees with the depolarising factors of a spheroid: they sum to one over the three axes', () => {
    // Transverse factor of an oblate spheroid of aspect ratio ν from its own integral is (1−L)/2; check L against quadrature.
    for (const nu of [0.05, 0.5, 1, 2, 20]) {
      let sum = 0;
      const n = 200_000;
      // L = (ν/2)∫_0^∞ ds/((ν²+s)^{3/2}(1+s)), with s = u²/(1−u)².
      for (let i = 0; i < n; i++) {
        const u = (i + 0.5) / n;
        const s = (u / (1 - u)) ** 2;
        sum += (2 * u) / (1 - u) ** 3 / ((nu * nu + s) ** 1.5 * (1 + s)) / n;
      }
      close(depolarisation(nu), (nu / 2) * sum, 1e-6);
    }
  });

  it('shows the textbook estimates to be wrong for this shape by the published factors', () => {
    const { beta } = apexFactor(10);
    const { heightOverRadius, twoPlusHeightOverRadius } = textbookEstimates(10);
    close(heightOverRadius / beta, 2.03, 0.005);
    close(twoPlusHeightOverRadius / beta, 2.07, 0.005);
  });
});
