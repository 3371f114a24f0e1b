/**
 * The front in time: it moves along its normal with the current, its nodes slide along it to stay at equal arclength
 * (Hou, Lowengrub & Shelley, J. Comput. Phys. 169 (2001) 302). Explicit Runge-Kutta of fourth order under its stability
 * limit. Lengths in 1/k, time as kVt with V the velocity of the flat front.
 */
import { antiderivative } from '../../../numerics/fourier.ts';
import { type FrontCurrent, type InterfaceLaw, solveFront } from './current.ts';
import { crossesItself, type Front, type FrontGeometry, filteredFront, geometryOf } from './curve.ts';

export interface FrontProblem {
  /** The law of the interface on a shape at a time; nodes keep their material (film patches) through x. */
  law(geometry: FrontGeometry, time: number): InterfaceLaw;
  /** Growth rate of a mode of wave number k at a time: that of the shortest mode sets the stability limit of a step. */
  stiffness(k: number, time: number): number;
  /** A density from which Newton is sure to start, for the first shape. */
  start?(geometry: FrontGeometry): Float64Array;
}

export type FrontEnding = 'in-time' | 'tips-merged' | 'not-followed';

export interface FrontMoment {
  readonly time: number;
  readonly front: Front;
  /** How its nodes move, per unit of time. */
  readonly velocity: Front;
  readonly current: FrontCurrent;
}

export interface FrontCourse {
  readonly moments: readonly FrontMoment[];
  readonly ending: FrontEnding;
  readonly steps: number;
}

/**
 * Krasny's floor, a hundred roundings: modes below it are noise. Resistance and surface energy damp the motion along the normal;
 * nothing damps that of the nodes along the front, where noise would grow step by step.
 */
const NOISE_FLOOR = 1e-12;

/** Stability of the classical Runge-Kutta method on the negative real axis. */
const STABLE = 2.78;

/** Largest stable step on this shape: of its shortest mode, and of its fastest node against the distance of nodes. */
export function stableStep(problem: FrontProblem, geometry: FrontGeometry, flux: Float64Array, time = 0): number {
  const n = flux.length;
  const closest = Math.min(...geometry.speed);
  const fastest = flux.reduce((largest, q) => Math.max(largest, Math.abs(q)), 0);
  const k = n / 2 / closest;
  return Math.min(STABLE / Math.abs(problem.stiffness(k, time)), ((0.25 * 2 * Math.PI) / n) * (closest / fastest));
}

interface Velocity {
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  readonly current: FrontCurrent;
  readonly geometry: FrontGeometry;
}

function velocityOf(problem: FrontProblem, front: Front, time: number, near?: FrontCurrent): Velocity {
  const geometry = geometryOf(front);
  const current = solveFront(geometry, problem.law(geometry, time), near?.density ?? problem.start?.(geometry));
  const { nx, ny, turning } = geometry;
  const n = nx.length;
  const normal = current.flux;
  // T_α = θ_α U − mean keeps the arclength between nodes equal; T has mean zero, so nodes do not travel.
  const slide = antiderivative(turning.map((turn, j) => turn * normal[j]));
  const dx = new Float64Array(n);
  const dy = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    dx[j] = normal[j] * nx[j] + slide[j] * ny[j];
    dy[j] = normal[j] * ny[j] - slide[j] * nx[j];
  }
  return { dx, dy, current, geometry };
}

function moved({ shift, y }: Front, { dx, dy }: Velocity, step: number): Front {
  return { shift: shift.map((value, j) => value + step * dx[j]), y: y.map((value, j) => value + step * dy[j]) };
}

/** One Runge-Kutta step of given length; `first` is the velocity at the start. */
function stepped(
  problem: FrontProblem,
  front: Front,
  first: Velocity,
  time: number,
  step: number,
): { readonly front: Front; readonly solves: number } {
  const second = velocityOf(problem, moved(front, first, step / 2), time + step / 2, first.current);
  const third = velocityOf(problem, moved(front, second, step / 2), time + step / 2, second.current);
  const fourth = velocityOf(problem, moved(front, third, step), time + step, third.current);
  const sum = (key: 'dx' | 'dy', j: number) => (first[key][j] + 2 * second[key][j] + 2 * third[key][j] + fourth[key][j]) / 6;
  const next: Front = {
    shift: front.shift.map((value, j) => value + step * sum('dx', j)),
    y: front.y.map((value, j) => value + step * sum('dy', j)),
  };
  return {
    front: filteredFront(next, NOISE_FLOOR),
    solves: second.current.newtonSteps + third.current.newtonSteps + fourth.current.newtonSteps,
  };
}

