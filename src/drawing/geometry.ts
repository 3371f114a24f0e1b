/** Geometry that painter and writer share, so that both draw the same. */
import type { Fill, Point, Shape } from './picture.ts';

type Arrow = Extract<Shape, { kind: 'arrow' }>;

/** Shaft and head of an arrow. The head never outgrows the arrow; without length there is nothing to draw. */
export function arrowParts(arrow: Arrow): { readonly shaft: readonly Point[]; readonly head: readonly Point[] } | undefined {
  const [x0, y0] = arrow.from;
  const [x1, y1] = arrow.to;
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return undefined;
  const head = Math.min(arrow.head, length);
  const half = 0.42 * head;
  const ux = (x1 - x0) / length;
  const uy = (y1 - y0) / length;
  const base: Point = [x1 - ux * head, y1 - uy * head];
  return {
    // The shaft reaches a little into the head, so that no seam shows.
    shaft: [arrow.from, [x1 - ux * head * 0.8, y1 - uy * head * 0.8]],
    head: [arrow.to, [base[0] - uy * half, base[1] + ux * half], [base[0] + uy * half, base[1] - ux * half]],
  };
}

/** A level or upright hairline on the middle of its pixel row, so that it stays one pixel wide; other paths unchanged. */
export function crispPoints(points: readonly Point[], strokeWidth: number): readonly Point[] {
  if (points.length !== 2 || strokeWidth > 1.25) return points;
  const [[x0, y0], [x1, y1]] = points;
  const middle = (value: number) => Math.floor(value) + 0.5;
  if (y0 === y1 && x0 !== x1) return points.map(([x]) => [x, middle(y0)] as const);
  if (x0 === x1 && y0 !== y1) return points.map(([, y]) => [middle(x0), y] as const);
  return points;
}

/** Distance between hatch lines along x, in pixels; also the side of the pattern's tile. */
export const HATCH_PITCH = 6;
export const HATCH_WIDTH = 1.1;
export const HATCH_DOT_RADIUS = 1.1;
/** Between the hatch lines the ink is this much weaker. */
export const HATCH_GROUND = 0.3;

export function isHatched(fill: Fill): fill is Fill & { hatch: 'diagonal' | 'cross' | 'dots' } {
  return fill.hatch !== undefined && fill.hatch !== 'none';
}

/** Rising and falling hatch lines, or dots, of the global grid that touch a box. */
export function hatchMarks(
  hatch: 'diagonal' | 'cross' | 'dots',
  left: number,
  top: number,
  width: number,
  height: number,
): { readonly lines: readonly (readonly [Point, Point])[]; readonly dots: readonly Point[] } {
  const pitch = HATCH_PITCH;
  const right = left + width;
  const bottom = top + height;
  const lines: (readonly [Point, Point])[] = [];
  const dots: Point[] = [];
  if (hatch === 'dots') {
    for (let y = (Math.floor(top / pitch) + 0.5) * pitch; y <= bottom; y += pitch)
      for (let x = (Math.floor(left / pitch) + 0.5) * pitch; x <= right; x += pitch) dots.push([x, y]);
    return { lines, dots };
  }
  for (let sum = Math.ceil((left + top) / pitch) * pitch; sum <= right + bottom; sum += pitch)
    lines.push([
      [sum - bottom, bottom],
      [sum - top, top],
    ]);
  if (hatch === 'cross')
    for (let difference = Math.ceil((left - bottom) / pitch) * pitch; difference <= right - top; difference += pitch)
      lines.push([
        [difference + top, top],
        [difference + bottom, bottom],
      ]);
  return { lines, dots };
}

/** The box around points. */
export function boundsOf(points: readonly Point[]): { left: number; top: number; width: number; height: number } {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}
