/**
 * The front in time: it moves along its normal with the current, its nodes slide along it to stay at equal arclength
 * (Hou, Lowengrub & Shelley, J. Comput. Phys. 169 (2001) 302). Explicit Runge-Kutta of fourth order under its stability
 * limit. Lengths in 1/k, time as kVt with V the velocity of the flat front.
 */
import { antiderivative, finestSlope } from '../../../../numerics/fourier.ts';
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

/**
 * `tips-merged`: the front touches itself, or its flanks meet in the crease of a trough. `too-sharp`: it has other details finer
 * than its nodes. `too-long`: more steps than allowed. `no-current`: none that the law admits. The others come from `ends` of
 * the options.
 */
export type FrontEnding =
  | 'in-time'
  | 'tips-merged'
  | 'too-sharp'
  | 'too-long'
  | 'no-current'
  | 'levelled'
  | 'continuum-ends'
  | 'short-risk';

export interface FrontMoment {
  readonly time: number;
  readonly front: Front;
  /** How its nodes move, per unit of time. */
  readonly velocity: Front;
  readonly current: FrontCurrent;
}

interface FrontCourse {
  /** The start, the end, and steps between, at most `MOMENTS`. */
  readonly moments: readonly FrontMoment[];
  readonly ending: FrontEnding;
  readonly steps: number;
  /** When the front first hangs over, so that it is no function of x any more. */
  readonly overhangsAt?: number;
}

/** Moments of a course that are kept: enough to play it by. */
const MOMENTS = 65;
/** A step that fails is tried in halves, down to this share of the course, and so many times in all. */
const SHORTEST = 1e-6;
const MOST_FAILURES = 60;
/** A front whose finest third of modes is steeper than this is not resolved: its current is wrong by some thousandths. */
const FINEST_SLOPE = 0.02;
/** Nodes at equal arclength drift apart by a few hundredths; a front whose nodes could not be placed so has far too few on its flanks. */
const UNEVEN = 2;
/** It is a crease when the sharpest trough bends this much more than the sharpest crest. */
const CREASE = 2;

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

