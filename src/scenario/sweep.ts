/** Sweeps: the scenario run at every point of one or two parameters. */

import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Parameter, Value } from '../mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../mechanisms/index.ts';
import type { Scalar } from '../quantities/scalar.ts';
import { type Text, verbatim } from '../quantities/text.ts';
import { definitionAt, parameterAt, unitKeyAt } from './address.ts';
import type { SweepShape } from './outputs.ts';
import type { ScenarioRun } from './results.ts';
import { type Overrides, runInSlices, runScenario } from './run.ts';
import type { Scenario, Sweep, SweepAxis } from './scenario.ts';
import { shapeOf } from './scope.ts';

/** An axis with what it varies: of a cell of a table, the column. */
export interface SweptAxis extends SweepAxis {
  readonly mechanism: Mechanism;
  /** Key that carries the unit. */
  readonly unitKey: string;
  readonly definition: Parameter;
}

export interface SweepRun {
  readonly name: string;
  readonly shape: SweepShape;
  /** One or two; the second is the inner one. */
  readonly axes: readonly SweptAxis[];
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

interface SweptPoint {
  /** Mechanism id -> its scalars. */
  readonly scalars: ReadonlyMap<string, Readonly<Record<string, Scalar>>>;
  readonly extrapolated: boolean;
  readonly failure?: Text;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** One point of a sweep with everything that was run there. */
export interface PointRun extends Progress {
  readonly coordinates: readonly Value[];
  readonly run: ScenarioRun;
}

interface Point extends Progress {
  readonly coordinates: readonly Value[];
  readonly overrides: Overrides;
}

/** Where a sweep runs the scenario; `done` counts the point itself. */
function* pointsOf(scenario: Scenario, name: string): Generator<Point> {
  const sweep = sweepOf(scenario, name);
  const { and } = sweep;
  const total = sweep.points.length * (and?.points.length ?? 1);
  let done = 0;
  for (const outer of sweep.points) {
    for (const inner of and?.points ?? [undefined]) {
      const overrides = and ? { [sweep.vary]: outer, [and.vary]: inner as Value } : { [sweep.vary]: outer };
      done += 1;
      yield { done, total, coordinates: and ? [outer, inner as Value] : [outer], overrides };
    }
  }
}

/** Runs a sweep point by point and keeps nothing, for sweeps of any length. @throws RangeError when there is no such sweep. */
export function* sweepPoints(scenario: Scenario, name: string, mechanisms: readonly Mechanism[] = MECHANISMS): Generator<PointRun> {
  for (const { done, total, coordinates, overrides } of pointsOf(scenario, name))
    yield { done, total, coordinates, run: runScenario(scenario, overrides, mechanisms) };
}

/** The axes of a sweep, the outer one first. @throws RangeError when there is no such sweep. */
export function sweepAxes(scenario: Scenario, name: string, mechanisms: readonly Mechanism[] = MECHANISMS): readonly SweptAxis[] {
  const sweep = sweepOf(scenario, name);
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  return [sweep, ...(sweep.and ? [sweep.and] : [])].map((axis) => {
    const address = parameterAt(axis.vary, byId)!;
    return { ...axis, mechanism: address.mechanism, unitKey: unitKeyAt(address), definition: definitionAt(address) };
  });
}

function sweepOf(scenario: Scenario, name: string): Sweep {
  if (!Object.hasOwn(scenario.sweeps, name)) throw new RangeError(`There is no sweep "${name}".`);
  return scenario.sweeps[name];
}

/**
 * Runs a sweep point by point and yields after each, and after every slice of a long one, so that the caller decides how much to do at once, shows the
 * progress and cancels by not going on. @throws RangeError when the scenario has no such sweep.
 */
export function* runSweep(scenario: Scenario, name: string, mechanisms: readonly Mechanism[] = MECHANISMS): Generator<Progress, SweepRun> {
  const axes = sweepAxes(scenario, name, mechanisms);
  const points: (readonly Value[])[] = [];
  const variants = ['base', ...Object.keys(scenario.variants)].map((variant) => ({
    name: variant,
    label: verbatim(variant),
    points: [] as SweptPoint[],
  }));
  for (const { coordinates, overrides, done, total } of pointsOf(scenario, name)) {
    const slices = runInSlices(scenario, overrides, mechanisms);
    let step = slices.next();
    for (; !step.done; step = slices.next()) yield { done: done - 1, total };
    const run = step.value;
    points.push(coordinates);
    run.variants.forEach(({ mechanisms: runs, label, failure }, v) => {
      variants[v].label = label;
      variants[v].points.push({
        scalars: new Map([...runs].map(([id, { result }]) => [id, result.scalars])),
        extrapolated: [...runs.values()].some(({ extrapolated }) => extrapolated.length > 0),
        ...(failure !== undefined && { failure }),
      });
    });
    yield { done, total };
  }
  return { name, shape: shapeOf(sweepOf(scenario, name)), axes, points, variants };
}
