/** Where the four molecules of the sheath stand, in a view along the surface. */
import type { SolvationValues } from '../model/resolved-values.ts';

export interface Molecule {
  /** Unit vector of the bond: to the right, outwards, towards the reader. */
  readonly direction: readonly [right: number, outward: number, near: number];
  /** The molecule whose bond the outputs describe. */
  readonly chosen: boolean;
}

const ACROSS = (2 * Math.SQRT2) / 3;

/** The eye is turned around the normal by this much, so that no molecule hides another; heights are unaffected. */
const TURN = Math.PI / 6;
/** Foreshortening of sideways lengths in the plane of the chosen bond. */
export const FORESHORTENING = Math.cos(TURN);

const seen = ([x, z, y]: Molecule['direction']): Molecule['direction'] => [
  x * Math.cos(TURN) + y * Math.sin(TURN),
  z,
  y * Math.cos(TURN) - x * Math.sin(TURN),
];

/** A rigid tetrahedron; its bonds have the angles of `sheathAngles`. Farthest first. */
export function molecules(values: SolvationValues): readonly Molecule[] {
  const angle = (values.axis_angle_deg * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const others = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3].map((azimuth): Molecule => {
    const inPlane = ACROSS * Math.cos(azimuth);
    return {
      direction: seen([-sine / 3 - inPlane * cosine, -cosine / 3 + inPlane * sine, ACROSS * Math.sin(azimuth)]),
      chosen: false,
    };
  });
  return [{ direction: seen([sine, cosine, 0]), chosen: true }, ...others].sort((a, b) => a.direction[2] - b.direction[2]);
}
