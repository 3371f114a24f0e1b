/**
 * The secondary current distribution over an uneven film: ∇²Φ = 0 in the flat layer of electrolyte, and at its foot
 * Φ = η(x, j) with κ∂Φ/∂z = j. A mode of the current meets Z_k, so that η(x, j) + (Z∗j)(x) = U. SI.
 */

import type { PeriodicGrid } from '../../../numerics/periodic-grid.ts';
import { power } from '../../../numerics/power.ts';
import { atOnce, partOf, type Slices } from '../../../numerics/slices.ts';
import { ConjugateGradients } from './conjugate-gradients.ts';
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

/** Root of the mean square of what is left, against the voltage over interface and sideways modes. */
const LINEAR_TOLERANCE = 1e-10;
const NEWTON_TOLERANCE = 1e-12;
const MOST_STEPS = 2000;
const MOST_NEWTON = 60;
/** A step of Newton is solved to this part of what was left, and the closer the less that is: more would be lost on a curved law. */
const FORCING = 0.05;
/**
 * Line search: a step at whose end the slope is more negative than this share of that at its start is shortened, down to a
 * smallest share of it.
 */
const BACKWARDS = 0.5;
const SHORTEST_SHARE = 1e-6;
/** Below this residual, relative to the voltage, the line search is skipped: slopes drown in rounding, and Newton converges without it. */
const NEAR = 1e-5;
/** Of what is left, for the progress bar: Newton needs two to six steps. */
const NEWTON_SHARE = 0.3;

/** The electrolyte over a grid: its modes, and conjugate gradients under them with scratch space of its own. */
export class CoupledLayer {
  /** Least impedance of any mode: a resistance at each point, Ω·m². */
  readonly #common: number;
  /** Impedance of the sideways modes beyond it. */
  readonly #sideways: Float64Array;
  /**
   * Impedance of the mean mode beyond it, Ω·m². The mean current is given, so this voltage is known; it is kept apart because it
   * can be so large that the rest would lose its digits.
   */
  readonly #meanMode: number;
  readonly #search: ConjugateGradients;

  constructor(
    readonly grid: PeriodicGrid,
    box: number,
    readonly slab: Slab,
  ) {
    const modeOf = (waveNumber: number) => modeImpedance(waveNumber, slab.thickness, slab.conductivity);
    const common = modeOf(grid.largestWaveNumber(box));
    this.#common = common;
    this.#sideways = grid.filterOf(box, (k2) => (k2 === 0 ? 0 : modeOf(Math.sqrt(k2)) - common));
    this.#meanMode = modeOf(0) - common + (slab.extraResistance ?? 0);
    this.#search = new ConjugateGradients(grid, this.#sideways);
  }

