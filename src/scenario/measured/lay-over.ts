/** Measured points over the figures of a model. */
import type { Axis, Figure, Line } from '../../mechanisms/figure.ts';
import type { Measured } from './measured.ts';

/** The figure with the points of every measurement that it has a place for. Fixed ends of the axes give way to the points. */
export function layOver(figure: Figure, mechanism: string, measured: readonly Measured[]): Figure {
  const lines = measured.flatMap(({ label, mechanism: of, points }): Line[] => {
    const found = of === mechanism && Object.hasOwn(points, figure.id) ? points[figure.id] : undefined;
    return found ? [{ title: label, ...found, form: 'points', role: 'measured' }] : [];
  });
  if (lines.length === 0) return figure;
  return {
    ...figure,
    lines: [...figure.lines, ...lines],
    x: widened(
      figure.x,
      lines.flatMap(({ x }) => x),
    ),
    y: widened(
      figure.y,
      lines.flatMap(({ y }) => y),
    ),
  };
}

/** Room beside the outermost point, as a part of the range. */
const ROOM = 0.03;

function widened(axis: Axis, values: readonly number[]): Axis {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const room = ROOM * (Math.max(high, axis.minimum ?? high) - Math.min(low, axis.maximum ?? low));
  return {
    ...axis,
    ...(axis.minimum !== undefined && low < axis.minimum && { minimum: axis.scale === 'log' ? low : low - room }),
    ...(axis.maximum !== undefined && high > axis.maximum && { maximum: axis.scale === 'log' ? high : high + room }),
  };
}
