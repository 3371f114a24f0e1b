import { VACUUM_PERMITTIVITY } from '../materials/constants.ts';
import { debyeLength } from './debye-length.ts';

/** Of the diffuse layer at zero charge, F/m²: ε₀ε/λ_D (Gouy and Chapman). The concentration in mol/m³, the temperature in K. */
export function diffuseLayerCapacitance(relativePermittivity: number, concentration: number, temperature: number): number {
  return (VACUUM_PERMITTIVITY * relativePermittivity) / debyeLength(relativePermittivity, concentration, temperature);
}

/** Of two capacitors in series. */
export function inSeries(a: number, b: number): number {
  return (a * b) / (a + b);
}
