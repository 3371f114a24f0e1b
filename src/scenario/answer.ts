/** The answer to an output pointer. */
import { isAbsent, type Scalar } from '../quantities/scalar.ts';
import { msg, type Text } from '../quantities/text.ts';
import { stemOf } from '../quantities/units.ts';
import { type Comparison, isDeadEnd, type OutputAddress, type Reduction, resolveOutput } from './outputs.ts';
import type { Answer, MechanismRun, ScenarioRun } from './results.ts';
import type { SweepRun } from './sweep.ts';

const missing = (because: Text): Answer => ({ kind: 'missing', because });

/**
 * What a pointer such as `/base/tip-field/apex_factor` or `/compare/thin/sei-impedance/film_resistance_ohm_cm2/ratio`
 * gives. Pointers into sweeps need the finished sweeps; without them the answer is missing and says so.
 */
export function answer(run: ScenarioRun, pointer: string, sweeps: ReadonlyMap<string, SweepRun> = new Map()): Answer {
  const mechanisms = new Map(run.variants.flatMap((variant) => [...variant.mechanisms].map(([id, { mechanism }]) => [id, mechanism])));
  const resolved = resolveOutput(pointer, {
    mechanisms: [...mechanisms.values()],
    variants: run.variants.slice(1).map(({ name }) => name),
    sweeps: new Map([...sweeps].map(([name, sweep]) => [name, () => sweep.shape])),
  });
  if (!isDeadEnd(resolved)) return answerAt(run, resolved, sweeps);
  if (/^\/sweeps\//.test(pointer) && sweeps.size === 0) return missing(msg`The sweep was not run yet.`);
  return missing(msg`There is no output ${pointer}.`);
}

function answerAt(run: ScenarioRun, address: OutputAddress, sweeps: ReadonlyMap<string, SweepRun>): Answer {
  if (address.kind === 'sweep') return sweepAnswer(sweeps.get(address.sweep)!, address);
  const variant = run.variants.find(({ name }) => name === address.variant)!;
  const found = variant.mechanisms.get(address.mechanism.id);
  if (!found) return missing(variant.failure ?? msg`${address.mechanism.id} did not run.`);
  if (address.kind === 'series') return seriesAnswer(found, address);
  const scalar = found.result.scalars[address.key];
  if (address.kind === 'scalar') return { kind: 'scalar', key: address.key, scalar, extrapolated: found.extrapolated.length > 0 };
  const base = run.variants[0].mechanisms.get(address.mechanism.id);
  if (!base) return missing(msg`${address.mechanism.id} did not run in the base.`);
  return {
    kind: 'scalar',
    key: comparedKey(address.key, address.comparison),
    scalar: compare(scalar, base.result.scalars[address.key], address.comparison),
    extrapolated: found.extrapolated.length + base.extrapolated.length > 0,
  };
}

function comparedKey(key: string, comparison: Comparison): string {
  return comparison === 'difference' ? key : comparison === 'ratio' ? `${stemOf(key)}_ratio` : `${stemOf(key)}_percent`;
}

/** `variant / base`, `variant − base`, or the change in percent of the base. */
export function compare(variant: Scalar, base: Scalar, comparison: Comparison): Scalar {
  if (isAbsent(variant)) return variant;
  if (isAbsent(base)) return base;
  if (typeof variant !== 'number' || typeof base !== 'number') return { absent: msg`Words cannot be compared as numbers.` };
  if (comparison === 'difference') return finite(variant - base);
  if (base === 0) return { absent: msg`The base is zero, so there is no ratio.` };
  return finite(comparison === 'ratio' ? variant / base : (100 * (variant - base)) / Math.abs(base));
}

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : { absent: msg`The number is too large.` };
}

function seriesAnswer(run: MechanismRun, { name, series, point }: OutputAddress & { kind: 'series' }): Answer {
  const { x, y } = run.result.series[name];
  if (!point) return { kind: 'curve', xKey: series.x, yKey: series.y, x, y };
  const value = (point.axis === 'x' ? x : y)[point.index];
  if (value === undefined) return missing(msg`The series has ${x.length} points, counted from 0.`);
  return { kind: 'scalar', key: point.axis === 'x' ? series.x : series.y, scalar: value, extrapolated: run.extrapolated.length > 0 };
}

function sweepAnswer(sweep: SweepRun, address: OutputAddress & { kind: 'sweep' }): Answer {
  const { key, reduction, index } = address;
  const variant = sweep.variants.find(({ name }) => name === address.variant)!;
  const y = variant.points.map(
    (point) => point.scalars.get(address.mechanism.id)?.[key] ?? { absent: point.failure ?? msg`It did not run.` },
  );
  const extrapolated = variant.points.some((point) => point.extrapolated);
  if (index !== undefined) return { kind: 'scalar', key, scalar: y[index], extrapolated: variant.points[index].extrapolated };
  if (reduction) {
    const place = reduction === 'argmax' || reduction === 'argmin';
    return { kind: 'scalar', key: place ? sweep.axes[0].unitKey : key, scalar: reduce(sweep, y, reduction), extrapolated };
  }
  const [outer, inner] = sweep.axes;
  const x = sweep.points.map((point) => point[inner ? 1 : 0]);
  return {
    kind: 'curve',
    xKey: (inner ?? outer).unitKey,
    yKey: key,
    x: x as readonly (number | string | boolean)[],
    y,
    ...(inner && { outer: { key: outer.unitKey, x: sweep.points.map((point) => point[0] as number | string | boolean) } }),
  };
}

function reduce(sweep: SweepRun, y: readonly Scalar[], reduction: Reduction): Scalar {
  if (reduction === 'first') return y[0];
  if (reduction === 'last') return y[y.length - 1];
  const sign = reduction.endsWith('max') ? 1 : -1;
  let best = -1;
  y.forEach((value, i) => {
    if (typeof value === 'number' && (best < 0 || sign * value > sign * (y[best] as number))) best = i;
  });
  if (best < 0) return { absent: msg`No point of the sweep has a number.` };
  return reduction.startsWith('arg') ? (sweep.points[best][0] as number) : y[best];
}
