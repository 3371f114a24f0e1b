/** What a film does to the exchange of a solvent molecule for an anion, through each lens. Lengths m, energies J/mol. */
import { MOLAR_COULOMB } from './coulomb.ts';
import { inducedKernel, type Surface } from './images.ts';

/** Which ions were already at the surface before the exchange; it decides how many self-image energies are paid. */
export type ReferenceState = 'same_height' | 'anion_from_bulk' | 'pair_from_bulk';
export const IONS_FROM_BULK: Readonly<Record<ReferenceState, number>> = { same_height: 0, anion_from_bulk: 1, pair_from_bulk: 2 };

/** Our literal reading: only the solvent's bond is divided by the permittivity ratio. */
export function naiveOneSided(reference: number, solventBinding: number, liquidPermittivity: number, filmPermittivity: number): number {
  return reference - solventBinding * (1 - liquidPermittivity / filmPermittivity);
}

/** Our literal reading applied to both partners: the difference itself is divided. */
export function naiveSymmetric(reference: number, liquidPermittivity: number, filmPermittivity: number): number {
  return (reference * liquidPermittivity) / filmPermittivity;
}

export interface ImageExchange {
  /** The cation with the anion's image and the reverse. */
  readonly cross: number;
  /** One ion with its own image. */
  readonly self: number;
  readonly crossScreening: number;
  readonly selfScreening: number;
  /** What the images add to ΔΔG. */
  readonly shift: number;
}

/**
 * Both ions at `height`, `lateral` apart. With a Debye length each term fades as exp(−d/λ_D), d the distance to its own first image: a
 * heuristic in the manner of Onsager and Samaras (1934).
 */
export function imageExchange(
  surface: Surface,
  lateral: number,
  height: number,
  liquidPermittivity: number,
  referenceState: ReferenceState,
  screeningLength = Number.POSITIVE_INFINITY,
): ImageExchange {
  const scale = MOLAR_COULOMB / liquidPermittivity;
  const cross = -scale * inducedKernel(surface, lateral, 2 * height);
  const self = (scale / 2) * inducedKernel(surface, 0, 2 * height);
  const crossScreening = Math.exp(-Math.hypot(lateral, 2 * height) / screeningLength);
  const selfScreening = Math.exp((-2 * height) / screeningLength);
  return {
    cross,
    self,
    crossScreening,
    selfScreening,
    shift: crossScreening * cross + IONS_FROM_BULK[referenceState] * selfScreening * self,
  };
}
