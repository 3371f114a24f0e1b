/**
 * Image charges beside a plane: the exact electrostatics of a charge in a liquid (permittivity ε₁) that ends at a film (ε₂), with
 * or without a metal behind the film. Lengths in m, energies in J/mol. Jackson, Classical Electrodynamics, sec. 4.4; for the film the
 * reflection Γ(k) = (κ − e^(−2kh))/(1 − κe^(−2kh)) is expanded into images at depths H + 2nh.
 */
import { alternatingSum, powerSum } from '../../numerics/series.ts';
import { AVOGADRO } from '../materials/constants.ts';
import { MOLAR_COULOMB } from './coulomb.ts';

/** What the liquid ends at, as its image charges see it. */
export interface Surface {
  /** κ = (ε₁ − ε₂)/(ε₁ + ε₂), the image charge over the charge. */
  readonly contrast: number;
  /** Of the film in front of a grounded metal; infinite without one. */
  readonly thickness: number;
}

/** κ: −1 beside a metal, 0 without any contrast, towards +1 beside a medium that polarises less. */
export function contrast(liquidPermittivity: number, filmPermittivity: number): number {
  return (liquidPermittivity - filmPermittivity) / (liquidPermittivity + filmPermittivity);
}

export const METAL: Surface = { contrast: -1, thickness: Number.POSITIVE_INFINITY };

export function halfSpace(liquidPermittivity: number, filmPermittivity: number): Surface {
  return { contrast: contrast(liquidPermittivity, filmPermittivity), thickness: Number.POSITIVE_INFINITY };
}

export function filmOnMetal(liquidPermittivity: number, filmPermittivity: number, thickness: number): Surface {
  return { contrast: contrast(liquidPermittivity, filmPermittivity), thickness };
}

/**
 * Σ over all images of size × term(extra depth): κ·f(0) − (1 − κ²) Σ κ^(n−1) f(2nh). A negative κ alternates and is accelerated;
 * a positive one is summed as it is, or transformed when it is long. `term` must fall with the depth.
 */
export function sumImages(surface: Surface, term: (extraDepth: number) => number): number {
  const { contrast: kappa, thickness } = surface;
  const first = kappa * term(0);
  const transmitted = 1 - kappa * kappa;
  if (!Number.isFinite(thickness) || transmitted === 0) return first;
  if (kappa <= 0) {
    let power = 1;
    return (
      first -
      transmitted *
        alternatingSum((k) => {
          const value = power * term(2 * (k + 1) * thickness);
          power *= -kappa;
          return value;
        })
    );
  }
  return first - transmitted * powerSum(kappa, (n) => term(2 * n * thickness));
}

/** Induced kernel G(ρ, H) in 1/m: the potential of all images of a unit charge, over that of the charge at unit distance; H = z₁ + z₂. */
export function inducedKernel(surface: Surface, lateral: number, heights: number): number {
  return sumImages(surface, (extra) => 1 / Math.sqrt(lateral * lateral + (heights + extra) ** 2));
}

/** ∂G/∂ρ in 1/m². */
export function inducedLateralSlope(surface: Surface, lateral: number, heights: number): number {
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

/** Two charges in the plane between the media, or on opposite sides of it at any place: (ε₁ + ε₂)/2, exactly. */
export function inPlanePermittivity(liquidPermittivity: number, filmPermittivity: number): number {
  return (liquidPermittivity + filmPermittivity) / 2;
}

/** The height at which |1 − w| of two charges at equal heights beside a half-space has fallen to `deviation`; 0 when it never was as large. */
export function heightOfDeviation(kappa: number, lateral: number, deviation: number): number {
  return (lateral / 2) * Math.sqrt(Math.max(0, (kappa / deviation) ** 2 - 1));
}
