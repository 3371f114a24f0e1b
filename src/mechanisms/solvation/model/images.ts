/**
 * Image charges beside a plane: the exact electrostatics of a charge in a liquid (permittivity ε₁) that ends at a film (ε₂), with
 * or without a metal behind the film. Lengths in m, energies in J/mol. Jackson, Classical Electrodynamics, sec. 4.4; for the film the
 * reflection Γ(k) = (κ − e^(−2kh))/(1 − κe^(−2kh)) is expanded into images at depths H + 2nh.
 */
import { powerSumWeights } from '../../../numerics/series.ts';
import { AVOGADRO } from '../../materials/constants.ts';
import { MOLAR_COULOMB } from './coulomb.ts';

/** The boundary of the liquid, as the images that it makes of a unit charge. */
export interface Surface {
  /** κ = (ε₁ − ε₂)/(ε₁ + ε₂), the first image over the charge. */
  readonly contrast: number;
  /** Charge of each image, and how much deeper it lies than the first. Many images behind a film are gathered into few. */
  readonly sizes: readonly number[];
  readonly extraDepths: readonly number[];
}

/** κ: −1 beside a metal, 0 without any contrast, towards +1 beside a medium that polarises less. */
export function contrast(liquidPermittivity: number, filmPermittivity: number): number {
  return (liquidPermittivity - filmPermittivity) / (liquidPermittivity + filmPermittivity);
}

const mirror = (kappa: number): Surface => ({ contrast: kappa, sizes: [kappa], extraDepths: [0] });

/** A grounded ideal metal. */
export const METAL: Surface = mirror(-1);

/** A film without an end. */
export function halfSpace(liquidPermittivity: number, filmPermittivity: number): Surface {
  return mirror(contrast(liquidPermittivity, filmPermittivity));
}

/** A film on a grounded metal: κ at the first image, −(1 − κ²)κ^(n−1) at a depth larger by 2nh. */
export function filmOnMetal(liquidPermittivity: number, filmPermittivity: number, thickness: number): Surface {
  const kappa = contrast(liquidPermittivity, filmPermittivity);
  const transmitted = 1 - kappa * kappa;
  const further = powerSumWeights(kappa);
  return {
    contrast: kappa,
    sizes: [kappa, ...further.map(({ weight }) => -transmitted * weight)],
    extraDepths: [0, ...further.map(({ n }) => 2 * n * thickness)],
  };
}

/** Σ over all images of size × term(extra depth). `term` must fall with the depth. */
export function sumImages({ sizes, extraDepths }: Surface, term: (extraDepth: number) => number): number {
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) sum += sizes[i] * term(extraDepths[i]);
  return sum;
}

/** Induced kernel G(ρ, H) in 1/m: the potential of all images of a unit charge, over that of the charge at unit distance; H = z₁ + z₂. */
export function inducedKernel(surface: Surface, lateral: number, heights: number): number {
  return sumImages(surface, (extra) => 1 / Math.sqrt(lateral * lateral + (heights + extra) ** 2));
}

/** ∂G/∂ρ in 1/m². */
function inducedLateralSlope(surface: Surface, lateral: number, heights: number): number {
  return sumImages(surface, (extra) => {
    const squared = lateral * lateral + (heights + extra) ** 2;
    return -lateral / (squared * Math.sqrt(squared));
  });
}

/** Energy of one charge with its own images; positive = pushed away from the surface. */
export function selfEnergy(surface: Surface, charge: number, height: number, liquidPermittivity: number): number {
  return ((charge ** 2 * MOLAR_COULOMB) / (2 * liquidPermittivity)) * inducedKernel(surface, 0, 2 * height);
}

export interface ChargePair {
  readonly charge1: number;
  readonly charge2: number;
  readonly lateral: number;
  readonly height1: number;
  readonly height2: number;
}

export interface PairBesideSurface {
  readonly kernel: number;
  readonly direct: number;
  readonly image: number;
  readonly total: number;
  /** The permittivity of the uniform medium that would give the same energy. */
  readonly effectivePermittivity: number;
  /** total/direct: 1 = unchanged, below 1 = weakened. */
  readonly weakening: number;
}

export function pairBesideSurface(surface: Surface, pair: ChargePair, liquidPermittivity: number): PairBesideSurface {
  const { charge1, charge2, lateral, height1, height2 } = pair;
  const distance = Math.hypot(lateral, height1 - height2);
  const kernel = inducedKernel(surface, lateral, height1 + height2);
  const scale = (charge1 * charge2 * MOLAR_COULOMB) / liquidPermittivity;
  const weakening = 1 + kernel * distance;
  return {
    kernel,
    direct: scale / distance,
    image: scale * kernel,
    total: scale * (1 / distance + kernel),
    effectivePermittivity: liquidPermittivity / weakening,
    weakening,
  };
}

/** Force between two unlike or like charges at equal heights, along the surface, in N; negative attracts. */
export function lateralForce(surface: Surface, charges: number, lateral: number, height: number, liquidPermittivity: number): number {
  const slope = inducedLateralSlope(surface, lateral, 2 * height);
  return ((charges * MOLAR_COULOMB) / (liquidPermittivity * AVOGADRO)) * (1 / lateral ** 2 - slope);
}

/** The height at which |1 − w| of two charges at equal heights beside a half-space has fallen to `deviation`; 0 when it never was as large. */
export function heightOfDeviation(kappa: number, lateral: number, deviation: number): number {
  return (lateral / 2) * Math.sqrt(Math.max(0, (kappa / deviation) ** 2 - 1));
}
