/**
 * The current along a periodic front, by a boundary integral. φ = ½y + C + ∫Gσ ds with the periodic Green's function
 * G = (1/4π) ln(2 cosh Δy − 2 cos Δx) and ∫σ ds = 2π: harmonic in the electrolyte, φ → y far above (mean flux 1).
 * Nyström with Kress weights for the logarithm (Kress, Linear Integral Equations, ch. 12): spectrally accurate.
 */
import { factorise, solveFactorised } from '../../../../numerics/linear.ts';
import type { FrontGeometry } from './curve.ts';

/**
 * The condition of the interface at each node on the harmonic variable u and its normal flux q (the flat flux is 1): residual(u,
 * q) = 0 up to a common constant.
 */
export interface InterfaceLaw {
  /** Writes residual, ∂/∂u and ∂/∂q at node `index`. */
  at(index: number, u: number, q: number, out: Float64Array): void;
  /**
   * `free`: u is known up to a constant, which the total flux decides (a potential). A number: far above u → y − ȳ + level
   * (a concentration), and the residual is known up to a constant instead (the voltage).
   */
  readonly level: 'free' | number;
  /** The residual is linear in u and q: one Newton step is the solution. */
  readonly linear: boolean;
  /** Whether the law has a meaning at this u (a concentration is positive). */
  admissible?(u: number): boolean;
}

export interface FrontCurrent {
  /** Normal flux at each node over that of a flat front. */
  readonly flux: Float64Array;
  /** u at each node. */
  readonly value: Float64Array;
  /** The density of the layer: a good start for a front nearby. */
  readonly density: Float64Array;
}

/**
 * What the logarithm ln(4 sin²(α/2)) leaves to the quadrature, by distance of the nodes: Kress's weight of it, less the trapezoid
 * of the same. The first entry is the weight alone.
 */
function kressRemainder(n: number): Float64Array {
  const step = (2 * Math.PI) / n;
  return Float64Array.from({ length: n }, (_, j) => {
    let sum = 0;
    for (let m = 1; m < n / 2; m++) sum += Math.cos(step * ((m * j) % n)) / m;
    const weight = -2 * step * sum - ((4 * Math.PI) / (n * n)) * (j % 2 === 0 ? 1 : -1);
    return j === 0 ? weight : weight - step * 2 * Math.log(Math.sin((step * j) / 2));
  });
}

const REMAINDERS = new Map<number, Float64Array>();

/** The same table for the same number of nodes. */
function remainderOf(n: number): Float64Array {
  let table = REMAINDERS.get(n);
  if (!table) {
    table = kressRemainder(n);
    REMAINDERS.set(n, table);
  }
  return table;
}

export interface FrontOperators {
  /** u = ½y + single·σ (+ constant), N×N. */
  readonly single: Float64Array;
  /** q = ½n_y + flux·σ, N×N. */
  readonly flux: Float64Array;
}

/** Both operators of one shape. */
export function operatorsOf({ x, y, speed, nx, ny, turning }: FrontGeometry): FrontOperators {
  const n = x.length;
  const remainder = remainderOf(n);
  const single = new Float64Array(n * n);
  const flux = new Float64Array(n * n);
  const step = (2 * Math.PI) / n;
  // Half-angle factors, so that a pair costs no trigonometry and keeps its digits.
  const mean = y.reduce((sum, value) => sum + value, 0) / n;
  const sine = x.map((value) => Math.sin(value / 2));
  const cosine = x.map((value) => Math.cos(value / 2));
  const growing = y.map((value) => Math.exp((value - mean) / 2));
  const falling = growing.map((value) => 1 / value);
  const length = speed.map((value) => value / (4 * Math.PI));
  for (let i = 0; i < n; i++) {
    const row = i * n;
    single[row + i] = (remainder[0] + step * 2 * Math.log(speed[i])) * length[i];
    flux[row + i] = 0.5 - (step * turning[i]) / (4 * Math.PI);
    const [sineHere, cosineHere, growingHere, fallingHere] = [sine[i], cosine[i], growing[i], falling[i]];
    const [nxHere, nyHere, lengthHere] = [nx[i], ny[i], length[i]];
    // A pair shares its distance; seen from the other side only the direction turns round.
    for (let j = 0; j < i; j++) {
      const up = growingHere * falling[j];
      const down = growing[j] * fallingHere;
      const sinh = (up - down) / 2;
      const sin = sineHere * cosine[j] - cosineHere * sine[j];
      const square = sinh * sinh + sin * sin;
      const share = step / square;
      const rise = (share * sinh * (up + down)) / 2;
      const run = share * sin * (cosineHere * cosine[j] + sineHere * sine[j]);
      const both = remainder[i - j] + step * Math.log(square);
      const other = j * n + i;
      single[row + j] = both * length[j];
      single[other] = both * lengthHere;
      flux[row + j] = (rise * nyHere + run * nxHere) * length[j];
      flux[other] = -(rise * ny[j] + run * nx[j]) * lengthHere;
    }
  }
  return { single, flux };
}

