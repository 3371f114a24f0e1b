/**
 * LiPF₆ in carbonates: conductivity, salt diffusivity and thermodynamic factor after Valøen & Reimers,
 * J. Electrochem. Soc. 152 (2005) A882, and what follows from them when the anion is blocked at steady state. SI.
 */
import { integrate } from '../../numerics/quadrature.ts';
import { FARADAY, GAS_CONSTANT, VACUUM_PERMITTIVITY } from './constants.ts';

/** The polynomials are held beyond this, mol/m³: the measurements end near it, and at low temperature they turn over. */
export const ELECTROLYTE_MEASURED_UP_TO = 3000;

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
 * The polynomials of Valøen and Reimers at a temperature (K, fit 263 to 333) and transference number, constant beyond the
 * concentration `heldFrom` (mol/m³).
 */
export function valoenReimers(temperature: number, transference: number, heldFrom = ELECTROLYTE_MEASURED_UP_TO): Electrolyte {
  const T = temperature;
  const k0 = -10.5 + 0.074 * T - 6.96e-5 * T * T;
  const k1 = 0.668 - 0.0178 * T + 2.8e-5 * T * T;
  const k2 = 0.494 - 8.86e-4 * T;
  const v1 = 0.982 * (1 - 0.0052 * (T - 294));
  const molar = (concentration: number) => Math.min(concentration, heldFrom) / 1000;
  return {
    temperature,
    transference,
    conductivity(concentration) {
      const c = molar(concentration);
      return 0.1 * c * (k0 + c * (k1 + c * k2)) ** 2;
    },
    diffusivity(concentration) {
      const c = molar(concentration);
      return 1e-4 * Math.exp(Math.LN10 * (-4.43 - 54 / (T - 229 - 5 * c) - 0.22 * c));
    },
    thermodynamicTerm(concentration) {
      const root = Math.sqrt(molar(concentration));
      return 0.601 - 0.24 * root + v1 * root * root * root;
    },
  };
}

/** A measured electrolyte: conductivity in proportion to the salt, diffusivity and thermodynamic term constant. */
export function measuredElectrolyte(
  temperature: number,
  transference: number,
  at: { readonly concentration: number; readonly conductivity: number; readonly diffusivity: number; readonly thermodynamicTerm: number },
): Electrolyte {
  return {
    temperature,
    transference,
    conductivity: (concentration) => (at.conductivity * concentration) / at.concentration,
    diffusivity: () => at.diffusivity,
    thermodynamicTerm: () => at.thermodynamicTerm,
  };
}

/**
 * Steady conductivity with the anion blocked, S/m: 1/κ_ss = 1/κ + 2RT(1−t₊)v/(F²Dc). The salt gradient that builds up
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

/** Debye length of a 1:1 electrolyte of a relative permittivity, m. */
export function debyeLength(relativePermittivity: number, concentration: number, temperature: number): number {
  return Math.sqrt((VACUUM_PERMITTIVITY * relativePermittivity * GAS_CONSTANT * temperature) / (2 * FARADAY * FARADAY * concentration));
}
