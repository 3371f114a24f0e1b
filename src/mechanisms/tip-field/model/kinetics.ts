/** Kinetics of the interface: symmetric Butler-Volmer charge transfer, an ohmic film, capillarity. SI. */
import { FARADAY, GAS_CONSTANT } from '../../materials/constants.ts';

export interface Interface {
  readonly temperature: number;
  /** Exchange current density at the flat surface, A/m². */
  readonly exchangeCurrent: number;
  /** Film on the flat lithium, Ω m². */
  readonly filmResistance: number;
  /** Film on the tip over film on the flat. */
  readonly tipFilmRatio: number;
  /** Exchange current density at the tip over that of the flat at the same salt; 1 without dipoles. */
  readonly tipExchangeRatio: number;
  /** Γ = γV_m/F, V m. */
  readonly capillarity: number;
}

/** η of charge transfer at current density i: (2RT/F) asinh(i/2i_0), V. */
export function chargeTransferOverpotential(current: number, exchangeCurrent: number, temperature: number): number {
  return ((2 * GAS_CONSTANT * temperature) / FARADAY) * Math.asinh(current / (2 * exchangeCurrent));
}

/** dη/di of charge transfer, Ω m². */
export function chargeTransferResistance(current: number, exchangeCurrent: number, temperature: number): number {
  return (GAS_CONSTANT * temperature) / (FARADAY * Math.hypot(current / 2, exchangeCurrent));
}

/** Γ = γV_m/F, V m: a sphere of radius ρ has its equilibrium potential shifted by 2Γ/ρ. */
export function capillarity(surfaceEnergy: number, molarVolume: number): number {
  return (surfaceEnergy * molarVolume) / FARADAY;
}

/** Lithium front velocity of a current density, m/s. */
export function velocity(current: number, molarVolume: number): number {
  return (molarVolume * current) / FARADAY;
}