function velocityOf(problem: FrontProblem, geometry: FrontGeometry, time: number, near?: FrontCurrent): Velocity {
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

/** One Runge-Kutta step of given length; `first` is the velocity at the start. Yields between its solves. */
function* stepped(problem: FrontProblem, front: Front, first: Velocity, time: number, step: number): Generator<void, Front> {
  const second = velocityOf(problem, geometryOf(moved(front, first, step / 2)), time + step / 2, first.current);
  yield;
  const third = velocityOf(problem, geometryOf(moved(front, second, step / 2)), time + step / 2, second.current);
  yield;
  const fourth = velocityOf(problem, geometryOf(moved(front, third, step)), time + step, third.current);
  const sum = (key: 'dx' | 'dy', j: number) => (first[key][j] + 2 * second[key][j] + 2 * third[key][j] + fourth[key][j]) / 6;
  const next: Front = {
    shift: front.shift.map((value, j) => value + step * sum('dx', j)),
    y: front.y.map((value, j) => value + step * sum('dy', j)),
  };
  return filteredFront(next, NOISE_FLOOR);
}

interface EvolveOptions {
  /** No step is longer than this, nor than the largest stable one. */
  readonly longestStep?: number;
  /** Steps tried before giving up: what a course costs. */
  readonly maximumSteps?: number;
  /** Why the front is followed no further, if so; called after every step. */
  ends?(geometry: FrontGeometry): FrontEnding | undefined;
}

/** Advances a front. Yields the time it has come to after every solve, so that long runs can be cut into slices. */
export function* evolution(
  problem: FrontProblem,
  start: Front,
  until: number,
  options: EvolveOptions = {},
): Generator<number, FrontCourse> {
  const { longestStep = Number.POSITIVE_INFINITY, maximumSteps = 10_000, ends } = options;
  let moments: FrontMoment[] = [];
  let overhangsAt: number | undefined;
  let front = start;
  let time = 0;
  /** Every so many steps a moment is kept. */
  let stride = 1;
  let latest: FrontMoment | undefined;
  let longest = longestStep;
  let failures = 0;
  for (let steps = 0; ; steps++) {
    /** The latest moment, once: a step that is tried again starts from the same. */
    const keep = () => {
      if (latest && latest.time !== moments[moments.length - 1]?.time) moments.push(latest);
    };
    const finish = (ending: FrontEnding): FrontCourse => {
      keep();
      return { moments, ending, steps, ...(overhangsAt === undefined ? {} : { overhangsAt }) };
    };
    const geometry = geometryOf(front);
    const unresolved = unresolvedAs(front, geometry);
    if (unresolved) return finish(unresolved);
    let velocity: Velocity;
    try {
      velocity = velocityOf(problem, geometry, time, latest?.current);
    } catch (error) {
      if (error instanceof RangeError) return finish('no-current');
      throw error;
    }
    const { current } = velocity;
    latest = { time, front, velocity: { shift: velocity.dx, y: velocity.dy }, current };
    if (steps % stride === 0) keep();
    if (moments.length >= MOMENTS) {
      moments = moments.filter((_, index) => index % 2 === 0);
      stride *= 2;
    }
    if (overhangsAt === undefined && geometry.ny.some((upwards) => upwards < 0)) overhangsAt = time;
    if (time >= until) return finish('in-time');
    const ending = ends?.(geometry);
    if (ending) return finish(ending);
    if (steps === maximumSteps) return finish('too-long');
    yield time;
    const stable = Math.min(longest, stableStep(problem, geometry, current.flux, time));
    const step = (until - time) / Math.max(1, Math.ceil((until - time) / stable - 1e-9));
    const next = yield* attempted(problem, front, velocity, time, step);
    if (!next) {
      longest = step / 2;
      if (++failures === MOST_FAILURES || longest < SHORTEST * until) return finish('no-current');
      continue;
    }
    if (crossesItself(next)) return finish('tips-merged');
    longest = Math.min(longestStep, 2 * longest);
    front = next;
    time = until - time - step < 1e-12 * until ? until : time + step;
  }
}

/** A step, or undefined where one of its stages has no current. */
function* attempted(
  problem: FrontProblem,
  front: Front,
  first: Velocity,
  time: number,
  step: number,
): Generator<number, Front | undefined> {
  const stages = stepped(problem, front, first, time, step);
  try {
    for (;;) {
      const stage = stages.next();
      if (stage.done) return [stage.value.y, stage.value.shift].every((values) => values.every(Number.isFinite)) ? stage.value : undefined;
      yield time;
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unresolvedAs({ shift, y }: Front, { turning, speed }: FrontGeometry): 'too-sharp' | 'tips-merged' | undefined {
  const third = y.length / 3;
  const mean = speed.reduce((sum, s) => sum + s, 0) / speed.length;
  if (Math.max(...speed) > UNEVEN * mean) return 'too-sharp';
  if (Math.max(finestSlope(shift, third), finestSlope(y, third)) < FINEST_SLOPE * mean) return undefined;
  return Math.max(...turning) > -CREASE * Math.min(...turning) ? 'tips-merged' : 'too-sharp';
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

/** Crest minus trough of a front. */
export function peakToValley({ y }: Front): number {
  const relief = extremeOf(y, 1).read(y) - extremeOf(y, -1).read(y);
  return relief < FLAT ? 0 : relief;
}

/** A relief that is rounding noise. */
const FLAT = 1e-13;

interface Extreme {
  /** The node next to it. */
  readonly node: number;
  /** The value of something else at the same place. */
  read(values: Float64Array): number;
}

/** Where the front is highest (1) or lowest (-1), among some nodes: between the nodes, by a parabola through three. */
export function extremeOf(y: Float64Array, sign: 1 | -1, among?: (node: number) => boolean): Extreme {
  const n = y.length;
  let node = Math.max(
    0,
    y.findIndex((_, j) => !among || among(j)),
  );
  for (let j = node; j < n; j++) if ((!among || among(j)) && sign * y[j] > sign * y[node]) node = j;
  const around = (values: Float64Array) => [values[(node + n - 1) % n], values[node], values[(node + 1) % n]];
  const [before, at, after] = around(y);
  const bend = before - 2 * at + after;
  // In nodes; a flat stretch, or an end of the nodes asked about, has none.
  const aside = sign * bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
  return {
    node,
    read(values) {
      const [a, b, c] = around(values);
      return b + (aside * (c - a)) / 2 + (aside * aside * (a - 2 * b + c)) / 2;
    },
  };
}
