/**
 * Ordinary differential equations without stiffness: the embedded Runge-Kutta pair 5(4) of Dormand and Prince with its
 * continuous extension, step-size control and events (Hairer, Nørsett & Wanner, Solving ODEs I, sections II.4 to II.6).
 */
import { power } from './power.ts';
import { brent } from './roots.ts';

/** Writes dy/dt into `slope`. A slope that is not finite says that the state is outside the domain. */
type RightHandSide = (t: number, y: Float64Array, slope: Float64Array) => void;

interface OdeEvent {
  readonly name: string;
  /** The event happens where this becomes zero or changes its sign; it stops the integration. */
  value(t: number, y: Float64Array): number;
}

interface OdeOptions {
  readonly relativeTolerance?: number;
  readonly absoluteTolerance?: number;
  readonly events?: readonly OdeEvent[];
  /** Steps tried before giving up. */
  readonly maximumSteps?: number;
}

export interface OdeSolution {
  /** Ends of the accepted steps, the start included. */
  readonly times: readonly number[];
  /** Where it ended, and the state there. */
  readonly end: number;
  readonly state: Float64Array;
  /** `end`: all the way. `event`: stopped by one. `domain`: the right-hand side lost its meaning. `budget`: too many steps. */
  readonly reason: 'end' | 'event' | 'domain' | 'budget';
  /** Name of the event that stopped it. */
  readonly event?: string;
  /** The state at any time between start and end, to the order of the method. */
  at(t: number): Float64Array;
}

const C = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1];
const A = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
/** Fifth order minus fourth order. */
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];
/** The fifth polynomial of the continuous extension. */
const DENSE = [
  -12715105075 / 11282082432,
  0,
  87487479700 / 32700410799,
  -10690763975 / 1880347072,
  701980252875 / 199316789632,
  -1453857185 / 822651844,
  69997945 / 29380423,
];

/** Rejected steps out of the domain before the integration ends there. */
const OUTSIDE = 60;
const SAFETY = 0.9;
const SMALLEST_FACTOR = 0.2;
const LARGEST_FACTOR = 10;
/** Exponents of the proportional-integral control of the step. */
const BETA = 0.04;
const ALPHA = 0.2 - 0.75 * BETA;

/**
 * Integrates from `from` to `to` (later than `from`).
 * The error of each step is held below absolute + relative·|y| in the root mean square over the components.
 */
