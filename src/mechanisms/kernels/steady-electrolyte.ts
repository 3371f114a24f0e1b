/** An electrolyte at steady state with the anion blocked: what its gradient of salt costs in voltage. SI. */
import { integrate } from '../../numerics/quadrature.ts';
import { FARADAY, GAS_CONSTANT } from '../materials/constants.ts';

export interface Electrolyte {
  readonly temperature: number;
  readonly transference: number;
  /** κ(c), S/m. */
  conductivity(concentration: number): number;
  /** D(c) of the salt, m²/s. */
  diffusivity(concentration: number): number;
  /** v = (1−t₊)(1 + ∂ln f/∂ln c). */
  thermodynamicTerm(concentration: number): number;
}

/**
 * Steady-state conductivity with the anion blocked, S/m: 1/κ_ss = 1/κ + 2RT(1−t₊)v/(F²Dc). The salt gradient that builds up
 * costs voltage like a second resistance in series. Derived; exact for a divergence-free current.
 */
export function steadyConductivity(electrolyte: Electrolyte, concentration: number): number {
  const { temperature, transference } = electrolyte;
  const diffusional =
    (2 * GAS_CONSTANT * temperature * (1 - transference) * electrolyte.thermodynamicTerm(concentration)) /
    (FARADAY * FARADAY * electrolyte.diffusivity(concentration) * concentration);
  return 1 / (1 / electrolyte.conductivity(concentration) + diffusional);
}

/** w = c dE/dc, V: how much voltage one e-fold of concentration costs at steady state. */
export function potentialSlope(electrolyte: Electrolyte, concentration: number): number {
  const { temperature, transference } = electrolyte;
  return (
    (FARADAY * electrolyte.diffusivity(concentration) * concentration) / ((1 - transference) * electrolyte.conductivity(concentration)) +
    (2 * GAS_CONSTANT * temperature * electrolyte.thermodynamicTerm(concentration)) / FARADAY
  );
}

/**
 * E(c) − E(c_ref), V, with c = c_ref·exp(logRatio): the potential a lithium reference sees at steady state with the anion
 * blocked, ∫ w d ln c. The logarithm is the argument so that a small difference keeps all its digits.
 */
export function potentialDifference(electrolyte: Electrolyte, reference: number, logRatio: number): number {
  return integrate((x) => potentialSlope(electrolyte, reference * Math.exp(x)), 0, logRatio, Math.ceil(Math.abs(logRatio) / 2.5));
}
