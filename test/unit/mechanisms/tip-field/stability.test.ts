import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutoffWavelength, fastestRipple, growingSphere, growthRate } from '../../../../src/mechanisms/tip-field/model/stability.ts';
import { close } from './support.ts';

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((x) => 10 ** x);
const fronts = fc.record({
  current: decades(-1, 3),
  conductivity: decades(-6, 0.5),
  polarisationResistance: decades(-8, -1),
  capillarity: decades(-12, -9),
  molarVolume: fc.constant(12.97e-6),
});

describe('stability of a planar front', () => {
  it('is neutral at the critical wavelength, whatever the kinetics', () => {
    fc.assert(
      fc.property(fronts, (front) => {
        const cutoff = cutoffWavelength(front);
        assert.ok(growthRate(front, cutoff * 1.001) > 0);
        assert.ok(growthRate(front, cutoff * 0.999) < 0);
        close(cutoffWavelength({ ...front, polarisationResistance: 0 }), cutoff, 1e-14);
      }),
    );
  });

  it('grows fastest at the most dangerous wavelength', () => {
    fc.assert(
      fc.property(fronts, (front) => {
        const { wavelength, rate } = fastestRipple(front);
        for (const factor of [0.9, 0.99, 1.01, 1.1]) assert.ok(growthRate(front, wavelength * factor) <= rate);
        assert.ok(wavelength >= Math.sqrt(3) * cutoffWavelength(front) * (1 - 1e-9));
      }),
    );
  });

  it('does not feel a counter-electrode many wavelengths away', () => {
    fc.assert(
      fc.property(fronts, decades(-7, -4), (front, wavelength) =>
        close(growthRate(front, wavelength, 10 * wavelength), growthRate(front, wavelength), 1e-9),
      ),
    );
  });

  it('grows the sphere fastest at its best radius, and dissolves it below the critical one', () => {
    fc.assert(
      fc.property(fronts, decades(-3, 0), (front, eta) => {
        const current = (radius: number) =>
          (eta - (2 * front.capillarity) / radius) / (front.polarisationResistance + radius / front.conductivity);
        const { fastestRadius, fastestCurrent, criticalRadius } = growingSphere(eta, front);
        close(fastestCurrent, current(fastestRadius), 1e-9);
        for (const factor of [0.95, 1.05]) assert.ok(current(fastestRadius * factor) <= fastestCurrent * (1 + 1e-12));
        assert.ok(current(criticalRadius * 0.99) < 0 && current(criticalRadius * 1.01) > 0);
      }),
    );
  });
});
