import assert from 'node:assert/strict';
import { integrate } from '../../../src/numerics/quadrature.ts';

describe('integrate', () => {
  it('is exact for polynomials of degree 19', () => {
    assert.ok(Math.abs(integrate((x) => x ** 19, 0, 1) - 1 / 20) < 1e-15);
    assert.ok(Math.abs(integrate((x) => x ** 20, 0, 1) - 1 / 21) > 1e-16);
  });
  it('changes its sign with its direction, and is zero over nothing', () => {
    assert.equal(integrate(Math.exp, 2, 2), 0);
    assert.ok(Math.abs(integrate(Math.exp, 1, 0) + (Math.E - 1)) < 1e-14);
  });
  it('converges in pieces where one rule is not enough', () => {
    const f = (x: number) => 1 / (1 + 25 * x * x);
    const exact = (2 / 5) * Math.atan(5);
    assert.ok(Math.abs(integrate(f, -1, 1, 16) - exact) < 1e-12);
  });
});
