import assert from 'node:assert/strict';
import { histogramOf, imbalanceOf } from '../../../../src/mechanisms/sei-impedance/model/imbalance.ts';
import { lognormalImbalance } from '../../../support/physics/lognormal-imbalance.ts';
import { normalQuantile } from '../../../support/physics/normal-distribution.ts';

describe('imbalance of a current', () => {
  it('of a lognormal conductance is what the closed forms say', () => {
    const count = 20_000;
    const spread = 0.6;
    const areas = new Float64Array(count).fill(1 / count);
    const currents = Float64Array.from({ length: count }, (_, i) => Math.exp(spread * normalQuantile((i + 0.5) / count)));
    const sampled = imbalanceOf(areas, currents);
    const exact = lognormalImbalance(spread);
    assert.ok(Math.abs(sampled.coefficientOfVariation / exact.coefficientOfVariation - 1) < 1e-3);
    assert.ok(Math.abs(sampled.gini / exact.gini - 1) < 1e-4);
    assert.ok(Math.abs(sampled.topTenthShare / exact.topTenthShare - 1) < 1e-4);
  });

  it('cuts a patch that lies across the tenth', () => {
    const { topTenthShare, busyArea, busyShare } = imbalanceOf([0.04, 0.06, 0.9], [5, 1, 0.7]);
    const mean = 0.04 * 5 + 0.06 * 1 + 0.9 * 0.7;
    assert.ok(Math.abs(topTenthShare - (0.04 * 5 + 0.06 * 1) / mean) < 1e-14);
    assert.ok(Math.abs(busyArea - 0.1) < 1e-14);
    assert.ok(Math.abs(busyShare - topTenthShare) < 1e-14);
    assert.ok(Math.abs(imbalanceOf([0.8, 0.2], [1, 1]).topTenthShare - 0.1) < 1e-14);
  });

  it('does not mind whether equal areas are written as equal', () => {
    const currents = [3, 1, 4, 1, 5];
    const equal = imbalanceOf([0.2, 0.2, 0.2, 0.2, 0.2], currents);
    const split = imbalanceOf([0.2, 0.1, 0.1, 0.2, 0.2, 0.2], [3, 1, 1, 4, 1, 5]);
    for (const key of ['mean', 'maxOverMean', 'coefficientOfVariation', 'gini', 'topTenthShare', 'busyArea', 'busyShare'] as const) {
      assert.ok(Math.abs(equal[key] - split[key]) < 1e-14, key);
    }
  });

  it('spreads all of the area over the histogram, the largest current in the last interval', () => {
    const areas = [0.5, 0.3, 0.2];
    const currents = [1, 2, 4];
    const { mean, maxOverMean } = imbalanceOf(areas, currents);
    const { middle, share } = histogramOf(areas, currents, mean, maxOverMean, 8);
    assert.deepEqual(
      share.map((value) => Number(value.toFixed(12))),
      [0, 0, 0.5, 0, 0.3, 0, 0, 0.2],
    );
    assert.ok(Math.abs(middle[7] - (maxOverMean * 7.5) / 8) < 1e-14);
  });
});
