/** The loop of the tip in time and the moving front: our times, and where Python is at hand those of SciPy and NumPy. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { steadyConductivity } from '../../src/mechanisms/materials/electrolyte.ts';
import { completeValues } from '../../src/mechanisms/mechanism.ts';
import { grow } from '../../src/mechanisms/tip-field/growth.ts';
import { tipField } from '../../src/mechanisms/tip-field/index.ts';
import { type InterfaceLaw, linearLaw, solveFront } from '../../src/mechanisms/tip-field/moving-front/current.ts';
import { type FrontGeometry, geometryOf } from '../../src/mechanisms/tip-field/moving-front/curve.ts';
import { evolution, type FrontProblem } from '../../src/mechanisms/tip-field/moving-front/evolve.ts';
import { dispersion, ridgeFront, ridgeProblem } from '../../src/mechanisms/tip-field/moving-front/ridges.ts';
import type { TipValues } from '../../src/mechanisms/tip-field/parameters.ts';
import { conditionsOf } from '../../src/mechanisms/tip-field/state.ts';
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
  readonly peers?: { readonly loop: number; readonly loopDifference: number; readonly front: number; readonly frontDifference: number };
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

/** Charge transfer that saturates, u = w asinh(q/w): what Newton has to do at every node. */
function kineticProblem(): FrontProblem {
  const law = (geometry: FrontGeometry): InterfaceLaw => ({
    level: 'free',
    linear: false,
    at(index, u, q, out) {
      out[0] = RIDGE.wagner * Math.asinh(q) + 0.02 * geometry.curvature[index] - u;
      out[1] = -1;
      out[2] = RIDGE.wagner / Math.hypot(1, q);
    },
  });
  return { law, stiffness: (k) => dispersion(k, RIDGE.wagner, 0.02) };
}

/** One step of a course: from one yield to the next. */
function stepTime(problem: FrontProblem): number {
  const course = () => evolution(problem, ridgeFront(RIDGE.amplitude, RIDGE.nodes), 10, { longestStep: 0.01 });
  let running = course();
  running.next();
  return timed(() => {
    if (running.next().done) {
      running = course();
      running.next();
    }
  }, 15);
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
    step: stepTime(ridgeProblem(RIDGE.wagner, 0.02)),
    kineticStep: stepTime(kineticProblem()),
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
        front: { ...RIDGE, answer: front().flux[0] },
      }),
    );
    const python = spawnSync('python3', ['test/bench/tip_field_peers.py', problem], { encoding: 'utf8' });
    if (python.status !== 0) return ours;
    return { ...ours, peers: JSON.parse(python.stdout) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
