/** The flat layer of electrolyte above the film: its resistance, its sideways modes, its salt. SI. */
import { type Complex, complex, divide, scale, squareRoot, tanh } from '../../../numerics/complex.ts';
import { steadyConductivity } from '../../kernels/steady-electrolyte.ts';
import { FARADAY, GAS_CONSTANT } from '../../materials/constants.ts';
import { measuredElectrolyte } from '../../materials/electrolyte.ts';

export interface Salt {
  /** Effective diffusivity in the layer, m²/s. */
  readonly diffusivity: number;
  /** mol/m³ */
  readonly concentration: number;
  readonly transference: number;
  /** 1 + ∂ln f/∂ln c */
  readonly thermodynamicFactor: number;
  /** K */
  readonly temperature: number;
}

/** Z_k = tanh(kH)/(κk): what a sideways current mode of wave number k (1/m) meets in the layer, Ω·m². Z_0 = H/κ. */
export function modeImpedance(waveNumber: number, thickness: number, conductivity: number): number {
  if (waveNumber === 0) return thickness / conductivity;
  return Math.tanh(waveNumber * thickness) / (conductivity * waveNumber);
}

/** Conductivity once the salt has followed the current, S/m. */
export function steadySlabConductivity(conductivity: number, salt: Salt): number {
  const { temperature, transference, concentration, diffusivity, thermodynamicFactor } = salt;
  const thermodynamicTerm = (1 - transference) * thermodynamicFactor;
  return steadyConductivity(
    measuredElectrolyte(temperature, transference, { concentration, conductivity, diffusivity, thermodynamicTerm }),
    concentration,
  );
}

/** R_D = 2RT(1−t₊)²Θδ/(F²Dc), Ω·m²: the low-frequency end of the Warburg element over the length δ. */
export function diffusionResistance(salt: Salt, length: number): number {
  const { temperature, transference, concentration, diffusivity, thermodynamicFactor } = salt;
  return (
    (2 * GAS_CONSTANT * temperature * (1 - transference) ** 2 * thermodynamicFactor * length) /
    (FARADAY * FARADAY * diffusivity * concentration)
  );
}

/** Finite-length Warburg impedance R_D tanh√(iωτ)/√(iωτ), Ω·m², τ in s. */
export function warburgImpedance(resistance: number, time: number, omega: number): Complex {
  if (omega === 0) return complex(resistance);
  const root = squareRoot(complex(0, omega * time));
  return scale(divide(tanh(root), root), resistance);
}

/** Current density at which the salt at the film runs out, F D c/((1−t₊)δ), A/m². */
export function limitingCurrentDensity(salt: Salt, length: number): number {
  return (FARADAY * salt.diffusivity * salt.concentration) / ((1 - salt.transference) * length);
}

/** Share of a small unevenness of the current that the electrolyte leaves, Wa_k/(1+Wa_k). */
export function survivingShare(interfaceResistance: number, mode: number): number {
  return interfaceResistance / (interfaceResistance + mode);
}

/** Time in which the salt answers a sideways mode of the current at fixed flux, ε/(D(k² + (π/2H)²)), s. */
export function modeRelaxationTime(waveNumber: number, thickness: number, porosity: number, diffusivity: number): number {
  return porosity / (diffusivity * (waveNumber ** 2 + (Math.PI / (2 * thickness)) ** 2));
}

/**
 * Steady amplitude of the salt concentration at the film under a current mode of amplitude `current` (A/m²), c held at
 * the far end, mol/m³. Wave number 0: the depletion under the mean current.
 */
export function concentrationResponse(
  salt: Pick<Salt, 'diffusivity' | 'transference'>,
  waveNumber: number,
  thickness: number,
  current: number,
): number {
  return (1 - salt.transference) * (current / FARADAY) * modeImpedance(waveNumber, thickness, salt.diffusivity);
}
