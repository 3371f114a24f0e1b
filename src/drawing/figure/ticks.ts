/** Where an axis is labelled. */
import { power } from '../../numerics/power.ts';
import { MINUS } from '../../quantities/numbers.ts';

interface Tick {
  readonly value: number;
  /** Rich text: `10^{−3}`, `0.5`, a name. */
  readonly label: string;
}

export interface Ticks {
  readonly major: readonly Tick[];
  readonly minor: readonly number[];
  /** Labels are values divided by 10 to this power, a multiple of 3; it belongs to the unit in the axis title. 0 on log axes. */
  readonly exponent: number;
}

/** Round steps (1, 2, 5 times a power of ten) inside a range, at most about `count` of them, none smaller than `smallestStep`. */
export function linearTicks(minimum: number, maximum: number, count: number, smallestStep = 0): Ticks {
  if (!(maximum > minimum)) throw new RangeError(`No ticks between ${minimum} and ${maximum}.`);
  const step = Math.max(roundStep((maximum - minimum) / Math.max(count, 1)), smallestStep);
  const first = Math.ceil(minimum / step - 1e-9);
  const last = Math.floor(maximum / step + 1e-9);
  const largest = Math.max(Math.abs(minimum), Math.abs(maximum));
  const exponent = largest >= 1e5 || largest < 1e-2 ? 3 * Math.floor(Math.log10(largest) / 3) : 0;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) - exponent + 1e-9));
  const major: Tick[] = [];
  for (let i = first; i <= last; i += 1) {
    const value = i * step;
    major.push({
      value,
      label: (value / power(10, exponent))
        .toFixed(decimals)
        .replace(/^-(?=[0.]*$)/, '')
        .replace('-', MINUS),
    });
  }
  return { major, minor: [], exponent };
}

/** The smallest round step that is at least `rough`. */
export function roundStep(rough: number): number {
  const decade = power(10, Math.floor(Math.log10(rough)));
  return decade * ([1, 2, 5].find((factor) => factor * decade >= rough * (1 - 1e-9)) ?? 10);
}

/** The largest of 1, 2, 5 times a power of ten that is not larger than a positive value: of a scale bar. */
export function roundDown(value: number): number {
  const decade = power(10, Math.floor(Math.log10(value)));
  return decade * ([5, 2].find((factor) => factor * decade <= value * (1 + 1e-9)) ?? 1);
}

/** Decades, or parts of one where the range is short; every n-th decade where it is long. The range must be positive. */
export function logTicks(minimum: number, maximum: number, count: number): Ticks {
  if (!(minimum > 0 && maximum > minimum)) throw new RangeError(`No logarithmic ticks between ${minimum} and ${maximum}.`);
  const low = Math.log10(minimum);
  const high = Math.log10(maximum);
  const first = Math.ceil(low - 1e-9);
  const last = Math.floor(high + 1e-9);
  const every = Math.max(1, Math.ceil((last - first + 1) / Math.max(count, 2)));
  const minor: number[] = [];
  for (let decade = first - 1; decade <= last; decade += 1) {
    const marks = every === 1 ? [2, 3, 4, 5, 6, 7, 8, 9].map((factor) => factor * power(10, decade)) : [power(10, decade)];
    minor.push(...marks.filter((value) => value >= minimum && value <= maximum));
  }
  let values = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    .filter((decade) => decade % every === 0)
    .map((decade) => power(10, decade));
  if (values.length < 2) {
    // Less than two decades in sight: label parts of them too.
    const finer = [1, 2, 5].flatMap((factor) => [first - 1, first, first + 1].map((decade) => factor * power(10, decade)));
    values = finer.filter((value) => value >= minimum * (1 - 1e-9) && value <= maximum * (1 + 1e-9)).sort((a, b) => a - b);
    if (values.length < 2) return linearTicks(minimum, maximum, count);
  }
  const plain = values.every((value) => value >= 0.9e-3 && value <= 1.1e4);
  return { major: values.map((value) => ({ value, label: plain ? trimmed(value) : decadeLabel(value) })), minor, exponent: 0 };
}

function trimmed(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function decadeLabel(value: number): string {
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const factor = Math.round(value / power(10, exponent));
  return `${factor === 1 ? '' : `${factor}·`}10^{${String(exponent).replace('-', MINUS)}}`;
}
