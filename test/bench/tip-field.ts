/** The loop of the tip in time and the moving front: our times, those of odex, and where Python is at hand of SciPy and NumPy. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeValues } from '../../src/mechanisms/contract/mechanism.ts';
import { steadyConductivity } from '../../src/mechanisms/kernels/steady-electrolyte.ts';
import { tipField } from '../../src/mechanisms/tip-field/index.ts';
import { fieldMap } from '../../src/mechanisms/tip-field/model/field-map.ts';
import { grow } from '../../src/mechanisms/tip-field/model/growth.ts';
import { type InterfaceLaw, linearLaw, solveFront } from '../../src/mechanisms/tip-field/model/moving-front/current.ts';
import { type FrontGeometry, geometryOf } from '../../src/mechanisms/tip-field/model/moving-front/curve.ts';
import { dispersion } from '../../src/mechanisms/tip-field/model/moving-front/dispersion.ts';
import { evolution, evolve, type FrontProblem } from '../../src/mechanisms/tip-field/model/moving-front/evolve.ts';
import { balanceAt, type Conditions, conditionsOf, surroundingsAt } from '../../src/mechanisms/tip-field/model/tip-at-instant.ts';
import type { TipValues } from '../../src/mechanisms/tip-field/parameters/index.ts';
import { drawTipField } from '../../src/mechanisms/tip-field/picture/index.ts';
import { solveOde } from '../../src/numerics/ode.ts';
import { ENGLISH } from '../../src/quantities/text.ts';
import { ridgeFront, ridgeProblem } from '../support/physics/ridge-train.ts';
import { median } from './statistics.ts';

export interface TipTimes {
  /** Milliseconds: an hour of plating in secondary distribution, tolerance 1e-8. */
  readonly loop: number;
  /** One linear solve with 128 nodes. */
  readonly solve: number;
  /** One Runge-Kutta step with 128 nodes, linear and with Butler-Volmer kinetics. */
  readonly step: number;
  readonly kineticStep: number;
  /** Everything the mechanism answers, the default tip. */
  readonly mechanism: number;
  /** The field at every point of a picture of 400 by 300. */
  readonly fieldMap: number;
  /** A frame of a course that plays, 128 nodes: everything it answers, and the picture. */
  readonly frame: number;
  readonly odex: Against;
  readonly peers?: {
    readonly loop: number;
    readonly loopDifference: number;
    readonly front: number;
    readonly frontDifference: number;
    readonly step: number;
    readonly kineticStep: number;
  };
}

/** Hairer's extrapolation method; its own types do not pass our checks. */
const { Solver } = createRequire(import.meta.url)('odex') as { readonly Solver: new (dimension: number) => OdexSolver };
interface OdexSolver {
  relativeTolerance: number;
  absoluteTolerance: number;
  denseOutput: boolean;
  solve(
    f: (t: number, y: readonly number[]) => number[],
    from: number,
    initial: readonly number[],
    to: number,
    observer: () => void,
  ): { readonly y: readonly number[] };
}

/** The same right-hand side at the same tolerance by another integrator, both with their continuous extension. */
interface Against {
  readonly ours: number;
  readonly theirs: number;
  /** Evaluations of the right-hand side. */
  readonly evaluations: readonly [ours: number, theirs: number];
  readonly difference: number;
}

const DURATION = 3600;
const RIDGE = { amplitude: 0.5, wagner: 1, nodes: 128 };
const LIMITS = { smallestRadius: 1e-12, tallest: 1 };

function timed(work: () => unknown, rounds: number): number {
  const once = () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  for (let round = 0; round < rounds; round++) once();
  return median(Array.from({ length: rounds }, once));
}

const CAPILLARY = 0.02;
const STEP = 0.01;

/** Charge transfer that saturates, u = w asinh(q/w): what Newton has to do at every node. */
function kineticProblem(): FrontProblem {
  const law = (geometry: FrontGeometry): InterfaceLaw => ({
    level: 'free',
    linear: false,
    at(index, u, q, out) {
      out[0] = RIDGE.wagner * Math.asinh(q) + CAPILLARY * geometry.curvature[index] - u;
      out[1] = -1;
      out[2] = RIDGE.wagner / Math.hypot(1, q);
    },
  });
  return { law, stiffness: (k) => dispersion(k, RIDGE.wagner, CAPILLARY) };
}

/** A course yields three times in a step: between its four solves. */
const YIELDS = 3;

function stepTime(problem: FrontProblem): number {
  const course = () => evolution(problem, ridgeFront(RIDGE.amplitude, RIDGE.nodes), 10, { longestStep: STEP });
  let running = course();
  running.next();
  return timed(() => {
    for (let i = 0; i < YIELDS; i++) {
      if (running.next().done) {
        running = course();
        running.next();
      }
    }
  }, 15);
}

/** Height of the crest after one step. */
const movedCrest = (problem: FrontProblem): number =>
  evolve(problem, ridgeFront(RIDGE.amplitude, RIDGE.nodes), STEP).moments.at(-1)!.front.y[0];

