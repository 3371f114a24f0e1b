/** The barrier for a solvent molecule to leave Li⁺, and what it does to the rate. Energies J/mol, lengths m, fields V/m. */
import { logSinhc } from '../../../numerics/langevin.ts';
import { AVOGADRO, GAS_CONSTANT } from '../../materials/constants.ts';
import { cosineOf } from './bond.ts';
import { MOLAR_COULOMB } from './coulomb.ts';

/** k/k₀ = exp(−ΔE_a/RT). May overflow to infinity; the caller says so. */
export function rateFactor(barrierChange: number, temperature: number): number {
  return Math.exp(-barrierChange / (GAS_CONSTANT * temperature));
}

/** E_a0·((1 − f) + f·ε₁/ε_eff): a fraction f of the barrier is electrostatic and feels ε_eff. f = 1 is the naive lens. */
export function scaledBarrier(barrier: number, fraction: number, liquidPermittivity: number, effectivePermittivity: number): number {
  return barrier * (1 - fraction + (fraction * liquidPermittivity) / effectivePermittivity);
}

/** The whole complex moved from the liquid into the film: Born cavities of R₃ (three solvent molecules) and R₄ (four). */
export function immersionBarrierChange(smaller: number, larger: number, liquidPermittivity: number, filmPermittivity: number): number {
  return (-MOLAR_COULOMB / 2) * (1 / liquidPermittivity - 1 / filmPermittivity) * (1 / smaller - 1 / larger);
}

interface FieldTerm {
  /** μE. */
  readonly dipoleFieldEnergy: number;
  /** x = μE/kT. */
  readonly reducedStrength: number;
  /** −μE cos θ on the bond. */
  readonly bond: number;
  /** Barrier change when the molecule ends outside the field. */
  readonly barrierToFieldFree: number;
  /** Barrier change when it ends as a free dipole in the field. */
  readonly barrierInField: number;
}

/** A mean field along the outward normal on one dipole of the sheath whose axis is at `angle` from it. */
export function fieldTerm(dipole: number, field: number, angle: number, temperature: number): FieldTerm {
  const thermal = GAS_CONSTANT * temperature;
  const energy = dipole * field * AVOGADRO;
  const along = energy * cosineOf(angle);
  const strength = energy / thermal;
  return {
    dipoleFieldEnergy: energy,
    reducedStrength: strength,
    bond: -along,
    barrierToFieldFree: along,
    barrierInField: along - thermal * logSinhc(strength),
  };
}
