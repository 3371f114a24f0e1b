/** Numbers along an axis, and curves in display units. */

import { fromSI } from '../../../quantities/units.ts';
import type { Series } from '../../contract/result.ts';

/** The most points of a curve. */
const MOST_POINTS = 201;

/** A curve in SI as a series in the display units of its keys. */
export function curve(xKey: string, yKey: string, x: ArrayLike<number>, y: ArrayLike<number>): Series {
  return { x: Array.from(x, (value) => fromSI(xKey, value)), y: Array.from(y, (value) => fromSI(yKey, value)) };
}

/** At most 201 of many points, the ends among them. */
export function thinned(values: ArrayLike<number>): number[] {
  const step = Math.max(1, (values.length - 1) / (MOST_POINTS - 1));
  const count = Math.floor((values.length - 1) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => values[i === count - 1 ? values.length - 1 : Math.round(i * step)]);
}
