/**
 * How much current the apex gets. Along the way from the flat surface to the apex the drop over the interface and the
 * drop in the electrolyte must add up to the same voltage. Closed between two exact limits: an even current leaves the
 * apex k·h·g richer, an even potential gives it β times the flat current; linear between them. SI.
 */

import { power } from '../../../numerics/power.ts';
import { type Electrolyte, potentialDifference, potentialSlope } from '../../kernels/steady-electrolyte.ts';
import { FARADAY, GAS_CONSTANT } from '../../materials/constants.ts';
import { chargeTransferOverpotential, chargeTransferResistance, type Interface } from './kinetics.ts';

/** What the balance needs to know of the tip. */
export interface TipGeometry {
  readonly height: number;
  readonly apexRadius: number;
  /** h/a. */
  readonly aspectRatio: number;
  /** Field at the apex, neighbours included. */
  readonly beta: number;
  /** β − 1, positive. */
  readonly excess: number;
}

export interface TipCurrent {
  /** Current density at the apex, A/m²; negative where the tip dissolves. */
  readonly current: number;
  /** Charge transfer and film at the apex, Ω m². */
  readonly polarisationResistance: number;
  /** Conductivity that a small change at the apex meets, S/m. */
  readonly effectiveConductivity: number;
  /** Only where salt is computed, mol/m³. */
  readonly apexConcentration?: number;
}

/**
 * Potential at the apex under an even current, in units of i h/κ. Fit to the exact series for ν ≥ 1 (0.6807 at the
 * hemisphere), an interpolation with the right ends below.
 */
export function neumannCoefficient(aspectRatio: number): number {
  return aspectRatio < 1 ? 1 - 0.3193 * aspectRatio : 1 - 0.3193 / (1 + 0.13 * power(aspectRatio - 1, 1.18));
}

/** Primary distribution: no resistance at the interface, so the current follows the field. */
export function primaryCurrent(tip: TipGeometry, flatCurrent: number): number {
  return tip.beta * flatCurrent;
}

function tipResistance(at: Interface, current: number, exchangeCurrent: number): number {
  return chargeTransferResistance(current, exchangeCurrent, at.temperature) + at.tipFilmRatio * at.filmResistance;
}

/** Overpotential of the flat interface, V. */
export function flatOverpotential(at: Interface, flatCurrent: number): number {
  return chargeTransferOverpotential(flatCurrent, at.exchangeCurrent, at.temperature) + flatCurrent * at.filmResistance;
}

const MAXIMUM_STEPS = 200;

/**
 * Secondary distribution: one constant conductivity around the tip; needs the salt to vary little over its height.
 * η(i_t) + i_t r_f R_f + 2Γ/ρ + (i_t−i_f)·kh/(κ_ss(β−1)) = η(i_f) + i_f R_f + i_f kh/κ_ss, one root.
 */
export function secondaryCurrent(tip: TipGeometry, at: Interface, flatCurrent: number, conductivity: number): TipCurrent {
  const drop = (neumannCoefficient(tip.aspectRatio) * tip.height) / conductivity;
  const ohmic = at.tipFilmRatio * at.filmResistance + drop / tip.excess;
  const voltage = flatOverpotential(at, flatCurrent) + flatCurrent * drop * (1 + 1 / tip.excess) - (2 * at.capillarity) / tip.apexRadius;
  const exchange = at.tipExchangeRatio * at.exchangeCurrent;
  const thermal = (2 * GAS_CONSTANT * at.temperature) / FARADAY;
  // asinh bends away from its tangent at zero, so the root of the linear balance is too small, and from there Newton's tangents
  // lie above the balance: the steps only ever approach the root, from one side.
  const size = Math.abs(voltage);
  let u = size / (thermal + 2 * exchange * ohmic);
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const root = Math.sqrt(1 + u * u);
    const excess = thermal * Math.asinh(u) + 2 * exchange * ohmic * u - size;
    const change = excess / (thermal / root + 2 * exchange * ohmic);
    u -= change;
    if (!(Math.abs(change) > 4e-16 * u)) break;
  }
  const current = 2 * exchange * u * Math.sign(voltage);
  return {
    current,
    polarisationResistance: tipResistance(at, current, exchange),
    effectiveConductivity: conductivity,
  };
}

