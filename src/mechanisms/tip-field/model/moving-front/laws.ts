/**
 * The interface of a front in SI terms, as laws of the boundary integral. Secondary: u is the potential over i/(κk).
 * Tertiary: u is the salt concentration over g/k, and the voltage of the electrolyte follows from it.
 */

import { power } from '../../../../numerics/power.ts';
import { potentialDifference, potentialSlope, steadyConductivity } from '../../../kernels/steady-electrolyte.ts';
import { FARADAY, GAS_CONSTANT } from '../../../materials/constants.ts';
import { chargeTransferOverpotential, chargeTransferResistance } from '../kinetics.ts';
import { type Conditions, flatInterface, saltOf } from '../tip-at-instant.ts';
import { saltGradient } from '../tip-balance.ts';
import { type InterfaceLaw, linearLaw, solveFront } from './current.ts';
import type { FrontGeometry } from './curve.ts';
import { dispersion } from './dispersion.ts';
import type { FrontProblem } from './evolve.ts';

export interface FrontFilm {
  /** Film resistance at a position x in [0, 2π), Ω m². */
  resistance(x: number): number;
  /** The least resistance anywhere, Ω m². */
  readonly least: number;
  /** Exchange current over that without dipoles; 1 everywhere where it is left out. */
  exchange?(x: number): number;
}

/** The front of a scenario; `wavenumber` is 2π over its period, 1/m; `surfaceAt` the salt at the surface at a time in 1/kV, mol/m³. */
export function frontProblem(
  conditions: Conditions,
  surfaceAt: (time: number) => number,
  film: FrontFilm,
  wavenumber: number,
): FrontProblem {
  const at = (time: number) => problemAt(conditions, surfaceAt(time), film, wavenumber);
  const { start } = at(0);
  return {
    law: (geometry, time) => at(time).law(geometry),
    stiffness: (k, time) => at(time).stiffness(k),
    ...(start ? { start } : {}),
  };
}

interface Momentary {
  law(geometry: FrontGeometry): InterfaceLaw;
  stiffness(k: number): number;
  start?(geometry: FrontGeometry): Float64Array;
}

/** Steps of ln c below which Simpson's rule integrates E(c) to a ten-millionth of a microvolt. */
const SIMPSON = 0.02;

/** The problem with this much salt at the surface. */
function problemAt(conditions: Conditions, surface: number, film: FrontFilm, wavenumber: number): Momentary {
  const { flatCurrent, electrolyte, material, distribution } = conditions;
  const k = wavenumber;
  const conductivity = steadyConductivity(electrolyte, surface);
  const flat = flatInterface(conditions, surface);
  const capillary = (conductivity * material.capillarity * k * k) / flatCurrent;
  if (distribution === 'primary') {
    return {
      law: (geometry) => linearLaw(geometry, () => 0, capillary),
      stiffness: (mode) => dispersion(mode, 0, capillary),
    };
  }
  /** Of x along the front, wherever its nodes have gone. */
  const along = (geometry: FrontGeometry, of: (x: number) => number) =>
    geometry.x.map((x) => of(((x % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)));
  const interfaceAlong = (geometry: FrontGeometry) => ({
    resistance: along(geometry, film.resistance),
    exchange: film.exchange ? along(geometry, (x) => flat.exchangeCurrent * film.exchange!(x)) : undefined,
  });
  const least = chargeTransferResistance(flatCurrent, flat.exchangeCurrent, flat.temperature) + film.least;
  const primaryDensity = (geometry: FrontGeometry) =>
    solveFront(
      geometry,
      linearLaw(geometry, () => 0, 0),
    ).density;
  if (distribution === 'secondary') {
    const unit = flatCurrent / (conductivity * k);
    return {
      stiffness: (mode) => dispersion(mode, conductivity * least * k, capillary),
      law(geometry): InterfaceLaw {
        const { resistance, exchange } = interfaceAlong(geometry);
        return {
          level: 'free',
          linear: false,
          at(index, u, q, out) {
            const current = flatCurrent * q;
            const sei = resistance[index];
            const i0 = exchange ? exchange[index] : flat.exchangeCurrent;
            out[0] =
              (chargeTransferOverpotential(current, i0, flat.temperature) + current * sei) / unit +
              capillary * geometry.curvature[index] -
              u;
            out[1] = -1;
            out[2] = (flatCurrent * (chargeTransferResistance(current, i0, flat.temperature) + sei)) / unit;
          },
        };
      },
    };
  }
  const salt = saltOf(conditions, surface);
  const unit = saltGradient(salt, flatCurrent) / k;
  const thermal = (2 * GAS_CONSTANT * flat.temperature) / FARADAY;
  return {
    stiffness: (mode) => dispersion(mode, conductivity * least * k, capillary),
    start: primaryDensity,
    law(geometry): InterfaceLaw {
      const { resistance, exchange } = interfaceAlong(geometry);
      // E(c) along the front, kept from one Newton step to the next: only the change is integrated.
      const held = new Float64Array(geometry.x.length).fill(surface);
      const slopes = new Float64Array(geometry.x.length).fill(potentialSlope(electrolyte, surface));
      const potential = new Float64Array(geometry.x.length);
      return {
        level: surface / unit,
        linear: false,
        admissible: (u) => u > 0,
        at(index, u, q, out) {
          const c = u * unit;
          const step = Math.log(c / held[index]);
          const slope = potentialSlope(electrolyte, c);
          potential[index] +=
            Math.abs(step) < SIMPSON
              ? (step * (slopes[index] + 4 * potentialSlope(electrolyte, Math.sqrt(c * held[index])) + slope)) / 6
              : potentialDifference(electrolyte, held[index], step);
          held[index] = c;
          slopes[index] = slope;
          const current = flatCurrent * q;
          const i0 = (exchange ? exchange[index] : flat.exchangeCurrent) * power(c / surface, salt.exchangeCurrentExponent);
          const half = current / (2 * i0);
          out[0] =
            chargeTransferOverpotential(current, i0, flat.temperature) +
            current * resistance[index] +
            material.capillarity * k * geometry.curvature[index] -
            potential[index];
          out[1] = (-slope - (salt.exchangeCurrentExponent * thermal * half) / Math.hypot(1, half)) / u;
          out[2] = flatCurrent * (chargeTransferResistance(current, i0, flat.temperature) + resistance[index]);
        },
      };
    },
  };
}
