import assert from 'node:assert/strict';
import { isAbsent } from '../../../src/quantities/scalar.ts';
import { inDisplayUnits } from '../../../src/quantities/si.ts';

describe('results in display units', () => {
  it('are absent where the number is none, or too large for a further step', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1e300])
      assert.ok(isAbsent(inDisplayUnits({ apex_factor: value }).apex_factor));
    assert.deepEqual(inDisplayUnits({ height_um: 2e-6, apex_factor: 1e250, verdict: 'heals' }), {
      height_um: 2,
      apex_factor: 1e250,
      verdict: 'heals',
    });
  });
});
