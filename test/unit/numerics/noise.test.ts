import assert from 'node:assert/strict';
import { completeValues } from '../../../src/mechanisms/contract/mechanism.ts';
import { solvation } from '../../../src/mechanisms/solvation/index.ts';
import { withoutNoise } from '../../../src/numerics/noise.ts';

describe('what cancels', () => {
  it('is zero where only rounding is left, and itself where anything is', () => {
    assert.equal(withoutNoise(0.1 + 0.2 - 0.3, 0.3), 0);
    assert.equal(withoutNoise(-1e-17, 1), 0);
    assert.equal(withoutNoise(1e-12, 1), 1e-12);
    assert.equal(withoutNoise(1e-300, 0), 1e-300);
  });

  it('is zero in a result: images far from the ion change no anion', () => {
    const values = completeValues(solvation, { ion_height_nm: 20, distance_nm: 0.2, lateral_distance_nm: 0.2 });
    assert.equal(solvation.simulate(values).scalars.anions_change_permittivity, 0);
  });
});
