import assert from 'node:assert/strict';
import { mulberry32, standardNormals } from '../../../src/numerics/random.ts';

describe('random numbers', () => {
  it('are those of mulberry32, to the last bit', () => {
    const uniform = mulberry32(42);
    assert.deepEqual([uniform(), uniform(), uniform()], [0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  });

  it('depend on every bit of the seed', () => {
    assert.notEqual(mulberry32(0)(), mulberry32(2 ** 31)());
    assert.notEqual(mulberry32(1)(), mulberry32(2)());
    assert.equal(mulberry32(4294967295)(), mulberry32(-1)());
  });

  it('become normal ones with mean 0 and variance 1, also an odd number of them', () => {
    const normals = standardNormals(mulberry32(7), 100_001);
    const mean = normals.reduce((sum, value) => sum + value, 0) / normals.length;
    const variance = normals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / normals.length;
    const kurtosis = normals.reduce((sum, value) => sum + (value - mean) ** 4, 0) / normals.length / variance ** 2;
    assert.ok(Math.abs(mean) < 0.012);
    assert.ok(Math.abs(variance - 1) < 0.02);
    assert.ok(Math.abs(kurtosis - 3) < 0.1);
    assert.ok(normals.every(Number.isFinite));
  });
});