const NEWTON_STEPS = 60;
const SMALLEST_SHARE = 1e-9;
/** Newton has converged when the density is known to this. */
const CONVERGED = 1e-12;
/** Rounding may keep the changes from becoming smaller; then this is enough. */
const STALLED = 1e-9;
/** While each step gains this much a decomposed matrix is used again: a step with it costs a tenth. */
const GAIN = 0.2;

/**
 * The current along the front under an interface law. `start` is the density of a front nearby; `operators` are those of the
 * shape, given where several laws are solved on it.
 * @throws RangeError when Newton does not converge.
 */
export function solveFront(
  geometry: FrontGeometry,
  law: InterfaceLaw,
  start?: Float64Array,
  { single, flux }: FrontOperators = operatorsOf(geometry),
): FrontCurrent {
  const { y, ny, speed } = geometry;
  const n = y.length;
  const size = n + 1;
  const length = speed.map((s) => (s * 2 * Math.PI) / n);
  const free = law.level === 'free';
  // A given level far above: u → y + C − (1/4π)∫yσ ds fixes C, and the unknown constant is that of the residual.
  const lift = free ? new Float64Array(n) : y.map((value, j) => (value * length[j]) / (4 * Math.PI));
  const base = free ? 0 : (law.level as number) - meanHeight(geometry);

  // Flat fronts have σ = 1; σ = n_y has the right total from the start.
  const sigma = Float64Array.from(start ?? ny);
  let constant = 0;
  const value = new Float64Array(n);
  const slope = new Float64Array(n);
  const evaluate = () => {
    let offset = base + (free ? constant : 0);
    for (let j = 0; j < n; j++) offset += lift[j] * sigma[j];
    for (let i = 0; i < n; i++) {
      let u = y[i] / 2 + offset;
      let q = ny[i] / 2;
      const row = i * n;
      for (let j = 0; j < n; j++) {
        u += single[row + j] * sigma[j];
        q += flux[row + j] * sigma[j];
      }
      value[i] = u;
      slope[i] = q;
    }
  };
  const local = new Float64Array(3);
  const byValue = new Float64Array(n);
  const bySlope = new Float64Array(n);
  const right = new Float64Array(size);
  /** What is missing at every node and in the total, and how it would change. */
  const missing = () => {
    let total = 0;
    for (let i = 0; i < n; i++) {
      law.at(i, value[i], slope[i], local);
      right[i] = free ? -local[0] : constant - local[0];
      byValue[i] = local[1];
      bySlope[i] = local[2];
      total += sigma[i] * length[i];
    }
    right[n] = 2 * Math.PI - total;
  };
  const matrix = new Float64Array(size * size);
  const decomposed = () => {
    for (let i = 0; i < n; i++) {
      const row = i * n;
      const wide = i * size;
      const [a, b] = [byValue[i], bySlope[i]];
      if (free) for (let j = 0; j < n; j++) matrix[wide + j] = a * single[row + j] + b * flux[row + j];
      else for (let j = 0; j < n; j++) matrix[wide + j] = a * (single[row + j] + lift[j]) + b * flux[row + j];
      matrix[wide + n] = free ? a : -1;
      matrix[n * size + i] = length[i];
    }
    matrix[n * size + n] = 0;
    return factorise(matrix, size);
  };

  evaluate();
  let order: Int32Array | undefined;
  let before = Number.POSITIVE_INFINITY;
  for (let steps = 1; steps <= NEWTON_STEPS; steps++) {
    missing();
    order ??= decomposed();
    const step = solveFactorised(matrix, order, right);
    let change = 0;
    let largest = 1;
    for (let j = 0; j < n; j++) {
      change = Math.max(change, Math.abs(step[j]));
      largest = Math.max(largest, Math.abs(sigma[j]));
    }
    if (!Number.isFinite(change)) break;
    constant += step[n];
    for (let j = 0; j < n; j++) sigma[j] += step[j];
    evaluate();
    let whole = true;
    // Newton may leave the domain of the law (a concentration below zero): halve the step until it is back.
    for (let share = 0.5; law.admissible && !value.every(law.admissible); share /= 2) {
      if (share < SMALLEST_SHARE) throw new RangeError('The current along the front leaves the domain of the law.');
      constant -= share * step[n];
      for (let j = 0; j < n; j++) sigma[j] -= share * step[j];
      evaluate();
      whole = false;
    }
    // The error after a step that shrinks it by g is g/(1−g) of that step; after the first step with a matrix g is not known.
    const gain = change / before;
    const left = whole && gain > 0 && gain < 0.5 ? (change * gain) / (1 - gain) : change;
    if (law.linear || (whole && (left < CONVERGED * largest || (left < STALLED * largest && gain > GAIN)))) {
      return { flux: slope, value, density: sigma };
    }
    if (!whole || gain > GAIN) {
      order = undefined;
      before = Number.POSITIVE_INFINITY;
    } else before = change;
  }
  throw new RangeError('The current along the front has no solution.');
}

