/** Permittivities that fall in strong fields. Fields V/m, distances m. */

import { langevin } from '../../../numerics/langevin.ts';
import { power } from '../../../numerics/power.ts';
import { brent } from '../../../numerics/roots.ts';
import { ELEMENTARY_CHARGE, VACUUM_PERMITTIVITY } from '../../materials/constants.ts';

const UNIT_CHARGE_FIELD = ELEMENTARY_CHARGE / (4 * Math.PI * VACUUM_PERMITTIVITY); // V m

export interface BoothLiquid {
  readonly lowFieldPermittivity: number;
  readonly refractiveIndex: number;
  /** β in m/V. */
  readonly coefficient: number;
}

/** ε(E) = n² + (ε₀ − n²)·(3/βE)·L(βE) (Booth, J. Chem. Phys. 19 (1951) 391). */
export function boothPermittivity({ lowFieldPermittivity, refractiveIndex, coefficient }: BoothLiquid, field: number): number {
  const y = coefficient * Math.abs(field);
  const optical = refractiveIndex ** 2;
  return optical + (lowFieldPermittivity - optical) * (y === 0 ? 1 : (3 * langevin(y)) / y);
}

/** ε(E) = ε_∞ + (ε₀ − ε_∞)/(1 + bE²), b in m²/V² (Grahame, J. Chem. Phys. 18 (1950) 903). */
export function grahamePermittivity(lowField: number, highField: number, coefficient: number, field: number): number {
  return highField + (lowField - highField) / (1 + coefficient * field * field);
}

/** b of Grahame's form, m²/V², that falls like Booth's in weak fields: β²/15, from L(y) = y/3 − y³/45. */
export function grahameCoefficient(boothCoefficient: number): number {
  return boothCoefficient ** 2 / 15;
}

/** ε(E) = ε/[1 + 3B(ε₀ε)³E²]^(1/3), B in V m⁵/C³ (Johnson, J. Appl. Phys. 33 (1962) 2871). */
export function johnsonPermittivity(lowField: number, coefficient: number, field: number): number {
  return lowField / Math.cbrt(1 + 3 * coefficient * power(VACUUM_PERMITTIVITY * lowField, 3) * field * field);
}

/** Self-consistent root of E = source/ε(E) by bracketing ln E; ε lies between `least` and `most`, and ε(E)·E must rise with E. */
function selfConsistentField(source: number, permittivityAt: (field: number) => number, least: number, most: number): number {
  const low = Math.log(source / most);
  const high = Math.log(source / least);
  if (!(high > low)) return source / most;
  // Slightly wider, so that rounding does not hide the sign change at the ends.
  return Math.exp(brent((logField) => logField + Math.log(permittivityAt(Math.exp(logField)) / source), low - 1e-9, high + 1e-9, 1e-15));
}

/** Field at a distance from a unit charge in a saturating liquid: ε(E)E = e/(4πε₀r²). */
export function ionField(liquid: BoothLiquid, distance: number): number {
  const optical = liquid.refractiveIndex ** 2;
  return selfConsistentField(
    UNIT_CHARGE_FIELD / distance ** 2,
    (field) => boothPermittivity(liquid, field),
    Math.min(optical, liquid.lowFieldPermittivity),
    Math.max(optical, liquid.lowFieldPermittivity),
  );
}

/** Field in the film right below a unit charge at a height: E = 2e/(4πε₀(ε₁ + ε₂(E))z²), with the film saturating by Johnson's law. */
export function filmFieldUnderIon(liquidPermittivity: number, lowField: number, coefficient: number, height: number): number {
  return selfConsistentField(
    (2 * UNIT_CHARGE_FIELD) / height ** 2,
    (field) => liquidPermittivity + johnsonPermittivity(lowField, coefficient, field),
    liquidPermittivity,
    liquidPermittivity + lowField,
  );
}
