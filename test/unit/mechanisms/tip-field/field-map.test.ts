import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apexFactor } from '../../../../src/mechanisms/tip-field/model/apex-factor.ts';
import { fieldMap } from '../../../../src/mechanisms/tip-field/model/field-map.ts';
import { integrate } from '../../../../src/numerics/quadrature.ts';

const size = fc.double({ min: 0.05, max: 20, noNaN: true });
const angle = fc.double({ min: 0.02, max: 1.55, noNaN: true });

describe('field map', () => {
  it('has the metal at zero and the field normal to it, β n_z strong', () => {
    fc.assert(
      fc.property(size, size, angle, (h, a, theta) => {
        const [r, z] = [a * Math.cos(theta), h * Math.sin(theta)];
        const map = fieldMap(h, a);
        const at = map.at(r, z);
        assert.ok(Math.abs(at.potential) < 1e-9 * h);
        const n = [r / (a * a), z / (h * h)];
        const length = Math.hypot(n[0], n[1]);
        const normal = (at.radial * n[0] + at.axial * n[1]) / length;
        const tangential = (at.radial * n[1] - at.axial * n[0]) / length;
        const expected = (apexFactor(h / a).beta * n[1]) / length;
        assert.ok(Math.abs(normal / expected - 1) < 1e-7, `${normal} ${expected}`);
        assert.ok(Math.abs(tangential) < 1e-6 * Math.abs(normal) + 1e-9);
      }),
    );
  });

  it('leaves the plane beside the tip at zero and casts a shadow on it', () => {
    const map = fieldMap(3, 1);
    assert.equal(map.at(1.2, 0).potential, 0);
    assert.ok(Math.abs(map.at(1.2, 0).axial - 0.180174) < 1e-6);
  });

  it('solves Laplace’s equation: the gradient is the difference of the potential, and its divergence vanishes', () => {
    fc.assert(
      fc.property(size, size, angle, fc.double({ min: 1.05, max: 4, noNaN: true }), (h, a, theta, out) => {
        const [r, z] = [out * a * Math.cos(theta) + 0.01, out * h * Math.sin(theta) + 0.01];
        const map = fieldMap(h, a);
        const d = 1e-5 * Math.min(r, z, h, a);
        const { radial, axial } = map.at(r, z);
        const scale = Math.hypot(radial, axial);
        assert.ok(Math.abs((map.at(r + d, z).potential - map.at(r - d, z).potential) / (2 * d) - radial) < 1e-4 * scale);
        assert.ok(Math.abs((map.at(r, z + d).potential - map.at(r, z - d).potential) / (2 * d) - axial) < 1e-4 * scale);
        const divergence =
          ((r + d) * map.at(r + d, z).radial - (r - d) * map.at(r - d, z).radial) / (2 * d * r) +
          (map.at(r, z + d).axial - map.at(r, z - d).axial) / (2 * d);
        assert.ok(Math.abs(divergence) < (1e-3 * scale) / Math.min(r, z, h, a), `${divergence}`);
      }),
      { numRuns: 60 },
    );
  });

  it('becomes uniform far away', () => {
    const far = fieldMap(1, 0.5).at(300, 400);
    assert.ok(Math.abs(far.axial - 1) < 1e-8 && Math.abs(far.radial) < 1e-8);
  });

  it('sends β times the flux of its footprint into the tip', () => {
    fc.assert(
      fc.property(size, size, (h, a) => {
        const { flux } = fieldMap(h, a);
        assert.ok(Math.abs(flux(a, 0) / ((apexFactor(h / a).beta * a * a) / 2) - 1) < 1e-9);
      }),
    );
  });

  it('has a flux function whose slope is the axial field', () => {
    const map = fieldMap(2, 1);
    for (const z of [0.3, 1.1, 2.5, 6]) {
      const inner = map.inside(0, z) ? Math.sqrt(1 - (z / 2) ** 2) : 0;
      const from = inner + 0.05;
      const through = integrate((r) => r * map.at(r, z).axial, from, 3, 20);
      assert.ok(Math.abs(map.flux(3, z) - map.flux(from, z) - through) < 1e-9, `${z}`);
    }
  });
});
