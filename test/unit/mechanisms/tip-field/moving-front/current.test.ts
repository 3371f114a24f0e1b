import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type InterfaceLaw, linearLaw, solveFront } from '../../../../../src/mechanisms/tip-field/model/moving-front/current.ts';
import { equalArclength, type Front, geometryOf, graph } from '../../../../../src/mechanisms/tip-field/model/moving-front/curve.ts';
import { dispersion } from '../../../../../src/mechanisms/tip-field/model/moving-front/dispersion.ts';
import { ridgeCurrents } from '../../../../support/physics/ridge-train.ts';
import { close } from '../support.ts';

const total = (front: Front, flux: Float64Array) => {
  const { speed } = geometryOf(front);
  return flux.reduce((sum, q, j) => sum + q * speed[j], 0) / flux.length;
};

describe('current along a periodic front', () => {
  it('is the same from 64 to 256 nodes to 1e-10', () => {
    const [coarse, middle, fine] = [64, 128, 256].map((nodes) => ridgeCurrents(0.5, 0, 0, nodes).flux[0]);
    close(coarse, fine, 1e-10);
    close(middle, fine, 1e-10);
  });

  for (const nodes of [64, 256]) {
    it(`is 1/(1−b) at the crest of a trochoid and 1/(1+b) at its trough, with ${nodes} nodes`, () => {
      for (const b of [0.1, 0.4, 0.7]) {
        const alpha = Array.from({ length: nodes }, (_, j) => (2 * Math.PI * j) / nodes);
        const geometry = geometryOf({
          shift: Float64Array.from(alpha, (u) => -b * Math.sin(u)),
          y: Float64Array.from(alpha, (u) => b * Math.cos(u)),
        });
        const { flux } = solveFront(
          geometry,
          linearLaw(geometry, () => 0, 0),
        );
        close(flux[0], 1 / (1 - b), 1e-10);
        close(flux[nodes / 2], 1 / (1 + b), 1e-10);
      }
    });

    it(`linearised is the dispersion relation of the planar front, to 1e-8, with ${nodes} nodes`, () => {
      const amplitude = 1e-4;
      for (const [k, wagner, capillary] of [
        [1, 0, 0],
        [2, 0.3, 0.1],
        [5, 1, 0.02],
        [3, 10, 0.5],
      ] as const) {
        /** The part of the current that is odd in the amplitude: second order drops out. */
        const rate = (size: number) => {
          const at = (signed: number) => {
            const geometry = geometryOf(graph((x) => signed * Math.cos(k * x), nodes));
            return solveFront(
              geometry,
              linearLaw(geometry, () => wagner, capillary),
            ).flux[0];
          };
          return (at(size) - at(-size)) / (2 * size);
        };
        // Richardson takes the third order out.
        const better = (4 * rate(amplitude / 2) - rate(amplitude)) / 3;
        assert.ok(Math.abs(better - dispersion(k, wagner, capillary)) < 1e-8 * k, `${k}: ${better}`);
      }
    });
  }

  it('always carries the same total, and is even where the interface resists infinitely', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 6, maxLength: 6 }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (c, wagner) => {
          const front = equalArclength(
            graph(
              (x) =>
                c[0] * Math.cos(x) +
                c[1] * Math.sin(x) +
                c[2] * Math.cos(2 * x) +
                c[3] * Math.sin(2 * x) +
                c[4] * Math.cos(3 * x) +
                c[5] * Math.sin(3 * x),
              64,
            ),
          );
          const geometry = geometryOf(front);
          const { flux } = solveFront(
            geometry,
            linearLaw(geometry, () => wagner, 0.01),
          );
          assert.ok(Math.abs(total(front, flux) - 1) < 1e-6);
          const even = solveFront(
            geometry,
            linearLaw(geometry, () => 1e7, 0),
          ).flux;
          const mean = 1 / (geometry.speed.reduce((sum, s) => sum + s, 0) / even.length);
          for (const q of even) close(q, mean, 1e-4);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('sends more current through a patch of weaker film, on a flat front too', () => {
    const geometry = geometryOf(graph(() => 0, 64));
    const { flux } = solveFront(
      geometry,
      linearLaw(geometry, (j) => (j < 16 ? 0.2 : 1), 0),
    );
    assert.ok(flux[8] > 1.2 && flux[40] < 1);
  });

  it('finds the root of a nonlinear law by Newton, and agrees with the linear one for weak currents', () => {
    const geometry = geometryOf(graph((x) => 0.4 * Math.cos(x), 64));
    const asinh = (size: number): InterfaceLaw => ({
      level: 'free',
      linear: false,
      at(_index, u, q, out) {
        out[0] = size * Math.asinh(q / size) - u;
        out[1] = -1;
        out[2] = 1 / Math.hypot(1, q / size);
      },
    });
    const weak = solveFront(geometry, asinh(1e5));
    const linear = solveFront(
      geometry,
      linearLaw(geometry, () => 1, 0),
    );
    for (let j = 0; j < 64; j++) close(weak.flux[j], linear.flux[j], 1e-8);
    const strong = solveFront(geometry, asinh(0.1));
    for (let j = 0; j < 64; j++) assert.ok(Math.abs(0.1 * Math.asinh(strong.flux[j] / 0.1) - strong.value[j]) < 1e-11);
    // Charge transfer that saturates levels less.
    assert.ok(strong.flux[0] > linear.flux[0]);
  });

  it('solves for a concentration of given level far above', () => {
    // u is the concentration, the voltage ln u must be the same everywhere: then u is constant and the flux primary.
    const geometry = geometryOf(graph((x) => 0.3 * Math.cos(x), 64));
    const law: InterfaceLaw = {
      level: 0.2,
      linear: false,
      at(_index, u, _q, out) {
        out[0] = Math.log(u);
        out[1] = 1 / u;
        out[2] = 0;
      },
    };
    // The constant level exists only where the front does not stand above it.
    const flat = solveFront(geometryOf(graph(() => 3, 64)), law);
    close(flat.value[5], 0.2, 1e-12);
    const { flux, value } = solveFront(geometry, law);
    const primary = solveFront(
      geometry,
      linearLaw(geometry, () => 0, 0),
    );
    for (let j = 0; j < 64; j++) {
      close(flux[j], primary.flux[j], 1e-8);
      close(value[j], value[0], 1e-9);
    }
  });
});
