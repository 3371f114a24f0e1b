import { FARADAY, GAS_CONSTANT, VACUUM_PERMITTIVITY } from '../materials/constants.ts';

/**
 * Debye length, m, of a 1:1 electrolyte: √(ε₀ε·RT/(2F²c)), with the concentration in mol/m³ and the temperature in K (Debye and
 * Hückel, Physikalische Zeitschrift 24 (1923) 185).
 */
export function debyeLength(relativePermittivity: number, concentration: number, temperature: number): number {
  return Math.sqrt((VACUUM_PERMITTIVITY * relativePermittivity * GAS_CONSTANT * temperature) / (2 * FARADAY * FARADAY * concentration));
}