/** Mean height over x: the flat front of the same volume. */
function meanHeight({ y, ny, speed }: FrontGeometry): number {
  let sum = 0;
  for (let j = 0; j < y.length; j++) sum += y[j] * ny[j] * speed[j];
  return sum / y.length;
}

/** Linear kinetics: u = Wa·q + capillary·𝒦 + ψ, with Wa = κRk and capillary = κΓk²/i per node. */
export function linearLaw(geometry: FrontGeometry, wagner: (index: number) => number, capillary: number): InterfaceLaw {
  return {
    level: 'free',
    linear: true,
    at(index, u, q, out) {
      const resistance = wagner(index);
      out[0] = resistance * q - u + capillary * geometry.curvature[index];
      out[1] = -1;
      out[2] = resistance;
    },
  };
}

/**
 * Gradient of u above the front (a few nodes away from it at least), from the density of a solution: the field of a front.
 * Far above it is (0, 1).
 */
export function gradientAbove(
  { x, y, speed }: FrontGeometry,
  density: Float64Array,
): (px: number, py: number) => readonly [ux: number, uy: number] {
  const n = x.length;
  const weight = density.map((sigma, j) => (sigma * speed[j]) / (2 * n));
  const [sine, cosine] = [x.map(Math.sin), x.map(Math.cos)];
  const [up, down] = [y.map((value) => Math.exp(value)), y.map((value) => Math.exp(-value))];
  return (px, py) => {
    const [s, c] = [Math.sin(px), Math.cos(px)];
    const [e, inverse] = [Math.exp(py), Math.exp(-py)];
    let ux = 0;
    let uy = 0.5;
    for (let j = 0; j < n; j++) {
      const rising = e * down[j];
      const falling = inverse * up[j];
      const share = weight[j] / ((rising + falling) / 2 - (c * cosine[j] + s * sine[j]));
      ux += share * (s * cosine[j] - c * sine[j]);
      uy += (share * (rising - falling)) / 2;
    }
    return [ux, uy];
  };
}
