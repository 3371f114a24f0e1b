import assert from 'node:assert/strict';
import fc from 'fast-check';
import { power } from '../../../src/numerics/power.ts';

/** The exact value of a whole power of a number with 53 bits, rounded to a number at the end. */
function exactPower(base: number, exponent: number): number {
  // base = mantissa·2^shift with a whole mantissa.
  let shift = 0;
  let mantissa = base;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    shift--;
  }
  const whole = BigInt(mantissa) ** BigInt(exponent);
  const bits = BigInt(-shift * exponent);
  // 60 bits of the quotient are more than a number keeps.
  const excess = BigInt(Math.max(0, whole.toString(2).length - 60));
  return Number(whole >> excess) * 2 ** Number(excess - bits);
}

describe('power', () => {
  it('is exact where the product is', () => {
    assert.equal(power(10, 22), 1e22);
    assert.equal(power(10, -3), 1e-3);
    assert.equal(power(2, 1000), 2 ** 1000);
    assert.equal(power(2, -1000), 2 ** -1000);
    assert.equal(power(-3, 3), -27);
    assert.equal(power(7, 0), 1);
    assert.equal(power(0, 0), 1);
    assert.equal(power(0, 3), 0);
    assert.equal(power(0, 0.3), 0);
    assert.equal(power(0, -1), Number.POSITIVE_INFINITY);
    assert.equal(power(2, 0.5), Math.SQRT2);
    assert.ok(Number.isNaN(power(-2, 0.5)) && Number.isNaN(power(-2, 0.3)));
  });

  it('stays within its stated error for whole exponents', () => {
    const bases = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(bases, fc.integer({ min: 1, max: 60 }), (base, exponent) => {
        const exact = exactPower(base, exponent);
        const bound = (exponent + 1) * 2 ** -53;
        assert.ok(Math.abs(power(base, exponent) / exact - 1) <= bound + 2 ** -53, `${base} ${exponent}`);
        assert.ok(Math.abs(power(base, -exponent) * exact - 1) <= bound + 2 ** -52, `${base} −${exponent}`);
      }),
    );
  });

  it('stays within its stated error for other exponents: roots taken back by exact products', () => {
    const bases = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(bases, fc.integer({ min: 3, max: 30 }), fc.integer({ min: 1, max: 29 }), (base, whole, part) => {
        fc.pre(part % whole !== 0 && 2 * part !== whole);
        const exponent = part / whole;
        const root = power(base, exponent);
        const bound = (2 * Math.abs(exponent * Math.log(base)) + 2) * 2 ** -52;
        // root^whole against base^part, both nearly exact; the exponent itself is rounded, which moves the power by as much of its logarithm.
        const relative = power(root, whole) / power(base, part) - 1;
        assert.ok(Math.abs(relative) <= whole * bound + (whole + part + 4) * 2 ** -52 + part * Math.abs(Math.log(base)) * 2 ** -53);
      }),
    );
  });
});