export interface Salt {
  readonly electrolyte: Electrolyte;
  /** At the flat surface, mol/m³. */
  readonly surfaceConcentration: number;
  /** i_0 ~ c^x. */
  readonly exchangeCurrentExponent: number;
}

/** Salt gradient at a plated surface, mol/m⁴: g = (1−t₊)i/(FD), with D at the surface concentration. */
export function saltGradient(salt: Salt, current: number): number {
  const { electrolyte, surfaceConcentration } = salt;
  return ((1 - electrolyte.transference) * current) / (FARADAY * electrolyte.diffusivity(surfaceConcentration));
}

/** In e-folds of concentration: farther, Newton's straight line says nothing. */
const LONGEST_STEP = 5;
/** mol/m³. A film so unequal that the apex draws all the salt there is; less than an ion in any volume of interest. */
const EMPTIED = 1e-25;

/**
 * Tertiary distribution: the salt concentration is the harmonic variable, the electrolyte's voltage follows from it.
 * c_apex = c_s + (kh/(β−1))(βg_f − g_t);
 * η(i_t; c_apex) + i_t r_f R_f + 2Γ/ρ − E(c_apex) = η(i_f; c_s) + i_f R_f − E(c_s).
 * Solved for x = ln(c_apex/c_s), because the apex may be a hair or a millionfold richer than the flat.
 */
export function tertiaryCurrent(tip: TipGeometry, at: Interface, flatCurrent: number, salt: Salt): TipCurrent {
  const { electrolyte, surfaceConcentration, exchangeCurrentExponent: exponent } = salt;
  const thermal = (2 * GAS_CONSTANT * at.temperature) / FARADAY;
  const rise = neumannCoefficient(tip.aspectRatio) * tip.height * saltGradient(salt, flatCurrent);
  const perRise = (surfaceConcentration * tip.excess) / rise;
  const voltage = flatOverpotential(at, flatCurrent) - (2 * at.capillarity) / tip.apexRadius;
  const film = at.tipFilmRatio * at.filmResistance;

  const currentAt = (x: number) => flatCurrent * (tip.beta - perRise * Math.expm1(x));

  // The apex takes all the salt that diffusion brings: its current no longer depends on the interface.
  const emptied = Math.log(EMPTIED / surfaceConcentration);
  const emptiedApex = (): TipCurrent => ({
    current: currentAt(Number.NEGATIVE_INFINITY),
    polarisationResistance: film,
    effectiveConductivity: 0,
    apexConcentration: 0,
  });

  // Newton from an even current, kept inside a bracket that halves when Newton would leave it. The excess of the voltage
  // at x falls with x, so its sign tells on which side the root is. E(c_apex) − E(c_s) grows along with the steps.
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let x = Math.log1p(tip.excess / perRise);
  let potential = potentialDifference(electrolyte, surfaceConcentration, x);
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const apex = surfaceConcentration * Math.exp(x);
    const current = currentAt(x);
    const exchange = at.tipExchangeRatio * at.exchangeCurrent * Math.exp(exponent * x);
    const u = current / (2 * exchange);
    const excess = thermal * Math.asinh(u) + current * film - potential - voltage;
    const slope =
      -tipResistance(at, current, exchange) * flatCurrent * perRise * Math.exp(x) -
      (exponent * thermal * u) / Math.sqrt(1 + u * u) -
      potentialSlope(electrolyte, apex);
    if (excess > 0) low = x;
    else high = x;
    const newton = slope < 0 ? -excess / slope : excess;
    let next = x + Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, newton));
    if (Math.abs(next - x) <= 4 * Number.EPSILON * Math.abs(x)) break;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (next < emptied) return emptiedApex();
    potential += potentialDifference(electrolyte, apex, next - x);
    x = next;
  }

  const current = currentAt(x);
  const apexConcentration = surfaceConcentration * Math.exp(x);
  const exchange = at.tipExchangeRatio * at.exchangeCurrent * Math.exp(exponent * x);
  const u = current / (2 * exchange);
  const stiffness = potentialSlope(electrolyte, apexConcentration) + (exponent * thermal * u) / Math.hypot(1, u);
  return {
    current,
    polarisationResistance: tipResistance(at, current, exchange),
    effectiveConductivity:
      (FARADAY * electrolyte.diffusivity(surfaceConcentration) * apexConcentration) / ((1 - electrolyte.transference) * stiffness),
    apexConcentration,
  };
}
