import assert from 'node:assert/strict';
import { debyeLength } from '../../../../src/mechanisms/kernels/debye-length.ts';

describe('Debye length', () => {
  it('is the textbook value in water, 0.304 nm at 1 mol/L and 25 °C', () => {
    assert.ok(Math.abs(debyeLength(78.4, 1000, 298.15) / 0.304e-9 - 1) < 0.002);
  });

  it('halves with four times the salt, and grows with the root of permittivity and temperature', () => {
    assert.ok(Math.abs(debyeLength(30, 100, 298.15) / debyeLength(30, 400, 298.15) - 2) < 1e-12);
    assert.ok(Math.abs(debyeLength(40, 100, 298.15) / debyeLength(10, 100, 298.15) - 2) < 1e-12);
    assert.ok(Math.abs(debyeLength(30, 100, 400) / debyeLength(30, 100, 100) - 2) < 1e-12);
  });
});
