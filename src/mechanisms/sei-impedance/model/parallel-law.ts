/** A point that consists of parts, film and pores, which share one overpotential: the local law of the coupled current. SI. */
import type { LocalLaw } from './coupled.ts';
import { type ChargeTransfer, chargeTransferOverpotential, chargeTransferSlope, currentThrough } from './currents.ts';
import { type Branch, chargeTransferResistance } from './patch.ts';

/** Two to six steps are usual. */
const MOST_STEPS = 40;
const TOLERANCE = 1e-14;

/** Branches in parallel at each point, charge transfer behind each. What was solved for last at a point is where the next solution starts. */
export class ParallelLaw implements LocalLaw {
  /** Of each point: the current that was last solved for, its parts, and the overpotential and conductance there. */
  readonly #solved: Float64Array;
  readonly #parts: readonly Float64Array[];
  readonly #overpotential: Float64Array;
  readonly #conductance: Float64Array;
  /** Of each part of the point at hand. */
  readonly #own: Float64Array;
  readonly #slope: Float64Array;

  constructor(
    private readonly branches: readonly (readonly Branch[])[],
    private readonly chargeTransfer: ChargeTransfer,
    /** At equilibrium, Ω·m²: the largest that the law can have. */
    private readonly linearResistance: Float64Array,
  ) {
    const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
    this.#solved = new Float64Array(branches.length);
    // The first guess is the tangent at rest, for a current of 1.
    this.#parts = branches.map((list, point) =>
      Float64Array.from(list, ({ filmResistance }) => linearResistance[point] / (filmResistance + rct)),
    );
    this.#overpotential = new Float64Array(branches.length);
    this.#conductance = linearResistance.map((resistance) => 1 / resistance);
    const most = branches.reduce((count, list) => Math.max(count, list.length), 0);
    this.#own = new Float64Array(most);
    this.#slope = new Float64Array(most);
  }

  overpotential(point: number, current: number): number {
    const list = this.branches[point];
    if (list.length === 1) return list[0].filmResistance * current + chargeTransferOverpotential(this.chargeTransfer, current);
    this.#solve(point, current);
    return this.#overpotential[point];
  }

  slope(point: number, current: number): number {
    const list = this.branches[point];
    if (list.length === 1) return list[0].filmResistance + chargeTransferSlope(this.chargeTransfer, current);
    this.#solve(point, current);
    return 1 / this.#conductance[point];
  }

  #solve(point: number, current: number): void {
    const before = this.#solved[point];
    if (before === current) return;
    const parts = this.#parts[point];
    const scale = before === 0 ? current : current / before;
    for (let part = 0; part < parts.length; part++) parts[part] *= scale;
    if (!this.#together(point, current)) this.#fromAbove(point, current);
    this.#solved[point] = current;
  }

  /** Newton for all parts and their overpotential at once; false where it does not settle. */
  #together(point: number, current: number): boolean {
    const list = this.branches[point];
    const parts = this.#parts[point];
    const [own, slope] = [this.#own, this.#slope];
    for (let step = 0; step < MOST_STEPS; step++) {
      let sum = 0;
      let conductance = 0;
      let driven = 0;
      for (let part = 0; part < list.length; part++) {
        const { area, filmResistance } = list[part];
        own[part] = filmResistance * parts[part] + chargeTransferOverpotential(this.chargeTransfer, parts[part]);
        slope[part] = filmResistance + chargeTransferSlope(this.chargeTransfer, parts[part]);
        sum += area * parts[part];
        conductance += area / slope[part];
        driven += (area * own[part]) / slope[part];
      }
      const overpotential = (current - sum + driven) / conductance;
      let change = 0;
      for (let part = 0; part < list.length; part++) {
        const by = (overpotential - own[part]) / slope[part];
        parts[part] += by;
        change = Math.max(change, list[part].area * Math.abs(by));
      }
      if (change <= TOLERANCE * Math.abs(current)) {
        this.#overpotential[point] = overpotential;
        this.#conductance[point] = conductance;
        return true;
      }
    }
    return false;
  }

  /** Slow but safe: the current is a convex function of the overpotential, and the linear answer lies above the root. */
  #fromAbove(point: number, current: number): void {
    const list = this.branches[point];
    const size = Math.abs(current);
    let overpotential = size * this.linearResistance[point];
    let conductance = 0;
    for (let step = 0; step < 100; step++) {
      let reached = 0;
      conductance = 0;
      for (const { area, filmResistance } of list) {
        const own = currentThrough(filmResistance, this.chargeTransfer, overpotential);
        reached += area * own;
        conductance += area / (filmResistance + chargeTransferSlope(this.chargeTransfer, own));
      }
      const next = overpotential - (reached - size) / conductance;
      if (!(next < overpotential * (1 - 1e-15))) break;
      overpotential = next;
    }
    this.#overpotential[point] = Math.sign(current) * overpotential;
    this.#conductance[point] = conductance;
    list.forEach(({ filmResistance }, part) => {
      this.#parts[point][part] = currentThrough(filmResistance, this.chargeTransfer, this.#overpotential[point]);
    });
  }
}
