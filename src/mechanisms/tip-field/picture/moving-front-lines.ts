/** Field lines of an equipotential front: each carries the same flux, so their density is the field (two dimensions). */
import { gradientAbove } from '../model/moving-front/current.ts';
import { fieldOf } from '../model/moving-front/field.ts';

export type Line = readonly (readonly [x: number, y: number])[];

/** Steps between the highest crest and the deepest trough; farther up they become longer with the distance. */
const STEPS = 24;
const MOST_STEPS = 4 * STEPS;
/** This far above the highest crest, in periods over 2π, the lines are straight. */
const STRAIGHT = 6;

/**
 * Lines from the height `top` down to the front, `count` of them to a period. The front is given by its nodes; all lengths in
 * the unit of the period.
 */
export function frontLines(
  profile: { readonly x: readonly number[]; readonly y: readonly number[] },
  period: number,
  top: number,
  count: number,
): readonly Line[] {
  const k = (2 * Math.PI) / period;
  const { geometry, density } = fieldOf(profile, period);
  const { x, y, speed } = geometry;
  const n = x.length;
  const gradient = gradientAbove(geometry, density);
  const [lowest, highest] = [Math.min(...y), Math.max(...y)];
  // Closer than a node the sum over the nodes is no integral any more: from there the line goes straight on, to the front.
  const near = (1.5 * 2 * Math.PI * Math.max(...speed)) / n;
  const finest = Math.max((highest - lowest) / STEPS, near / 2);
  /** Distance to the nearest node, or nothing where none is within reach. */
  const distanceAt = (px: number, py: number, reach: number): number | undefined => {
    let closest = reach * reach;
    let found = false;
    for (let j = 0; j < n; j++) {
      const up = py - y[j];
      if (up * up > closest) continue;
      const around = px - x[j];
      const aside = around - 2 * Math.PI * Math.round(around / (2 * Math.PI));
      const square = aside * aside + up * up;
      if (square < closest) {
        closest = square;
        found = true;
      }
    }
    return found ? Math.sqrt(closest) : undefined;
  };
  return Array.from({ length: count }, (_, i) => {
    let px = (2 * Math.PI * (i + 0.5)) / count;
    let py = Math.min(k * top, highest + STRAIGHT);
    const points: [number, number][] = [
      [px / k, top],
      [px / k, py / k],
    ];
    for (let s = 0; s < MOST_STEPS; s++) {
      const step = Math.max(finest, 0.25 * (py - highest));
      const [gx, gy] = gradient(px, py);
      const size = Math.hypot(gx, gy) || 1;
      const [hx, hy] = gradient(px - (step * gx) / size / 2, py - (step * gy) / size / 2);
      const middle = Math.hypot(hx, hy) || 1;
      px -= (step * hx) / middle;
      py -= (step * hy) / middle;
      points.push([px / k, py / k]);
      const distance = distanceAt(px, py, Math.max(near, step));
      if (distance === undefined) continue;
      points.push([(px - (distance * hx) / middle) / k, (py - (distance * hy) / middle) / k]);
      break;
    }
    return points;
  });
}
