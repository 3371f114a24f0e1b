/**
 * LiPF₆ in carbonates: conductivity, salt diffusivity and thermodynamic factor after Valøen & Reimers,
 * J. Electrochem. Soc. 152 (2005) A882. SI.
 */
import type { Electrolyte } from '../kernels/steady-electrolyte.ts';

/**
 * Beyond this concentration, mol/m³, the polynomials are kept constant: the measurements end near it, and at low temperature the
 * polynomials turn over.
 */
export const ELECTROLYTE_MEASURED_UP_TO = 3000;

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
