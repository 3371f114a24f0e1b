/** How a headline output answers to one parameter: the small curve and the sentence of a hover. */

import { completeValues, type Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { NumberParameter, TableRow, Values } from '../mechanisms/contract/parameter.ts';
import type { Result } from '../mechanisms/contract/result.ts';
import { geometricBetween } from '../numerics/spacing.ts';
import { readable } from '../quantities/numbers.ts';
import type { Text } from '../quantities/text.ts';
import { withValue } from '../scenario/address.ts';

const POINTS = 31;

export interface Sensitivity {
  readonly output: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly logX: boolean;
  readonly logY: boolean;
  /** What the output is, and would be with the parameter multiplied by `times`; missing where their ratio means nothing. */
  readonly change?: { readonly times: 0.5 | 2; readonly from: number; readonly to: number };
}

interface Address {
  readonly key: string;
  readonly cell?: { readonly row: number; readonly column: string };
}

/**
 * Runs the mechanism over the literature range of one parameter, everything else as it is, and yields after every point:
 * who waits for a hover must not hold up who types. Of the two headlines the one that answers more.
 * @returns undefined when no headline is a number.
 */
export function* sensitivityOf(
  mechanism: Mechanism,
  values: Values,
  address: Address,
  parameter: NumberParameter,
  present: number,
): Generator<void, Sensitivity | undefined> {
  const table = mechanism.parameters[address.key];
  const run = (value: number): Result['scalars'] => {
    const changed = withValue(values, address, value);
    // One cell may not move alone where the rows depend on each other (area fractions).
    if (table.kind === 'table' && table.check?.(changed[address.key] as readonly TableRow[]) !== undefined) return {};
    return mechanism.simulate(completeValues(mechanism, changed)).scalars;
  };
  const x = spread(parameter);
  const results: Result['scalars'][] = [];
  for (const value of x) {
    results.push(run(value));
    yield;
  }
  const candidates = mechanism.headlines.map((output) => {
    const points = results.flatMap((scalars, i) => (typeof scalars[output] === 'number' ? [[x[i], scalars[output]] as const] : []));
    return { output, points, reach: reachOf(points.map(([, y]) => y)) };
  });
  const best = candidates.filter(({ points }) => points.length > 1).sort((a, b) => b.reach - a.reach)[0];
  if (!best) return undefined;
  const positive = best.points.every(([, y]) => y > 0);
  const change = changeOf(run, best.output, parameter, present);
  return {
    output: best.output,
    x: best.points.map(([at]) => at),
    y: best.points.map(([, y]) => y),
    logX: parameter.scale === 'log' && parameter.soft[0] > 0,
    logY: positive && mechanism.outputs[best.output].scale === 'log',
    ...(change && { change }),
  };
}

/** How far values lie apart, as a number that does not depend on their unit. */
function reachOf(values: readonly number[]): number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return (high - low) / (Math.abs(high) + Math.abs(low) || 1);
}

function spread({ soft: [from, to], scale, integer }: NumberParameter): number[] {
  const log = scale === 'log' && from > 0;
  const at = (part: number) => (log ? geometricBetween(from, to, part) : from + (to - from) * part);
  const points = Array.from({ length: POINTS }, (_, i) => at(i / (POINTS - 1)));
  return integer ? [...new Set(points.map(Math.round))] : points;
}

function changeOf(
  run: (value: number) => Readonly<Record<string, unknown>>,
  output: string,
  { hard: [minimum, maximum], integer }: NumberParameter,
  present: number,
): Sensitivity['change'] {
  if (present <= 0 || integer) return undefined;
  const times = present / 2 >= minimum ? 0.5 : 2;
  if (present * times > maximum) return undefined;
  const from = run(present)[output];
  const to = run(present * times)[output];
  if (typeof from !== 'number' || typeof to !== 'number' || from === 0) return undefined;
  return Number.isFinite(to / from) && to / from > 0 ? { times, from, to } : undefined;
}

/** `1.64`, with enough digits to differ from 1. */
export function factorText(factor: number): Text {
  return readable(factor, Math.abs(factor - 1) < 0.01 ? 4 : 3, true);
}
