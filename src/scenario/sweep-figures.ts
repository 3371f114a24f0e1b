/** Figures of a finished sweep: one output over the varied parameter, one line per variant or per point of the outer axis. */
import type { Axis, Figure, Line } from '../drawing/figure/figure.ts';
import { literal } from '../drawing/rich-text.ts';
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Value } from '../mechanisms/contract/parameter.ts';
import type { Output } from '../mechanisms/contract/result.ts';
import { valueWords } from '../mechanisms/contract/wording.ts';
import { quantity } from '../quantities/numbers.ts';
import type { Scalar } from '../quantities/scalar.ts';
import { msg, sequence, type Text } from '../quantities/text.ts';
import { suffixOf } from '../quantities/units.ts';
import type { SweepRun, SweptAxis, SweptVariant } from './sweep.ts';

/** Outer points that are drawn; more would be a thicket. */
const MAXIMUM_OUTER_LINES = 5;

/** The headline outputs (those that are numbers) of every mechanism that the sweep ran, or the outputs asked for. */
export function sweepFigures(
  sweep: SweepRun,
  mechanisms: readonly Mechanism[],
  wanted?: readonly { readonly mechanism: Mechanism; readonly key: string }[],
): Figure[] {
  const ran = mechanisms.filter(({ id }) => sweep.variants.some(({ points }) => points.some(({ scalars }) => scalars.has(id))));
  const chosen = ran.flatMap((mechanism) =>
    Object.keys(mechanism.outputs)
      .filter((key) =>
        wanted ? wanted.some((other) => other.mechanism.id === mechanism.id && other.key === key) : mechanism.headlines.includes(key),
      )
      .filter((key) => !mechanism.outputs[key].verdicts)
      .map((key) => ({ mechanism, key })),
  );
  return chosen.map(({ mechanism, key }) => figureOf(sweep, mechanism, key));
}

function figureOf(sweep: SweepRun, mechanism: Mechanism, key: string): Figure {
  const output = mechanism.outputs[key];
  const [outer, inner] = sweep.axes;
  const axis = inner ?? outer;
  const lines = sweep.variants.flatMap((variant) => linesOf(sweep, variant, mechanism.id, key));
  return {
    id: `${sweep.name}-${mechanism.id}-${key}`,
    title: sequence([output.title, ' (', mechanism.title, ')'], ''),
    caption: inner
      ? msg`${output.title}, against ${axis.definition.title}, for values of ${outer.definition.title}.`
      : msg`${output.title}, against ${axis.definition.title}.`,
    x: axisOf(axis),
    y: { title: output.title, unit: suffixOf(key) ?? '', scale: scaleOf(output, lines) },
    lines,
  };
}

function scaleOf(output: Output, lines: readonly Line[]): Axis['scale'] {
  return output.scale === 'log' && lines.every(({ y }) => y.every((value) => value > 0)) ? 'log' : 'linear';
}

function axisOf(axis: SweptAxis): Axis {
  const ticks = axis.points.some((point) => typeof point !== 'number')
    ? axis.points.map((point, at) => ({ at, title: pointText(axis, point) }))
    : undefined;
  return {
    title: axis.definition.title,
    unit: suffixOf(axis.unitKey) ?? '',
    scale: axis.spacing === 'log' ? 'log' : 'linear',
    ...(ticks && { ticks }),
  };
}

function pointText({ unitKey, definition }: SweptAxis, point: Value): Text {
  return typeof point === 'number' ? quantity(unitKey, point, 3, true) : valueWords(unitKey, definition, point);
}

function linesOf(sweep: SweepRun, variant: SweptVariant, id: string, key: string): Line[] {
  const [outer, inner] = sweep.axes;
  const y = variant.points.map(({ scalars }) => scalars.get(id)?.[key]);
  const label = literal(variant.label);
  if (!inner) return gapless(label, outer.points, y);
  const width = inner.points.length;
  return evenly(outer.points.length, MAXIMUM_OUTER_LINES).flatMap((row) => {
    const title = pointText(outer, outer.points[row]);
    return gapless(
      sweep.variants.length > 1 ? sequence([label, title], ', ') : title,
      inner.points,
      y.slice(row * width, (row + 1) * width),
    );
  });
}

/** Finite stretches; a point without a number is a gap. */
function gapless(title: Text, points: readonly Value[], y: readonly (Scalar | undefined)[]): Line[] {
  const categories = points.some((point) => typeof point !== 'number');
  const stretches: { x: number[]; y: number[] }[] = [];
  let open = false;
  points.forEach((point, i) => {
    const value = y[i];
    if (typeof value !== 'number') {
      open = false;
      return;
    }
    if (!open) stretches.push({ x: [], y: [] });
    open = true;
    const stretch = stretches[stretches.length - 1];
    stretch.x.push(categories ? i : (point as number));
    stretch.y.push(value);
  });
  return stretches.map((stretch) => ({ title, ...stretch, form: categories ? 'bars' : 'curve', role: 'main' }));
}

function evenly(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1)));
}