export interface EvolveOptions {
  /** Moments to keep, evenly in time, the start and the end included. */
  readonly moments?: number;
  /** No step is longer than this, nor than the largest stable one. */
  readonly longestStep?: number;
  /** Linear systems solved before giving up: what a course costs. */
  readonly maximumSolves?: number;
}

/** Advances a front step by step: `next()` does one step, so that long runs can be cut into slices. */
export function* evolution(
  problem: FrontProblem,
  start: Front,
  until: number,
  options: EvolveOptions = {},
): Generator<FrontMoment, FrontCourse> {
  const { moments: wanted = 2, longestStep = Number.POSITIVE_INFINITY, maximumSolves = 50_000 } = options;
  let front = start;
  let near: FrontCurrent | undefined;
  let time = 0;
  let solves = 0;
  const moments: FrontMoment[] = [];
  const finish = (ending: FrontEnding, steps: number): FrontCourse => ({ moments, ending, steps });
  for (let steps = 0; ; steps++) {
    let velocity: Velocity;
    try {
      velocity = velocityOf(problem, front, time, near);
    } catch (error) {
      if (error instanceof RangeError) return finish('not-followed', steps);
      throw error;
    }
    near = velocity.current;
    solves += near.newtonSteps;
    const moment: FrontMoment = { time, front, velocity: { shift: velocity.dx, y: velocity.dy }, current: velocity.current };
    const next = (until * moments.length) / Math.max(1, wanted - 1);
    if (moments.length === 0 || time >= next - 1e-12 * until) moments.push(moment);
    if (time >= until) return finish('in-time', steps);
    yield moment;
    if (solves >= maximumSolves) return finish('not-followed', steps);
    const target = Math.min(until, (until * moments.length) / Math.max(1, wanted - 1));
    const stable = Math.min(longestStep, stableStep(problem, velocity.geometry, velocity.current.flux, time));
    // Whole steps to the next kept moment.
    const step = (target - time) / Math.max(1, Math.ceil((target - time) / stable - 1e-9));
    try {
      const next = stepped(problem, front, velocity, time, step);
      front = next.front;
      solves += next.solves;
    } catch (error) {
      if (error instanceof RangeError) return finish('not-followed', steps);
      throw error;
    }
    time = Math.abs(time + step - target) < 1e-12 * until ? target : time + step;
    if (!front.y.every(Number.isFinite) || !front.shift.every(Number.isFinite)) return finish('not-followed', steps);
    if (crossesItself(front)) return finish('tips-merged', steps);
  }
}

/** The whole course at once. */
export function evolve(problem: FrontProblem, start: Front, until: number, options: EvolveOptions = {}): FrontCourse {
  const run = evolution(problem, start, until, options);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

/** The front at any time between the kept moments: cubic, with the velocities of both. */
export function frontAt(moments: readonly FrontMoment[], time: number): Front {
  const last = moments[moments.length - 1];
  const next = moments.findIndex((moment) => moment.time > time);
  if (time >= last.time || next <= 0) return next === 0 ? moments[0].front : last.front;
  const [a, b] = [moments[next - 1], moments[next]];
  const h = b.time - a.time;
  const s = (time - a.time) / h;
  const blend = (from: Float64Array, to: Float64Array, fromRate: Float64Array, toRate: Float64Array) =>
    from.map(
      (value, j) =>
        value * (1 + 2 * s) * (1 - s) ** 2 +
        to[j] * s * s * (3 - 2 * s) +
        h * (fromRate[j] * s * (1 - s) ** 2 - toRate[j] * s * s * (1 - s)),
    );
  return {
    shift: blend(a.front.shift, b.front.shift, a.velocity.shift, b.velocity.shift),
    y: blend(a.front.y, b.front.y, a.velocity.y, b.velocity.y),
  };
}

/** Crest minus trough of a front, by its nodes refined with a parabola through the highest and lowest three. */
export function peakToValley({ y }: Front): number {
  const relief = extreme(y, 1) - extreme(y, -1);
  return relief < FLAT ? 0 : relief;
}

/** A relief that is rounding noise. */
const FLAT = 1e-13;

function extreme(y: Float64Array, sign: 1 | -1): number {
  const n = y.length;
  let best = 0;
  for (let j = 1; j < n; j++) if (sign * y[j] > sign * y[best]) best = j;
  const [before, at, after] = [y[(best + n - 1) % n], y[best], y[(best + 1) % n]];
  const bend = before - 2 * at + after;
  return bend === 0 ? at : at - (after - before) ** 2 / (8 * bend);
}
