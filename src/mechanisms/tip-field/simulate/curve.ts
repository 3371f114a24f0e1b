/** Curves over a range, in display units. */
import type { Series } from '../../contract/result.ts';

/** Points of one curve. */
export const POINTS = 61;

/** A curve of (x, y); points without a finite value are left out. */
export function curve(xs: readonly number[], y: (x: number) => number | undefined): Series {
  const points = xs.map((x) => [x, y(x)] as const).filter((point): point is readonly [number, number] => Number.isFinite(point[1]));
  return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
}
