import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apexFactor } from '../../../../src/mechanisms/tip-field/model/apex-factor.ts';
import {
  dipoleApexFactor,
  pairLineCharge,
  screenedApexFactor,
  squareLatticeLineCharge,
  tooClose,
} from '../../../../src/mechanisms/tip-field/model/screening.ts';
import { groupApexFactors } from '../../../support/physics/tip-group.ts';

const slender = fc.double({ min: 1.05, max: 50, noNaN: true });
const close = (value: number, expected: number, relative: number) =>
  assert.ok(Math.abs(value / expected - 1) <= relative, `${value} is not ${expected}`);

describe('screening by neighbours', () => {
  it('weakens every tip of any group, never strengthens it', () => {
    const tip = fc.record({
      height: fc.double({ min: 0.5, max: 2, noNaN: true }),
      aspectRatio: fc.double({ min: 1.2, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(tip, { minLength: 1, maxLength: 5 }), (tips) => {
        const standing = tips.map((one, i) => ({ ...one, x: 7 * i, y: 3 * (i % 2) }));
        groupApexFactors(standing).forEach((beta, i) => {
          assert.ok(beta <= apexFactor(tips[i].aspectRatio).beta * (1 + 1e-9));
          assert.ok(beta > 1);
        });
      }),
    );
  });

  it('keeps its digits for tips hardly slenderer than a hemisphere, whose foci nearly meet', () => {
    const limits = [pairLineCharge(1 + 1e-3, 2.5), squareLatticeLineCharge(1 + 1e-3, 2.5)];
    fc.assert(
      fc.property(fc.double({ min: -15, max: -3, noNaN: true }), (exponent) => {
        const nu = 1 + 10 ** exponent;
        fc.pre(nu > 1);
        for (const [i, factor] of [pairLineCharge(nu, 2.5), squareLatticeLineCharge(nu, 2.5)].entries()) {
          // Falls smoothly towards the hemisphere, by a few times the difference in aspect ratio.
          const fall = limits[i] - factor;
          assert.ok(fall >= -1e-9 && fall < 4e-3, `${nu}: ${factor}`);
          assert.ok(Math.abs(fall - (2.45 - 0.3 * i) * (1e-3 - (nu - 1))) < 4e-4, `${nu}: ${fall}`);
        }
      }),
    );
  });

  it('is exact for a tip alone', () => {
    fc.assert(
      fc.property(slender, (nu) => close(groupApexFactors([{ x: 0, y: 0, height: 1, aspectRatio: nu }])[0], apexFactor(nu).beta, 1e-8)),
    );
  });

  it('sees a pair as a group of two, and approaches the dipole and then the lone tip with distance', () => {
    fc.assert(
      fc.property(slender, fc.double({ min: 1, max: 4, noNaN: true }), (nu, s) => {
        const [first, second] = groupApexFactors([
          { x: 0, y: 0, height: 1, aspectRatio: nu },
          { x: s, y: 0, height: 1, aspectRatio: nu },
        ]);
        close(first, pairLineCharge(nu, s), 1e-12);
        close(second, first, 1e-12);
        close(pairLineCharge(nu, 40), dipoleApexFactor(nu, 40 ** -3, 1), 1e-5);
        close(pairLineCharge(nu, 1e4), apexFactor(nu).beta, 1e-9);
      }),
    );
  });

  it('sums a lattice without end: near sites one by one, the rest by their multipoles', () => {
    // Against a plain sum over a large square, whose missing rest falls as one over its size.
    const [nu, s] = [3, 1.3];
    const plain = (sites: number) => {
      const tips = [];
      for (let i = -sites; i <= sites; i++)
        for (let j = -sites; j <= sites; j++) tips.push({ x: i * s, y: j * s, height: 1, aspectRatio: nu });
      return tips;
    };
    const middle = groupApexFactors(plain(4))[40];
    const lattice = squareLatticeLineCharge(nu, s);
    assert.ok(lattice < middle && middle < apexFactor(nu).beta);
    // Not sensitive to where the near sum ends: neighbouring spacings change smoothly.
    const [a, b, c, d] = [1.2305, 1.2307, 1.2309, 1.2311].map((spacing) => squareLatticeLineCharge(nu, spacing));
    assert.ok(Math.abs(d - 3 * c + 3 * b - a) < 1e-7);
  });

  it('refuses tips that overlap, and tips closer than the approximation is meant for', () => {
    assert.equal(tooClose('pair', 1, 1, 1.9), true);
    assert.equal(tooClose('square-lattice', 50, 1, 0.2), true);
    assert.equal(tooClose('pair', 1, 1, 2.1), false);
    assert.equal(tooClose('none', 1, 1, 0), false);
    assert.equal(screenedApexFactor('none', 1, 1, 0), apexFactor(1).beta);
    assert.throws(() => groupApexFactors([{ x: 0, y: 0, height: 1, aspectRatio: 1 }]), RangeError);
  });
});
