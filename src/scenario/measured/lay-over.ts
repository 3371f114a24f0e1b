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

function widened(axis: Axis, values: readonly number[]): Axis {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, ...free } = axis;
  return {
    ...free,
    ...(values.every((value) => value >= minimum) && minimum > Number.NEGATIVE_INFINITY && { minimum }),
    ...(values.every((value) => value <= maximum) && maximum < Number.POSITIVE_INFINITY && { maximum }),
  };
}
