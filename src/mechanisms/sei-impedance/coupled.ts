/**
 * The secondary current distribution over an uneven film: ∇²Φ = 0 in the flat layer of electrolyte, and at its foot
 * Φ = η(x, j) with κ∂Φ/∂z = j. A mode of the current meets Z_k, so that η(x, j) + (Z∗j)(x) = U. SI.
 */
import type { PeriodicGrid } from '../../numerics/hartley.ts';
import { atOnce, partOf, type Slices } from '../../numerics/slices.ts';
import { modeImpedance } from './electrolyte-slab.ts';

export interface Slab {
  /** m */
  readonly thickness: number;
  /** S/m */
  readonly conductivity: number;
  /** Added to the mean mode only, Ω·m². */
  readonly extraResistance?: number;
}

/** What the interface does at each point: overpotential (V) and its slope (Ω·m²) at a current density (A/m²). */
export interface LocalLaw {
  overpotential(point: number, current: number): number;
  slope(point: number, current: number): number;
}

export interface CoupledCurrents {
  /** V */
  readonly cellVoltage: number;
  /** A/m², point by point. */
  readonly currents: Float64Array;
  /** Of film and charge transfer, V, point by point. */
  readonly overpotentials: Float64Array;
  /** Steps of the inner (linear) and the outer (Newton) iteration. */
  readonly iterations: { readonly conjugateGradient: number; readonly newton: number };
}

/** Root of the mean square of what is left, against a right side of 1. */
const TOLERANCE = 1e-10;
const MOST_ITERATIONS = 2000;
/** Root of the mean square of what is left, against the voltage over interface and sideways modes. */
const NEWTON_TOLERANCE = 1e-12;
const MOST_NEWTON = 60;
/** A step that pulls back by more than this part of what pulled forward is shortened, down to a smallest share of it. */
const BACKWARDS = 0.5;
const SHORTEST_SHARE = 1e-6;
/** Below this part of the voltage Newton needs no help, and what pulls drowns in rounding. */
const NEAR = 1e-5;
/** Of what is left, for the progress bar: Newton needs two to six steps. */
const NEWTON_SHARE = 0.3;

/** The electrolyte over a grid: its modes, and conjugate gradients for (ρ + Z) j = b with scratch space of its own. */
export class CoupledLayer {
  readonly #modes: Float64Array;
  readonly #least: number;
  /** What the mean current loses beside `#modes`, Ω·m². */
  readonly #meanMode: number;
  readonly #preconditioner: Float64Array;
  readonly #work: readonly Float64Array[];

  constructor(
    readonly grid: PeriodicGrid,
    box: number,
    readonly slab: Slab,
  ) {
    this.#modes = grid.filterOf(box, (k2) => modeImpedance(Math.sqrt(k2), slab.thickness, slab.conductivity));
    const first = this.#modes[0];
    this.#least = this.#modes.reduce((least, mode) => Math.min(least, mode), first);
    // The mean current is given, so the voltage that its mode costs is known and may stand outside: it can be so large
    // that the rest would drown in its rounding.
    this.#modes[0] = this.#least;
    this.#meanMode = first - this.#least + (slab.extraResistance ?? 0);
    this.#preconditioner = new Float64Array(grid.size);
    this.#work = Array.from({ length: 5 }, () => new Float64Array(grid.size));
  }

  /** Potential lost in the electrolyte, Z∗j, but for what the mean current alone loses. */
  #drop(currents: Float64Array, output: Float64Array): void {
    this.grid.filter(currents, this.#modes, output);
  }

