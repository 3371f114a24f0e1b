/** Measured points over the figures of a model. */
import type { Axis, Figure, Line } from '../../drawing/figure/figure.ts';
import { literal } from '../../drawing/rich-text.ts';
import { readable, THIN_SPACE } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import type { MechanismRun } from '../results.ts';
import type { Measured } from './measured.ts';

/**
 * The figure with the points of every measurement that it has a place for, each called by its label and how far it lies from
 * the run. Fixed ends of the axes give way to the points.
 */
export function layOver(
  figure: Figure,
  { mechanism, result }: Pick<MechanismRun, 'mechanism' | 'result'>,
  measured: readonly Measured[],
): Figure {
  const lines = measured.flatMap(({ label, mechanism: of, points, numbers }): Line[] => {
    if (of !== mechanism.id || !Object.hasOwn(points, figure.id)) return [];
    const deviation = mechanism.measurable?.deviation(numbers, result);
    return [{ title: named(literal(label), deviation), ...points[figure.id], form: 'points', role: 'measured' }];
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

/** "Cell 7, 1.4 % off": a number to bring down. */
function named(label: Text, deviation: number | undefined): Text {
  if (deviation === undefined) return label;
  return msg`${label}, ${sequence([readable(100 * deviation, 2), '%'], THIN_SPACE)} off`;
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