  /**
   * Finds the change of the current, mean 0, that removes the residual of `#search`, which knows the slopes. One slice is one
   * step of conjugate gradients. Throws a RangeError when they do not converge.
   * @param enough root of the mean square of the residual at which to stop, V
   * @returns the number of steps
   */
  *#solve(enough: number): Slices<number> {
    const search = this.#search;
    const target = enough ** 2 * this.grid.size;
    search.start();
    const atFirst = search.left;
    for (let steps = 0; ; steps++) {
      if (search.left <= target) return steps;
      if (steps === MOST_STEPS) throw new RangeError('The current distribution did not converge.');
      if (steps > 0) yield Math.max(0, Math.log(search.left / atFirst) / Math.log(target / atFirst));
      search.step();
    }
  }

  /** Current at a given mean over a film of constant resistance ρ (Ω·m²) at each point. */
  linear(rho: Float64Array, meanCurrentDensity: number): CoupledCurrents {
    return atOnce(this.linearInSlices(rho, meanCurrentDensity));
  }

  *linearInSlices(rho: Float64Array, meanCurrentDensity: number): Slices<CoupledCurrents> {
    const { currents, voltage, steps } = yield* this.#linear(rho, meanCurrentDensity, LINEAR_TOLERANCE);
    return {
      cellVoltage: voltage + this.#meanMode * meanCurrentDensity,
      currents,
      overpotentials: product(rho, currents),
      iterations: { conjugateGradient: steps, newton: 1 },
    };
  }

  /** From the currents without sideways modes to those with them. `voltage` leaves out the mean mode. */
  *#linear(rho: Float64Array, meanCurrentDensity: number, tolerance: number) {
    const search = this.#search;
    search.prepare(rho, this.#common);
    const voltage = (meanCurrentDensity * rho.length) / search.total;
    const currents = scaled(search.conductance, voltage);
    this.grid.filter(scaled(currents, -1), this.#sideways, search.residual);
    const steps = yield* this.#solve(tolerance * voltage);
    add(currents, 1, search.change);
    return { currents, voltage: voltage + search.voltage, steps };
  }

  /**
   * Current at a given mean over any monotone local law, by Newton: the change of the current obeys (η′ + Z)δj = −res + δU.
   * It starts from the law's tangent at rest; steps that overshoot are shortened.
   */
  nonlinear(law: LocalLaw, meanCurrentDensity: number): CoupledCurrents {
    return atOnce(this.nonlinearInSlices(law, meanCurrentDensity));
  }

  *nonlinearInSlices(law: LocalLaw, meanCurrentDensity: number): Slices<CoupledCurrents> {
    const { residual, change } = this.#search;
    const atRest = Float64Array.from({ length: this.grid.size }, (_, i) => law.slope(i, 0));
    const guess = yield* partOf(0, NEWTON_SHARE, this.#linear(atRest, meanCurrentDensity, FORCING));
    const drop = new Float64Array(this.grid.size);
    this.grid.filter(guess.currents, this.#sideways, drop);
    add(drop, this.#common, guess.currents);
    const point = new WorkingPoint(law, guess.currents, drop, guess.voltage);
    let { steps } = guess;
    for (let newton = 1; newton <= MOST_NEWTON; newton++) {
      const left = point.linearise();
      if (left <= NEWTON_TOLERANCE) {
        const { voltage, currents, overpotentials } = point;
        const cellVoltage = voltage + this.#meanMode * meanCurrentDensity;
        return { cellVoltage, currents, overpotentials, iterations: { conjugateGradient: steps, newton } };
      }
      this.#search.prepare(point.slope, this.#common);
      residual.set(point.residual);
      const enough = Math.max(NEWTON_TOLERANCE / 4, left * Math.min(FORCING, left)) * Math.abs(point.voltage);
      // Every step closes about the same part of what is left to do.
      const [from, to] = [1 - power(1 - NEWTON_SHARE, newton), 1 - power(1 - NEWTON_SHARE, newton + 1)];
      steps += yield* partOf(from, to, this.#solve(enough));
      point.move(change, this.#search.voltage, residual, left > NEAR);
    }
    throw new RangeError('The current distribution did not converge.');
  }
}

/** State of the Newton iteration: currents and voltages, with the law evaluated there. */
class WorkingPoint {
  /** Overpotential of the interface by the law, V. Not the voltage less the drop, which loses all digits in a poor electrolyte. */
  readonly overpotentials: Float64Array;
  /** V */
  readonly residual: Float64Array;
  /** Of the law, Ω·m². */
  readonly slope: Float64Array;
  readonly #dropChange: Float64Array;

  constructor(
    readonly law: LocalLaw,
    /** A/m² */
    readonly currents: Float64Array,
    /** Drop in the electrolyte without the part of the mean mode, V. */
    readonly drop: Float64Array,
    public voltage: number,
  ) {
    const { length } = currents;
    this.overpotentials = new Float64Array(length);
    this.residual = new Float64Array(length);
    this.slope = new Float64Array(length);
    this.#dropChange = new Float64Array(length);
    for (let i = 0; i < length; i++) this.overpotentials[i] = law.overpotential(i, currents[i]);
  }

  /** Finds residual and slope. Returns the root of the mean square of the residual against the voltage. */
  linearise(): number {
    const { law, currents, drop, overpotentials, residual, slope, voltage } = this;
    let left = 0;
    for (let i = 0; i < currents.length; i++) {
      const rest = voltage - overpotentials[i] - drop[i];
      residual[i] = rest;
      slope[i] = law.slope(i, currents[i]);
      left += rest * rest;
    }
    return Math.sqrt(left / currents.length) / Math.abs(voltage);
  }

  /**
   * Moves along `change`, shortened by a line search. The slope falls steadily along it (the solution minimises a convex
   * function): where it is strongly negative at the end, the step was too long.
   * @param left what the linear solution left of the residual
   */
  move(change: Float64Array, voltageChange: number, left: Float64Array, careful: boolean): void {
    const { currents, drop, residual, slope } = this;
    const dropChange = this.#dropChange;
    this.voltage += voltageChange;
    let pull = 0;
    for (let i = 0; i < change.length; i++) {
      const driving = residual[i] + voltageChange;
      dropChange[i] = driving - left[i] - slope[i] * change[i];
      pull += change[i] * driving;
    }
    let share = 1;
    for (let back = this.#pullAt(share, change); careful && back < -BACKWARDS * pull && share > SHORTEST_SHARE; ) {
      share *= Math.min(0.5, Math.max(0.1, pull / (pull - back)));
      back = this.#pullAt(share, change);
    }
    add(currents, share, change);
    add(drop, share, dropChange);
  }

  /** Slope along `change` at a share of it. The mean of a change is 0, so any voltage gives the same; this one leaves little to cancel. */
  #pullAt(share: number, change: Float64Array): number {
    const { law, currents, drop, overpotentials, voltage } = this;
    const dropChange = this.#dropChange;
    let sum = 0;
    for (let i = 0; i < change.length; i++) {
      const overpotential = law.overpotential(i, currents[i] + share * change[i]);
      overpotentials[i] = overpotential;
      sum += change[i] * (voltage - overpotential - drop[i] - share * dropChange[i]);
    }
    return sum;
  }
}

function add(sum: Float64Array, factor: number, values: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] += factor * values[i];
}

function scaled(values: Float64Array, factor: number): Float64Array {
  const result = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) result[i] = factor * values[i];
  return result;
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = a[i] * b[i];
  return result;
}

export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
