/** Salt at the plated surface of a symmetric gap, from the moment the current is switched on. SI. */
import { brent } from '../../../numerics/roots.ts';
import { FARADAY } from '../../materials/constants.ts';

export interface Gap {
  readonly length: number;
  readonly porosity: number;
  readonly tortuosity: number;
  readonly transference: number;
  /** Bulk salt, mol/m³. */
  readonly concentration: number;
  /** Of the free electrolyte at the bulk concentration, m²/s. */
  readonly diffusivity: number;
}

/** D_e = Dε/τ for fluxes; the pores store εc, so time runs with D_e/ε. */
export function effectiveDiffusivity(gap: Gap): number {
  return (gap.diffusivity * gap.porosity) / gap.tortuosity;
}

/** i_lim = 2FD_e c_0/((1−t₊)L), A/m². */
export function limitingCurrent(gap: Gap): number {
  return (2 * FARADAY * effectiveDiffusivity(gap) * gap.concentration) / ((1 - gap.transference) * gap.length);
}

/** Sand's time, s: when an endless electrolyte would be empty at the surface. It says nothing below the limiting current. */
export function sandTime(gap: Gap, current: number): number {
  return Math.PI * gap.porosity * effectiveDiffusivity(gap) * ((FARADAY * gap.concentration) / (2 * current * (1 - gap.transference))) ** 2;
}

/** Fall of the concentration at the surface of the finite gap after a time, mol/m³. */
function fallAt(gap: Gap, current: number, time: number): number {
  const De = effectiveDiffusivity(gap);
  const flux = (current * (1 - gap.transference)) / FARADAY;
  const fourier = ((De / gap.porosity) * time) / gap.length ** 2;
  // Early on the far electrode is not felt, and the series would need many terms.
  if (fourier < 0.05 / Math.PI) return 2 * flux * Math.sqrt(time / (Math.PI * gap.porosity * De));
  let sum = 0;
  for (let n = 1; n <= 21; n += 2) sum += Math.exp(-n * n * Math.PI ** 2 * fourier) / (n * n);
  return ((flux * gap.length) / (2 * De)) * (1 - (8 / Math.PI ** 2) * sum);
}

/** Concentration at the plated surface, mol/m³. Meaningful until it reaches zero. */
export function surfaceConcentration(gap: Gap, current: number, time: number): number {
  return gap.concentration - fallAt(gap, current, time);
}

/** When the surface of this gap is empty, s; undefined at or below the limiting current, where it never is. */
export function depletionTime(gap: Gap, current: number): number | undefined {
  if (current <= limitingCurrent(gap)) return undefined;
  // The far electrode only helps, so Sand's time is the earliest; doubling finds a time that is too late.
  const early = sandTime(gap, current) * (1 - 1e-6);
  let late = early * 2;
  for (let doubling = 0; surfaceConcentration(gap, current, late) > 0; doubling++) {
    if (doubling > 60) return undefined;
    late *= 2;
  }
  return brent((time) => surfaceConcentration(gap, current, time), early, late);
}
