/**
 * A solvent molecule (point dipole) bound to an ion beside a surface: what the images add to the bond. SI; energies J/mol.
 * The moment points away from the cation along the bond, so the mutual energy of ion and image is the derivative of the induced
 * kernel along the bond. It is the full mutual energy, without a factor ½: ion and dipole are different things.
 */
import { AVOGADRO } from '../../materials/constants.ts';
import { dipoleLength, MOLAR_COULOMB } from './coulomb.ts';
import { type Surface, sumImages } from './images.ts';

export interface Bond {
  readonly charge: number;
  readonly dipole: number;
  /** Ion to the centre of the dipole. */
  readonly distance: number;
  /** Height of the ion above the surface. */
  readonly height: number;
  /** Of the axis from the outward normal, in rad. */
  readonly angle: number;
}

const scaleOf = (bond: Bond, permittivity: number): number => (bond.charge * dipoleLength(bond.dipole) * MOLAR_COULOMB) / permittivity;

/** cos, with an exact zero at the right angle: a bond along the surface has no part along the normal. */
export function cosineOf(angle: number): number {
  const cosine = Math.cos(angle);
  return Math.abs(cosine) < Number.EPSILON ? 0 : cosine;
}

/** Height of the dipole's centre: at or below 0 it would lie inside the film. */
export function dipoleHeight({ height, distance, angle }: Bond): number {
  return height + distance * cosineOf(angle);
}

/** Change of the bond's energy by all images; positive weakens. */
export function imageBondEnergy(surface: Surface, bond: Bond, liquidPermittivity: number): number {
  const { distance: r, height, angle } = bond;
  const cosine = cosineOf(angle);
  const slope = sumImages(surface, (extra) => {
    const depth = 2 * height + extra;
    const squared = r * r + 2 * r * depth * cosine + depth * depth;
    return -(r + depth * cosine) / (squared * Math.sqrt(squared));
  });
  return scaleOf(bond, liquidPermittivity) * slope;
}

/** The force of the images along the bond, −∂ΔU/∂r in N with the ion held; positive pushes the molecule away. */
export function imageBondForce(surface: Surface, bond: Bond, liquidPermittivity: number): number {
  const { distance: r, height, angle } = bond;
  const cosine = cosineOf(angle);
  const curvature = sumImages(surface, (extra) => {
    const depth = 2 * height + extra;
    const squared = r * r + 2 * r * depth * cosine + depth * depth;
    const along = r + depth * cosine;
    return (3 * along * along - squared) / (squared * squared * Math.sqrt(squared));
  });
  return (-scaleOf(bond, liquidPermittivity) * curvature) / AVOGADRO;
}

/**
 * Mean of the image energy over directions whose cosine is uniform between two values. Exact: over a sphere, ∫ dG/dr is the derivative
 * of ∫ G, and each image integrates in closed form.
 */
export function meanImageBondEnergy(
  surface: Surface,
  bond: Omit<Bond, 'angle'>,
  liquidPermittivity: number,
  cosineFrom: number,
  cosineTo: number,
): number {
  const { distance: r, height } = bond;
  // With R(c)² = r² + 2rHc + H²: ∫ dc/R = R/(rH), so the mean of d(1/R)/dr is [d(R/(rH))/dr] over the interval.
  const antiderivative = (depth: number, c: number): number => {
    const length = Math.sqrt(r * r + 2 * r * depth * c + depth * depth);
    return ((r + depth * c) / length - length / r) / (r * depth);
  };
  const slope = sumImages(surface, (extra) => {
    const depth = 2 * height + extra;
    return (antiderivative(depth, cosineTo) - antiderivative(depth, cosineFrom)) / (cosineTo - cosineFrom);
  });
  return scaleOf({ ...bond, angle: 0 }, liquidPermittivity) * slope;
}

/**
 * Axis angles of the four bonds of a rigid tetrahedral sheath, the first at `angle`. Of the other three, one lies in the plane of the first
 * and the normal, on the outward side; the last two mirror each other.
 */
export function sheathAngles(angle: number): readonly number[] {
  const cosine = cosineOf(angle);
  const tilt = (2 * Math.SQRT2 * Math.sin(angle)) / 3;
  const angles = [-cosine / 3 + tilt, -cosine / 3 - tilt / 2].map((c) => Math.acos(Math.min(1, Math.max(-1, c))));
  return [angle, angles[0], angles[1], angles[1]];
}

/** Sum of the image energies over the bonds of a sheath. */
export function sheathImageEnergy(surface: Surface, bond: Omit<Bond, 'angle'>, permittivity: number, angles: readonly number[]): number {
  return angles.reduce((sum, angle) => sum + imageBondEnergy(surface, { ...bond, angle }, permittivity), 0);
}
