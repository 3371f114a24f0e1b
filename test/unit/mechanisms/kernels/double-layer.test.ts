import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import { diffuseLayerCapacitance, inSeries } from '../../../../src/mechanisms/kernels/double-layer.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { conditionsOf } from '../../../../src/mechanisms/tip-field/model/tip-at-instant.ts';
import type { TipValues } from '../../../../src/mechanisms/tip-field/parameters/index.ts';

describe('the double layer', () => {
  it('is the Stern layer in series with the diffuse one: 9.17 µF/cm² in 1 mol/L with a permittivity of 18.5', () => {
    const diffuse = diffuseLayerCapacitance(18.5, 1000, 298.15);
    // Without the Debye length: F√(2ε₀εc/(RT)).
    const straight = 96485.33212 * Math.sqrt((2 * 8.8541878128e-12 * 18.5 * 1000) / (8.31446261815324 * 298.15));
    assert.ok(Math.abs(diffuse / straight - 1) < 1e-12, `${diffuse}`);
    assert.ok(Math.abs(inSeries(0.1, diffuse) / 0.0917 - 1) < 1e-3);
    assert.equal(inSeries(2, 2), 1);
  });

  it('is what the polar film of a tip has in series with it, unless it is given', () => {
    const capacitance = (chosen: Record<string, string | number>) =>
      conditionsOf(completeValues(tipField, { ferroelectric: 'given', ...chosen }) as TipValues).polarFilm!.doubleLayerCapacitance;
    assert.ok(Math.abs(capacitance({}) / 0.0917 - 1) < 1e-3);
    assert.ok(capacitance({ salt_concentration_mol_per_L: 0.01 }) < capacitance({}));
    assert.equal(capacitance({ double_layer_from: 'given', double_layer_capacitance_uF_per_cm2: 20 }), 0.2);
  });
});
