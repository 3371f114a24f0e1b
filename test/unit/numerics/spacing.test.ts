import assert from 'node:assert/strict';
import { geometricBetween, logSpaced } from '../../../src/numerics/spacing.ts';

describe('numbers in equal ratios', () => {
  it('have exact ends and one ratio', () => {
    const points = logSpaced(0.3, 700, 12);
    assert.deepEqual([points.length, points[0], points[11]], [12, 0.3, 700]);
    for (let i = 1; i < points.length; i++) assert.ok(Math.abs(points[i] / points[i - 1] / (700 / 0.3) ** (1 / 11) - 1) < 1e-14);
  });

  it('meet in the geometric mean half-way, up or down', () => {
    assert.ok(Math.abs(geometricBetween(2, 8, 0.5) - 4) < 1e-14);
    assert.ok(Math.abs(geometricBetween(8, 2, 0.5) - 4) < 1e-14);
  });
});
