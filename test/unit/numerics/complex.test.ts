import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  argument,
  complex,
  divide,
  modulus,
  multiply,
  powerOfImaginary,
  reciprocal,
  squareRoot,
  tanh,
} from '../../../src/numerics/complex.ts';

const numbers = fc.record({ re: fc.double({ min: -1e3, max: 1e3, noNaN: true }), im: fc.double({ min: -1e3, max: 1e3, noNaN: true }) });
const apart = (a: { re: number; im: number }, b: { re: number; im: number }) => Math.hypot(a.re - b.re, a.im - b.im);

describe('complex numbers', () => {
  it('divide what they multiply, and square what they root', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        fc.pre(modulus(b) > 1e-3);
        assert.ok(apart(divide(multiply(a, b), b), a) <= 1e-12 * (1 + modulus(a)));
        const root = squareRoot(a);
        assert.ok(root.re >= 0);
        assert.ok(apart(multiply(root, root), a) <= 1e-13 * (1 + modulus(a)));
      }),
    );
  });

  it('do not overflow in a reciprocal', () => {
    const { re, im } = reciprocal(complex(1e200, -1e200));
    assert.ok(Math.abs(re - 5e-201) < 1e-215 && Math.abs(im - 5e-201) < 1e-215);
  });

  it('raise iω on the principal branch', () => {
    const z = powerOfImaginary(16, 0.5);
    assert.ok(apart(multiply(z, z), complex(0, 16)) < 1e-13);
    assert.ok(Math.abs(argument(z) - Math.PI / 4) < 1e-15);
  });

  it('have a hyperbolic tangent that satisfies the addition theorem, far out as well', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -1.4, max: 1.4, noNaN: true }), (re, im) => {
        const t = tanh(complex(re / 2, im / 2));
        const twice = divide(complex(2 * t.re, 2 * t.im), { re: 1 + multiply(t, t).re, im: multiply(t, t).im });
        assert.ok(apart(tanh(complex(re, im)), twice) < 1e-12);
      }),
    );
    assert.equal(tanh(complex(400, 1)).re, 1);
    assert.equal(tanh(complex(-400, 1)).re, -1);
  });
});
