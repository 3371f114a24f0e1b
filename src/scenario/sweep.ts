/** Sweeps: the scenario run at every point of one or two parameters. */
import { MECHANISMS } from '../mechanisms/index.ts';
import type { Mechanism, Scalar, Value } from '../mechanisms/mechanism.ts';
import type { Text } from '../mechanisms/text.ts';
import { parameterAt, unitKeyAt } from './address.ts';
import type { SweepShape } from './outputs.ts';
import { runScenario } from './run.ts';
import type { Scenario, SweepAxis } from './scenario.ts';
import { shapeOf } from './scope.ts';

export interface SweepRun {
  readonly name: string;
  readonly shape: SweepShape;
  /** One or two; the second is the inner one. */
  readonly axes: readonly (SweepAxis & { readonly mechanism: Mechanism; readonly unitKey: string })[];
  /** The coordinates of every point, row by row. */
  readonly points: readonly (readonly Value[])[];
  readonly variants: readonly SweptVariant[];
}

export interface SweptVariant {
  readonly name: string;
  readonly label: Text;
  /** In the order of `SweepRun.points`. */
  readonly points: readonly SweptPoint[];
}

export interface SweptPoint {
  /** Mechanism id -> its scalars. */
  readonly scalars: ReadonlyMap<string, Readonly<Record<string, Scalar>>>;
  readonly extrapolated: boolean;
  readonly failure?: Text;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Runs a sweep point by point and yields after each, so that the caller decides how much to do at once, shows the
 * progress and cancels by not going on. @throws RangeError when the scenario has no such sweep.
 */
export function* runSweep(scenario: Scenario, name: string, mechanisms: readonly Mechanism[] = MECHANISMS): Generator<Progress, SweepRun> {
  if (!Object.hasOwn(scenario.sweeps, name)) throw new RangeError(`There is no sweep "${name}".`);
  const sweep = scenario.sweeps[name];
  const axes = [sweep, ...(sweep.and ? [sweep.and] : [])];
  const points = sweep.and
    ? sweep.points.flatMap((outer) => sweep.and!.points.map((inner) => [outer, inner]))
    : sweep.points.map((point) => [point]);
  const variants = ['base', ...Object.keys(scenario.variants)].map((variant) => ({
    name: variant,
    label: variant as Text,
    points: [] as SweptPoint[],
  }));
  for (const [i, point] of points.entries()) {
    const run = runScenario(scenario, Object.fromEntries(axes.map(({ vary }, axis) => [vary, point[axis]])), mechanisms);
    run.variants.forEach(({ mechanisms: runs, label, failure }, v) => {
      variants[v].label = label;
      variants[v].points.push({
        scalars: new Map([...runs].map(([id, { result }]) => [id, result.scalars])),
        extrapolated: [...runs.values()].some(({ extrapolated }) => extrapolated.length > 0),
        ...(failure !== undefined && { failure }),
      });
    });
    yield { done: i + 1, total: points.length };
  }
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  return {
    name,
    shape: shapeOf(sweep),
    axes: axes.map((axis) => {
      const address = parameterAt(axis.vary, byId)!;
      return { ...axis, mechanism: address.mechanism, unitKey: unitKeyAt(address) };
    }),
    points,
    variants,
  };
}
