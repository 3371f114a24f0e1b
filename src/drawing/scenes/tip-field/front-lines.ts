/** Field lines of an equipotential front: each carries the same flux, so their density is the field (two dimensions). */
import { gradientAbove, linearLaw, solveFront } from '../../../mechanisms/tip-field/moving-front/current.ts';
import { alphaAt, geometryOf } from '../../../mechanisms/tip-field/moving-front/curve.ts';

export type Line = readonly (readonly [x: number, y: number])[];

const STEPS = 42;

/**
 * Lines from the height `top` down to the front, `count` of them to a period. The front is given by its nodes; all lengths in
 * the unit of the period.
 */
export function frontLines(x: readonly number[], y: readonly number[], period: number, top: number, count: number): readonly Line[] {
  const k = (2 * Math.PI) / period;
  const n = x.length;
  const geometry = geometryOf({
    shift: Float64Array.from(x, (value, j) => value * k - alphaAt(j, n)),
    y: Float64Array.from(y, (value) => value * k),
  });
  const { density } = solveFront(
    geometry,
    linearLaw(geometry, () => 0, 0),
  );
  const gradient = gradientAbove(geometry, density);
  // Closer than a node the sum over the nodes is no integral any more: from there the line goes straight to the node.
  const near = (1.5 * 2 * Math.PI * Math.max(...geometry.speed)) / n;
  const lowest = Math.min(...geometry.y);
  const step = (1.15 * (k * top - lowest)) / STEPS;
  return Array.from({ length: count }, (_, i) => {
    let [px, py] = [(2 * Math.PI * (i + 0.5)) / count, k * top];
    const points: [number, number][] = [[px / k, py / k]];
    for (let s = 0; s < STEPS; s++) {
      const [gx, gy] = gradient(px, py);
      const size = Math.hypot(gx, gy) || 1;
      const [mx, my] = [px - (step * gx) / size / 2, py - (step * gy) / size / 2];
      const [hx, hy] = gradient(mx, my);
      const middle = Math.hypot(hx, hy) || 1;
      px -= (step * hx) / middle;
      py -= (step * hy) / middle;
      let closest = Number.POSITIVE_INFINITY;
      let node = 0;
      for (let j = 0; j < n; j++) {
        const aside = px - geometry.x[j];
        const distance = Math.hypot(aside - 2 * Math.PI * Math.round(aside / (2 * Math.PI)), py - geometry.y[j]);
        if (distance < closest) {
          closest = distance;
          node = j;
        }
      }
      if (closest < Math.max(near, step)) {
        const turn = 2 * Math.PI * Math.round((px - geometry.x[node]) / (2 * Math.PI));
        points.push([(geometry.x[node] + turn) / k, geometry.y[node] / k]);
        break;
      }
      points.push([px / k, py / k]);
    }
    return points;
  });
}
