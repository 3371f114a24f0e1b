/** A ferroelectric film over lithium and tip: a skin with dipoles that point where the polarisation points. */

import type { Point, Shape, Stroke } from '../../../drawing/picture.ts';
import type { Values } from '../../contract/parameter.ts';

/** Outside the SEI, in pixels; not to scale. */
const SKIN = 13;
const PITCH = 17;

/** `outline` runs from left to right over the tip, in pixels; `ground` is the flat. `inner` is the thickness of the SEI under the film. */
export function dipoleShapes(
  outline: readonly Point[],
  ground: number,
  edges: readonly [left: number, right: number],
  inner: number,
  values: Values,
): Shape[] {
  const polarisation = values.polarisation_uC_per_cm2 as number;
  const flat = values.flat_to_tip_polarisation as number;
  const coverage = values.coverage as number;
  const path: Point[] = [[edges[0], ground], ...outline, [edges[1], ground]];
  const shapes: Shape[] = [
    { kind: 'path', points: path, stroke: { ink: 'film-inorganic', width: 2 * (inner + SKIN), opacity: 0.35 * (0.3 + 0.7 * coverage) } },
  ];
  const stroke: Stroke = { ink: 'film-inorganic', width: 1.6 };
  let along = PITCH / 2;
  for (let i = 1; i < path.length; i++) {
    const [x1, y1] = path[i - 1];
    const [x2, y2] = path[i];
    const length = Math.hypot(x2 - x1, y2 - y1);
    for (; along < length; along += PITCH) {
      const share = along / length;
      const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
      // Outwards is to the left of the direction of travel on a screen whose y points down.
      const n: Point = [(y2 - y1) / length, -(x2 - x1) / length];
      const onTip = i > 1 && i < path.length - 1;
      const strength = Math.sign(polarisation) * (onTip ? 1 : flat);
      const middle = inner + SKIN / 2;
      if (Math.abs(strength) < 0.05) {
        shapes.push({ kind: 'circle', center: [x + n[0] * middle, y + n[1] * middle], radius: 1.2, fill: { ink: 'film-inorganic' } });
        continue;
      }
      const half = 0.42 * SKIN * Math.max(0.4, Math.abs(strength)) * Math.sign(strength);
      shapes.push({
        kind: 'arrow',
        from: [x + n[0] * (middle - half), y + n[1] * (middle - half)],
        to: [x + n[0] * (middle + half), y + n[1] * (middle + half)],
        head: 5,
        stroke,
      });
    }
    along -= length;
  }
  return shapes;
}