export function solveOde(
  rightHandSide: RightHandSide,
  from: number,
  to: number,
  initial: readonly number[] | Float64Array,
  { relativeTolerance = 1e-8, absoluteTolerance = 1e-8, events = [], maximumSteps = 100_000 }: OdeOptions = {},
): OdeSolution {
  const n = initial.length;
  const times: number[] = [from];
  /** Five coefficients per component and step. */
  const pieces: Float64Array[] = [];
  let y = Float64Array.from(initial);
  let next = new Float64Array(n);
  const stage = new Float64Array(n);
  const k = Array.from({ length: 7 }, () => new Float64Array(n));

  const at = (t: number) => interpolate(times, pieces, y.length, t, initial);
  const finish = (end: number, state: Float64Array, reason: OdeSolution['reason'], event?: string): OdeSolution => ({
    times,
    end,
    state,
    reason,
    ...(event === undefined ? {} : { event }),
    at,
  });

  rightHandSide(from, y, k[0]);
  if (!k[0].every(Number.isFinite)) return finish(from, y, 'domain');
  let before = events.map((event) => event.value(from, y));
  if (!(to > from)) return finish(from, y, 'end');

  let t = from;
  let h = firstStep(rightHandSide, from, to, y, k[0], relativeTolerance, absoluteTolerance);
  let previousError = 1e-4;
  let rejected = false;
  let outside = 0;
  for (let step = 0; step < maximumSteps; step++) {
    const last = t + 1.01 * h >= to;
    if (last) h = to - t;
    if (h <= Math.abs(t) * 4e-16 || h < Number.MIN_VALUE) return finish(t, y, 'domain');
    for (let s = 1; s < 7; s++) {
      const row = A[s];
      const target = s === 6 ? next : stage;
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let j = 0; j < s; j++) sum += row[j] * k[j][i];
        target[i] = y[i] + h * sum;
      }
      rightHandSide(t + C[s] * h, target, k[s]);
    }
    let square = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < 7; j++) sum += ERROR[j] * k[j][i];
      const scale = absoluteTolerance + relativeTolerance * Math.max(Math.abs(y[i]), Math.abs(next[i]));
      square += ((h * sum) / scale) ** 2;
    }
    const error = Math.sqrt(square / n);
    if (Number.isNaN(error) && ++outside > OUTSIDE) return finish(t, y, 'domain');
    if (!(error <= 1)) {
      h *= Number.isFinite(error) ? Math.max(SMALLEST_FACTOR, SAFETY * power(error, -ALPHA)) : SMALLEST_FACTOR;
      rejected = true;
      continue;
    }

    const piece = new Float64Array(5 * n);
    for (let i = 0; i < n; i++) {
      const rise = next[i] - y[i];
      const bend = h * k[0][i] - rise;
      let sum = 0;
      for (let j = 0; j < 7; j++) sum += DENSE[j] * k[j][i];
      piece[5 * i] = y[i];
      piece[5 * i + 1] = rise;
      piece[5 * i + 2] = bend;
      piece[5 * i + 3] = rise - h * k[6][i] - bend;
      piece[5 * i + 4] = h * sum;
    }
    const end = last ? to : t + h;
    pieces.push(piece);
    times.push(end);

    if (events.length > 0) {
      const after = events.map((event) => event.value(end, next));
      let first: { time: number; name: string } | undefined;
      for (const [index, event] of events.entries()) {
        if (before[index] === 0 || before[index] < 0 === after[index] < 0) continue;
        const time = brent((at_) => event.value(at_, at(at_)), t, end, 0);
        if (!first || time < first.time) first = { time, name: event.name };
      }
      if (first) {
        const state = at(first.time);
        return finish(first.time, state, 'event', first.name);
      }
      before = after;
    }

    const factor = Math.min(
      LARGEST_FACTOR,
      Math.max(SMALLEST_FACTOR, SAFETY * power(Math.max(error, 1e-10), -ALPHA) * power(previousError, BETA)),
    );
    previousError = Math.max(error, 1e-4);
    t = end;
    [y, next] = [next, y];
    [k[0], k[6]] = [k[6], k[0]];
    if (last) return finish(t, y, 'end');
    h *= rejected ? Math.min(1, factor) : factor;
    rejected = false;
  }
  return finish(t, y, 'budget');
}

/** Hairer's guess of the first step: an explicit Euler step tells how the slope changes. */
function firstStep(
  rightHandSide: RightHandSide,
  t: number,
  to: number,
  y: Float64Array,
  slope: Float64Array,
  relativeTolerance: number,
  absoluteTolerance: number,
): number {
  const n = y.length;
  const norm = (v: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (v(i) / (absoluteTolerance + relativeTolerance * Math.abs(y[i]))) ** 2;
    return Math.sqrt(sum / n);
  };
  const d0 = norm((i) => y[i]);
  const d1 = norm((i) => slope[i]);
  const h0 = Math.min(d0 < 1e-5 || d1 < 1e-5 ? 1e-6 * (to - t) : (0.01 * d0) / d1, to - t);
  const ahead = Float64Array.from(y, (value, i) => value + h0 * slope[i]);
  const slopeAhead = new Float64Array(n);
  rightHandSide(t + h0, ahead, slopeAhead);
  const d2 = norm((i) => slopeAhead[i] - slope[i]) / h0;
  const steepest = Math.max(d1, d2);
  const h1 = steepest <= 1e-15 ? Math.max(1e-6 * (to - t), h0 * 1e-3) : power(0.01 / steepest, 0.2);
  const h = Math.min(100 * h0, h1, to - t);
  return Number.isFinite(h) && h > 0 ? h : 1e-9 * (to - t);
}

function interpolate(
  times: readonly number[],
  pieces: readonly Float64Array[],
  n: number,
  t: number,
  initial: readonly number[] | Float64Array,
): Float64Array {
  if (pieces.length === 0) return Float64Array.from(initial);
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t > times[middle + 1]) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  const s = (t - times[low]) / (times[low + 1] - times[low]);
  const r = 1 - s;
  const state = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const p = 5 * i;
    state[i] = piece[p] + s * (piece[p + 1] + r * (piece[p + 2] + s * (piece[p + 3] + r * piece[p + 4])));
  }
  return state;
}
