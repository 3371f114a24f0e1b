/**
 * Field lines and equipotentials of the lone half-spheroid, in closed form. On the confocal surface λ the flux function is
 * r²/2 times a function of λ and the potential z times another, so each line is a curve over λ; nothing is integrated.
 */
import { power } from '../../../numerics/power.ts';
import { depolarisation } from '../model/apex-factor.ts';
import { fieldMap } from '../model/field-map.ts';

export type Curve = readonly (readonly [r: number, z: number])[];

interface FieldLines {
  /** The field line that is at distance `far` from the axis far away, from its foot outwards. */
  fieldLine(far: number): Curve;
  /** The equipotential that is at height `far` above the flat far away, from the axis outwards. */
  equipotential(far: number): Curve;
}

const POINTS = 32;

/** Lines of a half-spheroid out to the distance `reach`; lengths in any one unit. */
export function fieldLines(height: number, baseRadius: number, reach: number): FieldLines {
  const L0 = depolarisation(height / baseRadius);
  const size = Math.min(height, baseRadius);
  const outer = reach * reach;

  /** Semi-axes of a confocal surface; flux function over r²/2 (β on the tip, 1 far away); potential over z (0 to 1). */
  const confocal = (lambda: number) => {
    const h = Math.sqrt(height * height + lambda);
    const a = Math.sqrt(baseRadius * baseRadius + lambda);
    const base = (baseRadius * baseRadius * height) / (a * a * h);
    const N = base * depolarisation(h / a);
    return { h, a, flux: 1 + (base - N) / L0, potential: 1 - N / L0 };
  };

  /** The confocal surface on which a curve starts: the first where `touches` holds. Halved in √λ, a length. */
  const start = (touches: (lambda: number) => boolean) => {
    if (touches(0)) return 0;
    let low = 0;
    let high = reach;
    if (!touches(outer)) return undefined;
    for (let halving = 0; halving < 18; halving++) {
      const middle = (low + high) / 2;
      if (touches(middle * middle)) high = middle;
      else low = middle;
    }
    return high * high;
  };

  /** Surfaces from the start outwards: dense near the start, where the curve bends like a square root, then ever farther apart. */
  const surfaces = (from: number) => {
    const first = Math.max(1e-5 * size * size, 1e-6 * from);
    const ratio = power(Math.max(1.5, (outer - from) / first), 1 / (POINTS - 2));
    return Array.from({ length: POINTS }, (_, i) => confocal(i === 0 ? from : from + first * power(ratio, i - 1)));
  };

  return {
    fieldLine(far) {
      const from = start((lambda) => {
        const { a, flux } = confocal(lambda);
        return far * far <= a * a * flux;
      });
      if (from === undefined) return [];
      return surfaces(from).map(({ h, a, flux }, i) => {
        const r = far / Math.sqrt(flux);
        // A line that misses the tip starts on the flat.
        return [r, i === 0 && from > 0 ? 0 : h * Math.sqrt(Math.max(0, 1 - (r / a) ** 2))];
      });
    },
    equipotential(far) {
      const from = start((lambda) => {
        const { h, potential } = confocal(lambda);
        return far <= h * potential;
      });
      if (from === undefined) return [];
      return surfaces(from).map(({ h, a, potential }) => {
        const z = far / potential;
        return [a * Math.sqrt(Math.max(0, 1 - (z / h) ** 2)), z];
      });
    },
  };
}

export interface Group {
  readonly height: number;
  readonly baseRadius: number;
  /** Axes of the tips in the plane of the cut (x) and beside it (y). */
  readonly axes: readonly (readonly [x: number, y: number])[];
  /** Field at an apex over that of a lone tip: each tip's own field is weakened by this much. */
  readonly screening: number;
}

const STEPS = 36;

/**
 * A field line among several equal tips in the plane of their axes, from (x, top) down to the metal: the fields of the lone
 * tips, each weakened by the screening, added up. Heun steps; the first step into the metal ends the line.
 */
export function tracedLine(group: Group, x: number, top: number): Curve {
  const { height, baseRadius, axes, screening } = group;
  const map = fieldMap(height, baseRadius);
  const inMetal = (px: number, pz: number) => pz <= 0 || axes.some(([ax, ay]) => ay === 0 && map.inside(Math.abs(px - ax), pz));
  const direction = (px: number, pz: number): readonly [number, number] => {
    let ex = 0;
    let ez = 1;
    for (const [ax, ay] of axes) {
      const r = Math.hypot(px - ax, ay);
      const { radial, axial } = map.at(r, Math.max(0, pz));
      ez += screening * (axial - 1);
      if (r > 0) ex += (screening * radial * (px - ax)) / r;
    }
    const size = Math.hypot(ex, ez) || 1;
    return [-ex / size, -ez / size];
  };
  const step = (1.3 * top) / STEPS;
  const points: [number, number][] = [[x, top]];
  let [px, pz] = [x, top];
  for (let i = 0; i < STEPS; i++) {
    const first = direction(px, pz);
    const second = direction(px + step * first[0], pz + step * first[1]);
    const next: [number, number] = [px + (step * (first[0] + second[0])) / 2, pz + (step * (first[1] + second[1])) / 2];
    if (inMetal(...next)) {
      let [low, high] = [0, 1];
      for (let halving = 0; halving < 10; halving++) {
        const middle = (low + high) / 2;
        if (inMetal(px + middle * (next[0] - px), pz + middle * (next[1] - pz))) high = middle;
        else low = middle;
      }
      points.push([px + high * (next[0] - px), pz + high * (next[1] - pz)]);
      break;
    }
    points.push(next);
    [px, pz] = next;
  }
  return points;
}