  /**
   * Solves (ρ + Z) x = b by conjugate gradients, preconditioned by D F⁻¹[1/(1+(Z_k−c)/h)]F D with D = (ρ+c)^(−1/2), the
   * least mode impedance c (resistances below it do not matter) and the harmonic mean h of ρ+c. Exact for even ρ.
   * Starts from `x`. Throws a RangeError when it does not converge. One slice is one iteration.
   * @returns the number of iterations
   */
  *#solve(rho: Float64Array, b: Float64Array, x: Float64Array): Slices<number> {
    const { grid } = this;
    const { size } = grid;
    const [root, residual, direction, image, scaled] = this.#work;
    let conductance = 0;
    let target = 0;
    for (let i = 0; i < size; i++) {
      const shifted = rho[i] + this.#least;
      root[i] = 1 / Math.sqrt(shifted);
      conductance += 1 / shifted;
      target += b[i] * b[i];
    }
    const harmonic = size / conductance;
    for (let i = 0; i < size; i++) this.#preconditioner[i] = 1 / (1 + (this.#modes[i] - this.#least) / harmonic);
    const enough = TOLERANCE ** 2 * target;

    // Finishes the preconditioning of the residual, whose first factor `scaled` already carries.
    const precondition = (): number => {
      grid.filter(scaled, this.#preconditioner, scaled);
      let product = 0;
      for (let i = 0; i < size; i++) {
        scaled[i] *= root[i];
        product += residual[i] * scaled[i];
      }
      return product;
    };

    this.#drop(x, image);
    let left = 0;
    for (let i = 0; i < size; i++) {
      const rest = b[i] - rho[i] * x[i] - image[i];
      residual[i] = rest;
      scaled[i] = root[i] * rest;
      left += rest * rest;
    }
    if (left <= enough) return 0;
    let product = precondition();
    direction.set(scaled);
    for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      this.#drop(direction, image);
      let curvature = 0;
      for (let i = 0; i < size; i++) {
        image[i] += rho[i] * direction[i];
        curvature += direction[i] * image[i];
      }
      const step = product / curvature;
      left = 0;
      for (let i = 0; i < size; i++) {
        x[i] += step * direction[i];
        const rest = residual[i] - step * image[i];
        residual[i] = rest;
        scaled[i] = root[i] * rest;
        left += rest * rest;
      }
      if (left <= enough) return iteration;
      yield Math.min(1, Math.max(0, Math.log(left / target) / Math.log(enough / target)));
      const before = product;
      product = precondition();
      const turn = product / before;
      for (let i = 0; i < size; i++) direction[i] = scaled[i] + turn * direction[i];
    }
    throw new RangeError('The current distribution did not converge.');
  }

  /** Current at a given mean over a film of constant resistance ρ (Ω·m²) at each point. */
  linear(rho: Float64Array, meanCurrentDensity: number): CoupledCurrents {
    return atOnce(this.linearInSlices(rho, meanCurrentDensity));
  }

  *linearInSlices(rho: Float64Array, meanCurrentDensity: number): Slices<CoupledCurrents> {
    const { size } = this.grid;
    const ones = new Float64Array(size).fill(1);
    const currents = rho.map((value) => 1 / (value + this.#least));
    const conjugateGradient = yield* this.#solve(rho, ones, currents);
    const voltage = meanCurrentDensity / mean(currents);
    for (let i = 0; i < size; i++) currents[i] *= voltage;
    return {
      cellVoltage: voltage + this.#meanMode * meanCurrentDensity,
      currents,
      overpotentials: currents.map((current, i) => rho[i] * current),
      iterations: { conjugateGradient, newton: 1 },
    };
  }

  /**
   * Current at a given mean over any monotone local law, by Newton: the change of the current obeys (η′ + Z)δj = −res + δU,
   * and δU follows from the mean. It starts from the law's tangent at rest; steps that overshoot are shortened.
   */
  nonlinear(law: LocalLaw, meanCurrentDensity: number): CoupledCurrents {
    return atOnce(this.nonlinearInSlices(law, meanCurrentDensity));
  }

  *nonlinearInSlices(law: LocalLaw, meanCurrentDensity: number): Slices<CoupledCurrents> {
    const { size } = this.grid;
    const tangent = new Float64Array(size).map((_, i) => law.slope(i, 0));
    const guess = yield* partOf(0, NEWTON_SHARE, this.linearInSlices(tangent, meanCurrentDensity));
    const currents = guess.currents.slice();
    const drop = new Float64Array(size);
    const next = new Float64Array(size);
    const slope = new Float64Array(size);
    const residual = new Float64Array(size);
    const towards = new Float64Array(size);
    const perVolt = new Float64Array(size);
    const ones = new Float64Array(size).fill(1);
    let { conjugateGradient } = guess.iterations;
    this.#drop(currents, drop);
    let voltage = mean(drop.map((value, i) => value + law.overpotential(i, currents[i])));
    for (let newton = 1; newton <= MOST_NEWTON; newton++) {
      let left = 0;
      for (let i = 0; i < size; i++) {
        residual[i] = voltage - law.overpotential(i, currents[i]) - drop[i];
        slope[i] = law.slope(i, currents[i]);
        left += residual[i] ** 2;
      }
      if (Math.sqrt(left / size) <= NEWTON_TOLERANCE * voltage && newton > 1) {
        return {
          cellVoltage: voltage + this.#meanMode * meanCurrentDensity,
          currents,
          // Not U minus the drop, in which a poor electrolyte leaves nothing of the interface.
          overpotentials: currents.map((current, i) => law.overpotential(i, current)),
          iterations: { conjugateGradient, newton },
        };
      }
      towards.fill(0);
      perVolt.fill(0);
      // Every step closes about the same part of what is left to do.
      const [from, to] = [1 - (1 - NEWTON_SHARE) ** newton, 1 - (1 - NEWTON_SHARE) ** (newton + 1)];
      const middle = (from + to) / 2;
      conjugateGradient += yield* partOf(from, middle, this.#solve(slope, residual, towards));
      conjugateGradient += yield* partOf(middle, to, this.#solve(slope, ones, perVolt));
      const change = (meanCurrentDensity - mean(currents) - mean(towards)) / mean(perVolt);
      let pull = 0;
      for (let i = 0; i < size; i++) {
        towards[i] += change * perVolt[i];
        // The mean of a step is zero, so any voltage gives this sum; the next one leaves little to cancel.
        pull += towards[i] * (residual[i] + change);
        perVolt[i] = currents[i] + towards[i];
      }
      this.#drop(perVolt, next);
      // Along the step what pulls forward falls steadily (the problem is that of a convex function): where it pulls back
      // hard at the end, the step was too long.
      let share = 1;
      const pullAt = () => {
        let sum = 0;
        for (let i = 0; i < size; i++) {
          const overpotential = law.overpotential(i, currents[i] + share * towards[i]);
          sum += towards[i] * (voltage + change - overpotential - drop[i] - share * (next[i] - drop[i]));
        }
        return sum;
      };
      const far = Math.sqrt(left / size) > NEAR * Math.abs(voltage);
      for (let back = far ? pullAt() : 0; back < -BACKWARDS * pull && share > SHORTEST_SHARE; back = pullAt()) {
        share *= Math.min(0.5, Math.max(0.1, pull / (pull - back)));
      }
      voltage += change;
      for (let i = 0; i < size; i++) {
        currents[i] += share * towards[i];
        drop[i] = share === 1 ? next[i] : drop[i] + share * (next[i] - drop[i]);
      }
    }
    throw new RangeError('The current distribution did not converge.');
  }
}

export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Between these two every cell resistance U/j̄ of a linear film lies: no loss and all loss by sideways current (Ω·m²). */
export function resistanceBounds(rho: Float64Array, slabResistance: number): { readonly equipotential: number; readonly columns: number } {
  let free = 0;
  let bound = 0;
  for (const value of rho) {
    free += 1 / value;
    bound += 1 / (value + slabResistance);
  }
  return { equipotential: slabResistance + rho.length / free, columns: rho.length / bound };
}
