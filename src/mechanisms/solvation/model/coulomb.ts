/**
 * Charges and dipoles in one homogeneous medium (Coulomb, Bjerrum, Keesom, Born). Lengths in m, energies in J/mol,
 * forces in N (positive = repulsive), dipole moments in C m, charges in elementary charges.
 */
import { langevin, logSinhc } from '../../../numerics/langevin.ts';
import { AVOGADRO, ELEMENTARY_CHARGE, GAS_CONSTANT, VACUUM_PERMITTIVITY } from '../../materials/constants.ts';

const FOUR_PI_EPS0 = 4 * Math.PI * VACUUM_PERMITTIVITY;

/** e²N_A/4πε₀ in J m/mol: the molar energy of two unit charges is this over (permittivity × distance). */
export const MOLAR_COULOMB = (ELEMENTARY_CHARGE ** 2 * AVOGADRO) / FOUR_PI_EPS0;

/** U = z₁z₂e²N_A/(4πε₀εr). */
export function pairEnergy(charge1: number, charge2: number, distance: number, permittivity: number): number {
  return (charge1 * charge2 * MOLAR_COULOMB) / (permittivity * distance);
}

/** F = z₁z₂e²/(4πε₀εr²). */
export function pairForce(charge1: number, charge2: number, distance: number, permittivity: number): number {
  return pairEnergy(charge1, charge2, distance, permittivity) / (AVOGADRO * distance);
}

/** The distance at which two unit charges interact with kT. */
export function bjerrumLength(permittivity: number, temperature: number): number {
  return MOLAR_COULOMB / (permittivity * GAS_CONSTANT * temperature);
}

/** Dipole moment as a length: a moment of one elementary charge over it. */
export function dipoleLength(dipole: number): number {
  return dipole / ELEMENTARY_CHARGE;
}

interface IonDipole {
  /** zeμ/(4πε₀εr²kT). */
  readonly reducedStrength: number;
  /** The dipole points away from the cation: the deepest energy. */
  readonly fixedEnergy: number;
  /** Its force, −2U_fixed/r in size, attractive. */
  readonly fixedForce: number;
  /** Boltzmann average at fixed distance, −kT·x·L(x). */
  readonly meanEnergy: number;
  /** −kT ln(sinh x/x). */
  readonly freeEnergy: number;
  /** −x²kT/3: what the average tends to when x is small, and nonsense when it is not. */
  readonly lowStrengthLaw: number;
}

/** An ion and a point dipole (Israelachvili, Intermolecular and Surface Forces, ch. 4). */
export function ionDipole(charge: number, dipole: number, distance: number, permittivity: number, temperature: number): IonDipole {
  const thermal = GAS_CONSTANT * temperature;
  const depth = (charge * dipoleLength(dipole) * MOLAR_COULOMB) / (permittivity * distance ** 2);
  const x = depth / thermal;
  return {
    reducedStrength: x,
    fixedEnergy: -depth,
    fixedForce: (-2 * depth) / (AVOGADRO * distance),
    meanEnergy: -thermal * x * langevin(x),
    freeEnergy: -thermal * logSinhc(x),
    lowStrengthLaw: (-thermal * x * x) / 3,
  };
}

/** ΔG = −z²e²N_A/(8πε₀a)·(1 − 1/ε) (Born 1920). */
export function bornEnergy(charge: number, radius: number, permittivity: number): number {
  return ((-(charge ** 2) * MOLAR_COULOMB) / (2 * radius)) * (1 - 1 / permittivity);
}
