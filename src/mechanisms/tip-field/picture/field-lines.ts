/** Field lines and equipotentials around one tip, and the lines of several that share a field. */
import type { Point, Shape, Stroke } from '../../../drawing/picture.ts';
import { type Curve, fieldLines, type Group, tracedLine } from './lines.ts';
import type { Tip } from './tip.ts';
import type { View } from './view.ts';

/** Lines per side that end in view. */
const LINES_PER_SIDE = 11;

const EQUIPOTENTIALS = 8;

/** Lines across the picture where several tips share the field. */
const LINES_ACROSS = 21;

function groupFieldShapes(view: View, group: Group): Shape[] {
  const { box, scale, origin } = view;
  const top = (origin[1] - box.top) / scale;
  return Array.from({ length: LINES_ACROSS }, (_, i): Shape => {
    const x = ((i + 0.5) / LINES_ACROSS - 0.5) * (box.width / scale);
    return {
      kind: 'path',
      points: tracedLine(group, x, top).map(([px, pz]) => view.at(px, pz)),
      stroke: { ink: 'accent', width: 1.1, opacity: 0.8 },
    };
  });
}

export function fieldShapes(view: View, tip: Tip): Shape[] {
  if (tip.group) return groupFieldShapes(view, tip.group);
  const { box, scale, origin } = view;
  const halfWidth = box.width / 2 / scale;
  const top = (origin[1] - box.top) / scale;
  const lines = fieldLines(tip.height, tip.baseRadius, 3 * Math.hypot(halfWidth, top));
  const shapes: Shape[] = [];
  const draw = (curve: Curve, stroke: Stroke) => {
    if (curve.length < 2) return;
    const right = curve.map(([r, z]) => view.at(r, z));
    shapes.push({ kind: 'path', points: right, stroke });
    shapes.push({ kind: 'path', points: right.map(([x, y]): Point => [2 * origin[0] - x, y]), stroke });
  };
  const faint: Stroke = { ink: 'muted', width: 0.8, opacity: 0.4, dash: [2, 4] };
  for (let i = 1; i <= EQUIPOTENTIALS; i++) draw(lines.equipotential(((i - 0.4) * top) / (EQUIPOTENTIALS - 1)), faint);
  // The same flux passes between two neighbouring lines, all around the axis: r_j ~ √j far away.
  const line: Stroke = { ink: 'accent', width: 1.1, opacity: 0.8 };
  const first = halfWidth / Math.sqrt(LINES_PER_SIDE + 0.5);
  for (let j = 1; first * Math.sqrt(j) < 1.5 * halfWidth; j++) draw(lines.fieldLine(first * Math.sqrt(j)), line);
  shapes.push({ kind: 'path', points: [view.at(0, tip.height), [origin[0], box.top]], stroke: line });
  return shapes;
}