/** An hour of plating, once more with the right-hand side of growth alone. */
function againstOdex(conditions: Conditions): Against {
  const around = surroundingsAt(conditions, conditions.surfaceConcentrationAt(0));
  let evaluations = 0;
  const rates = (y: ArrayLike<number>): [number, number] => {
    evaluations++;
    const shape = { height: Math.exp(y[0]), apexRadius: Math.exp(y[1]) };
    const { heightRate, apexRadiusRate } = balanceAt(conditions, shape, around)!.rates;
    return [heightRate / shape.height, apexRadiusRate / shape.apexRadius];
  };
  const start = [Math.log(conditions.initialShape.height), Math.log(conditions.initialShape.apexRadius)];
  const tolerances = { relativeTolerance: 1e-8, absoluteTolerance: 1e-8 };
  const ours = () =>
    solveOde(
      (_t, y, slope) => {
        [slope[0], slope[1]] = rates(y);
      },
      0,
      DURATION,
      start,
      tolerances,
    ).state;
  const theirs = () => {
    const solver = Object.assign(new Solver(2), tolerances, { denseOutput: true });
    return solver.solve(
      (_t, y) => rates(y),
      0,
      start,
      DURATION,
      () => {},
    ).y;
  };
  const count = (work: () => unknown): number => {
    evaluations = 0;
    work();
    return evaluations;
  };
  return {
    evaluations: [count(ours), count(theirs)],
    difference: Math.abs(ours()[1] - theirs()[1]),
    ours: timed(ours, 300),
    theirs: timed(theirs, 300),
  };
}

function fieldMapTime(): number {
  const map = fieldMap(1, 0.5);
  return timed(() => {
    let sum = 0;
    for (let row = 0; row < 300; row++) for (let column = 0; column < 400; column++) sum += map.at(column / 100, 0.51 + row / 100).axial;
    return sum;
  }, 12);
}

/** Another moment each time. */
function frameTime(): number {
  const values = completeValues(tipField, { geometry: 'moving-front', front_nodes: '128', surface_to_bulk_ratio: 1e-4 });
  let moment = 0;
  return timed(() => {
    moment = (moment + 37) % 600;
    const shown = { ...values, plating_time_s: moment };
    return drawTipField(shown, tipField.simulate(shown), { width: 1000, height: 420 }, ENGLISH);
  }, 25);
}

export function benchTipField(): TipTimes {
  const values = completeValues(tipField, { distribution: 'secondary' }) as unknown as TipValues;
  const conditions = conditionsOf(values);
  const course = () => grow(conditions, conditions.initialShape, DURATION, LIMITS);
  const geometry = geometryOf(ridgeFront(RIDGE.amplitude, RIDGE.nodes));
  const front = () =>
    solveFront(
      geometry,
      linearLaw(geometry, () => RIDGE.wagner, 0),
    );
  let turn = 0;
  const ours = {
    loop: timed(course, 600),
    solve: timed(front, 25),
    step: stepTime(ridgeProblem(RIDGE.wagner, CAPILLARY)),
    kineticStep: stepTime(kineticProblem()),
    fieldMap: fieldMapTime(),
    frame: frameTime(),
    odex: againstOdex(conditions),
    // Another height each time, so that nothing remembered answers.
    mechanism: timed(() => tipField.simulate(completeValues(tipField, { height_um: 1 + 1e-6 * turn++ })), 40),
  };
  const folder = mkdtempSync(join(tmpdir(), 'interphase-bench-'));
  try {
    const problem = join(folder, 'problem.json');
    const { electrolyte, bulkConcentration, material, initialShape } = conditions;
    writeFileSync(
      problem,
      JSON.stringify({
        tip: {
          height: initialShape.height,
          radius: initialShape.apexRadius,
          current: conditions.flatCurrent,
          exchange: conditions.exchangeCurrentAtBulk,
          film: conditions.filmResistance,
          conductivity: steadyConductivity(electrolyte, bulkConcentration),
          temperature: electrolyte.temperature,
          capillarity: material.capillarity,
          volume: material.molarVolume,
          duration: DURATION,
          answer: course().shape.apexRadius,
        },
        front: {
          ...RIDGE,
          capillary: CAPILLARY,
          step: STEP,
          answer: front().flux[0],
          shift: Array.from(ridgeFront(RIDGE.amplitude, RIDGE.nodes).shift),
          y: Array.from(ridgeFront(RIDGE.amplitude, RIDGE.nodes).y),
          moved: { linear: movedCrest(ridgeProblem(RIDGE.wagner, CAPILLARY)), kinetic: movedCrest(kineticProblem()) },
        },
      }),
    );
    const python = spawnSync('python3', ['test/bench/tip_field_peers.py', problem], {
      encoding: 'utf8',
      // One core each.
      env: { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
    });
    if (python.status !== 0) return ours;
    return { ...ours, peers: JSON.parse(python.stdout) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
