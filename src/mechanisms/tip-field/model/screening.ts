/**
 * Neighbours weaken the field at an apex. The strengths of their line charges follow from zero potential at each apex
 * (Biswas & Rudra, Phys. Plasmas 25 (2018) 083105); dipoles: Forbes, arXiv:1605.03473. Lengths in any one unit.
 */
import { power } from '../../../numerics/power.ts';
import { apexFactor, imageDipole } from './apex-factor.ts';
import { focus, lineCharge, ownLineCharge } from './line-charge.ts';

/** Σ' (i²+j²)^{−s} over a square lattice for s = 3/2, 5/2, 7/2, 9/2: 4ζ(s)β(s). */
const LATTICE_SUMS = [9.03362168310095, 5.09025823366548, 4.42311778767817, 4.19126836275633];

/** Apex factor of each of two equal tips, line charges; aspect ratio above 1. */
export function pairLineCharge(aspectRatio: number, spacingOverHeight: number): number {
  return equalTips(aspectRatio, lineCharge(focus(1, aspectRatio), spacingOverHeight, 1));
}

/** Apex factor when every tip sees the same sum over its neighbours. Height 1. */
function equalTips(aspectRatio: number, neighbours: readonly [potential: number, slope: number]): number {
  const own = ownLineCharge(1, focus(1, aspectRatio), 1 / aspectRatio);
  return 1 - (own[1] + neighbours[1]) / (own[0] + neighbours[0]);
}

/** Beyond this many heights the neighbours are summed by their multipoles. */
const NEAR_HEIGHTS = 8;

/** Apex factor of an endless square lattice of equal tips, line charges; aspect ratio above 1, spacing from `NO_SUMS_BELOW` on. */
export function squareLatticeLineCharge(aspectRatio: number, spacingOverHeight: number): number {
  const s = spacingOverHeight;
  const c = focus(1, aspectRatio);
  const rings = Math.ceil(NEAR_HEIGHTS / s);
  let potential = 0;
  let slope = 0;
  const near = [0, 0, 0, 0];
  for (let i = 1; i <= rings; i++) {
    for (let j = 0; j <= i; j++) {
      const square = i * i + j * j;
      if (square > rings * rings) break;
      const count = j === 0 || j === i ? 4 : 8;
      const [p, q] = lineCharge(c, s * Math.sqrt(square), 1);
      potential += count * p;
      slope += count * q;
      let power = count / (square * Math.sqrt(square));
      for (let n = 0; n < near.length; n++, power /= square) near[n] += power;
    }
  }
  // G = Σ_n binom(−½, n) r^{−2n−1} ∫ t(t−z)^{2n} dt, at z = 1, and its slope in z.
  const c3 = (2 * power(c, 3)) / 3;
  const c5 = (2 * power(c, 5)) / 5;
  const c7 = (2 * power(c, 7)) / 7;
  const c9 = (2 * power(c, 9)) / 9;
  const moments: [number, number][] = [
    [c3, c3],
    [(-3 / 8) * (4 * c3 + 4 * c5), (-3 / 8) * (12 * c3 + 4 * c5)],
    [(5 / 16) * (6 * c3 + 20 * c5 + 6 * c7), (5 / 16) * (30 * c3 + 60 * c5 + 6 * c7)],
    [(-35 / 128) * (8 * c3 + 56 * c5 + 56 * c7 + 8 * c9), (-35 / 128) * (56 * c3 + 280 * c5 + 168 * c7 + 8 * c9)],
  ];
  moments.forEach(([p, q], n) => {
    const far = (LATTICE_SUMS[n] - near[n]) / power(s, 2 * n + 3);
    potential += p * far;
    slope += q * far;
  });
  return equalTips(aspectRatio, [potential, slope]);
}

/** Σ 1/s_j³ over all other sites of a square lattice. */
export function squareLatticeInverseCubes(spacing: number): number {
  return LATTICE_SUMS[0] / power(spacing, 3);
}

/** Apex factor among neighbours that act as dipoles: β/(1 + p̂ Σ s_j⁻³). */
export function dipoleApexFactor(aspectRatio: number, inverseCubes: number, height: number): number {
  const { beta } = apexFactor(aspectRatio);
  return beta / (1 + imageDipole(beta, height, height / aspectRatio) * inverseCubes);
}

export type Neighbours = 'none' | 'pair' | 'square-lattice';

/** Closer than this the approximations are not meant, in heights. */
const CLOSEST_SPACING = 0.25;

/** Closer than this the sums are not computed at all: their terms grow without end. In heights. */
export const NO_SUMS_BELOW = 0.8 * CLOSEST_SPACING;

/** Whether equal neighbours overlap, or stand closer than the approximations are meant for. */
export function tooClose(neighbours: Neighbours, aspectRatio: number, height: number, spacing: number): boolean {
  return neighbours !== 'none' && closeness(aspectRatio, height, spacing) < 0;
}

/** How much farther than allowed the neighbours stand, over the height; negative where they are too close. */
export function closeness(aspectRatio: number, height: number, spacing: number): number {
  return spacing / height - Math.max(2 / aspectRatio, CLOSEST_SPACING);
}

/** Apex factor among equal neighbours that act as dipoles. */
export function dipoleFactor(neighbours: Neighbours, aspectRatio: number, height: number, spacing: number): number {
  if (neighbours === 'none') return apexFactor(aspectRatio).beta;
  return dipoleApexFactor(aspectRatio, neighbours === 'pair' ? power(spacing, -3) : squareLatticeInverseCubes(spacing), height);
}

/** Apex factor among equal neighbours: line charges for slender tips, dipoles otherwise. Ask `tooClose` first. */
export function screenedApexFactor(neighbours: Neighbours, aspectRatio: number, height: number, spacing: number): number {
  if (neighbours === 'none' || aspectRatio <= 1) return dipoleFactor(neighbours, aspectRatio, height, spacing);
  return (neighbours === 'pair' ? pairLineCharge : squareLatticeLineCharge)(aspectRatio, spacing / height);
}
