/** What a film does to the exchange of a solvent molecule for an anion, through each lens. Lengths m, energies J/mol. */
import { MOLAR_COULOMB } from './coulomb.ts';
import { inducedKernel, type Surface } from './images.ts';

/** Which ions were already at the surface before the exchange; it decides how many self-image energies are paid. */
type ReferenceState = 'same_height' | 'anion_from_bulk' | 'pair_from_bulk';
const IONS_FROM_BULK: Readonly<Record<ReferenceState, number>> = { same_height: 0, anion_from_bulk: 1, pair_from_bulk: 2 };

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
  /** From an ion to the image of the other, and to its own. */
  readonly crossDistance: number;
  readonly selfDistance: number;
}

/** The image energies of a cation and an anion at `height`, `lateral` apart, unscreened. */
export function imageExchange(surface: Surface, lateral: number, height: number, liquidPermittivity: number): ImageExchange {
  const scale = MOLAR_COULOMB / liquidPermittivity;
  return {
    cross: -scale * inducedKernel(surface, lateral, 2 * height),
    self: (scale / 2) * inducedKernel(surface, 0, 2 * height),
    crossDistance: Math.hypot(lateral, 2 * height),
    selfDistance: 2 * height,
  };
}

/** exp(−d/λ_D) with the distance to an image: a heuristic in the manner of Onsager and Samaras (1934). */
export function imageScreening(distance: number, screeningLength: number): number {
  return Math.exp(-distance / screeningLength);
}

/** What the images add to ΔΔG: the cross term, and one self term for each ion that came from bulk. Without a length nothing screens. */
export function exchangeShift(images: ImageExchange, state: ReferenceState, screeningLength = Number.POSITIVE_INFINITY): number {
  const { cross, self, crossDistance, selfDistance } = images;
  return (
    imageScreening(crossDistance, screeningLength) * cross + IONS_FROM_BULK[state] * imageScreening(selfDistance, screeningLength) * self
  );
}
