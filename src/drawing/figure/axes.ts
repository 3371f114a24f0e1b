/** The axes of a figure: their ends, their titles, where a value lies on them. */

import { power } from '../../numerics/power.ts';
import { decimalMark, MINUS } from '../../quantities/numbers.ts';
import { type Language, say } from '../../quantities/text.ts';
import { UNITS, type UnitSuffix } from '../../quantities/units.ts';
import type { Axis, Figure } from './figure.ts';
import { FORMS } from './forms/index.ts';
import { linearTicks, logTicks, roundStep, type Ticks } from './ticks.ts';

/** The title with its unit, as rich text: `Current density (mA/cm²)`; an exponent of the ticks stands before the unit. */
export function axisTitle(axis: Axis, language: Language, exponent = 0): string {
  const symbol = axis.unit === '' ? '' : UNITS[axis.unit as UnitSuffix].symbol;
  const power = exponent === 0 ? '' : `10^{${String(exponent).replace('-', MINUS)}}`;
  const unit = [power, symbol].filter((part) => part !== '').join(' ');
  return unit === '' ? say(axis.title, language) : `${say(axis.title, language)} (${unit})`;
}

export type Range = readonly [minimum: number, maximum: number];

/** Both ranges of a figure: fixed ends, else those of the data and marks, with room where the form of a line needs it. */
export function figureRanges(figure: Figure): { readonly x: Range; readonly y: Range } {
  const { x, y } = figure;
  const [low, high] = withRoom(figure, dataRange(x, valuesOf(figure, 'x')));
  const [bottom, top] = paddedRange(figure);
  return {
    x: [x.minimum ?? low, x.maximum ?? high],
    y: [y.minimum ?? bottom, y.maximum ?? top],
  };
}

function valuesOf(figure: Figure, axis: 'x' | 'y'): readonly number[] {
  const marks = (figure.marks ?? []).flatMap((mark) => mark[axis] ?? []);
  return [...figure.lines.flatMap((line) => line[axis]), ...marks];
}

/** Smallest and largest value that the axis can show; never an empty range. */
function dataRange({ scale, minimum, maximum }: Axis, values: readonly number[]): Range {
  const log = scale === 'log';
  const usable = [...values, ...(minimum === undefined ? [] : [minimum]), ...(maximum === undefined ? [] : [maximum])]
    // Values beyond this are cut off: near the ends of the floating-point range no ticks could be computed.
    .map((value) => (Math.abs(value) < 1e-100 ? 0 : value))
    .filter((value) => Math.abs(value) < 1e100 && (!log || value > 0));
  if (usable.length === 0) return log ? [1, 10] : [0, 1];
  const low = Math.min(...usable);
  const high = Math.max(...usable);
  // Ends closer than rounding count as one value; the range is widened around it.
  if (high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high))) return [low, high];
  if (log) return [low / 3, high * 3];
  return low === 0 ? [-1, 1] : [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1];
}

/** The ordinate: to round values, to zero when zero is near or when bars stand on it. */
function paddedRange({ y, lines, ...figure }: Figure): Range {
  let [low, high] = dataRange(y, valuesOf({ y, lines, ...figure }, 'y'));
  if (y.scale === 'log') return [low / power(high / low, 0.05), high * power(high / low, 0.05)];
  const standing = lines.some(({ form }) => FORMS[form].standing);
  if (standing || (low > 0 && low < 0.4 * high)) low = Math.min(low, 0);
  if (standing || (high < 0 && high > 0.4 * low)) high = Math.max(high, 0);
  const step = roundStep((high - low) / 5);
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}

/** What is not joined is cut at the edge unless half of one fits beside it. */
function withRoom({ x, lines }: Figure, [low, high]: Range): Range {
  if (lines.every(({ form }) => FORMS[form].joined)) return [low, high];
  if (x.scale === 'log') return [low / power(high / low, 0.06), high * power(high / low, 0.06)];
  const sorted = lines.flatMap(({ form, x: places }) => (FORMS[form].wide ? places : [])).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, i) => value - sorted[i]);
  const room = sorted.length > 0 ? 0.6 * Math.min(...gaps.filter((gap) => gap > 0), high - low) : 0.06 * (high - low);
  return [low - room, high + room];
}

export interface Scale {
  readonly range: Range;
  readonly log: boolean;
  /** Pixels of both ends. */
  readonly pixels: readonly [number, number];
}

/** A value in pixels; undefined where the axis has no place for it (zero on a logarithmic axis). */
export function position({ range, log, pixels }: Scale, value: number): number | undefined {
  const at = log ? Math.log(value / range[0]) / Math.log(range[1] / range[0]) : (value - range[0]) / (range[1] - range[0]);
  return Number.isFinite(at) ? pixels[0] + at * (pixels[1] - pixels[0]) : undefined;
}

/** Ticks for a range, at most about `count` numbers; or the names of places, as many as there are. Whole axes count in whole numbers. */
export function ticksOf(axis: Axis, [minimum, maximum]: Range, count: number, language: Language, whole = false): Ticks {
  if (axis.ticks) {
    const inside = axis.ticks.filter(({ at }) => at >= minimum && at <= maximum);
    return { major: inside.map(({ at, title }) => ({ value: at, label: say(title, language) })), minor: [], exponent: 0 };
  }
  const ticks = axis.scale === 'log' ? logTicks(minimum, maximum, count) : linearTicks(minimum, maximum, count, whole ? 1 : 0);
  const mark = decimalMark(language);
  return { ...ticks, major: ticks.major.map(({ value, label }) => ({ value, label: label.replace('.', mark) })) };
}

/** Whether the abscissa counts things: bars at whole numbers. */
export function countsThings({ lines }: Figure): boolean {
  const places = lines.flatMap(({ form, x }) => (FORMS[form].wide ? x : []));
  return places.length > 0 && places.every(Number.isInteger);
}

/** The name of the place where a value stands, on an axis of named places: the nearest name, since bars may stand side by side. */
export function placeOf(axis: Axis, value: number, language: Language): string | undefined {
  if (!axis.ticks || axis.ticks.length === 0) return undefined;
  const nearest = axis.ticks.reduce((best, tick) => (Math.abs(tick.at - value) < Math.abs(best.at - value) ? tick : best));
  return say(nearest.title, language);
}
