import assert from 'node:assert/strict';
import { imbalanceOf } from '../../../../src/mechanisms/sei-impedance/model/imbalance.ts';
import { type MosaicDesign, makeMosaic } from '../../../../src/mechanisms/sei-impedance/model/mosaic.ts';
import { lognormalImbalance } from '../../../support/physics/lognormal-imbalance.ts';

const design: MosaicDesign = {
  seed: 42,
  points: 64,
  box: 2e-5,
  correlationLength: 2e-6,
  covariance: 'gaussian',
  medianThickness: 1e-8,
  thicknessSpread: 0.6,
  medianInorganicFraction: 0.3,
  fractionSpread: 1,
  crossCorrelation: -0.4,
  composition: 'graded',
};
const meanOf = (field: Float64Array, of: (value: number, index: number) => number = (value) => value) =>
  field.reduce((sum, value, i) => sum + of(value, i), 0) / field.length;

describe('a random mosaic', () => {
  it('is the same to the last bit for the same seed, and another one for another', () => {
    const first = makeMosaic(design);
    // More than are kept, so that it is made anew.
    const others = Array.from({ length: 20 }, (_, i) => makeMosaic({ ...design, seed: design.seed + 1 + i }));
    const [again, other] = [makeMosaic(design), others[0]];
    assert.notEqual(first.thicknessField, again.thicknessField);
    assert.deepEqual(first.thickness, again.thickness);
    assert.deepEqual(first.inorganicFraction, again.inorganicFraction);
    assert.notDeepEqual(first.thickness, other.thickness);
  });

  it('has exactly the spread and nearly the correlation that were asked for', () => {
    for (const covariance of ['gaussian', 'exponential'] as const) {
      const { thicknessField, fractionField } = makeMosaic({ ...design, covariance });
      for (const field of [thicknessField, fractionField]) {
        assert.ok(Math.abs(meanOf(field)) < 1e-12);
        assert.ok(Math.abs(meanOf(field, (value) => value * value) - 1) < 1e-12);
      }
      assert.ok(Math.abs(meanOf(thicknessField, (value, i) => value * fractionField[i]) + 0.4) < 0.25);
    }
    const { thicknessField, fractionField } = makeMosaic({ ...design, crossCorrelation: -1 });
    thicknessField.forEach((value, i) => {
      assert.ok(Math.abs(value + fractionField[i]) < 1e-9);
    });
  });

  it('has spots of the correlation length: covariance exp(−(r/ℓ)²) over many seeds', () => {
    const n = design.points;
    const shift = 6; // 1.875 µm
    let covariance = 0;
    const seeds = 40;
    for (let seed = 0; seed < seeds; seed++) {
      const { thicknessField: z } = makeMosaic({ ...design, seed });
      covariance += meanOf(z, (value, i) => value * z[i - (i % n) + (((i % n) + shift) % n)]) / seeds;
    }
    const expected = Math.exp(-(((shift * design.box) / n / design.correlationLength) ** 2));
    assert.ok(Math.abs(covariance - expected) < 0.05, `${covariance} is not near ${expected}`);
  });

  it('gives the lognormal imbalance on average over seeds', () => {
    const seeds = 200;
    const areas = new Float64Array(32 * 32).fill(1 / 1024);
    let variation = 0;
    let gini = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const { thickness } = makeMosaic({ ...design, seed, points: 32, correlationLength: 1.2e-6 });
      const imbalance = imbalanceOf(
        areas,
        thickness.map((value) => 1 / value),
      );
      variation += imbalance.coefficientOfVariation / seeds;
      gini += imbalance.gini / seeds;
    }
    const exact = lognormalImbalance(design.thicknessSpread);
    assert.ok(Math.abs(variation / exact.coefficientOfVariation - 1) < 0.02);
    assert.ok(Math.abs(gini / exact.gini - 1) < 0.01);
  });

  it('as islands covers the asked share of the area', () => {
    const { inorganicFraction } = makeMosaic({ ...design, composition: 'two-phase' });
    assert.ok(inorganicFraction.every((value) => value === 0 || value === 1));
    assert.ok(Math.abs(meanOf(inorganicFraction) - 0.3) < 1 / inorganicFraction.length);
  });
});
