/**
 * Conjugate gradients for the current under a layer of electrolyte: (slope + common + sideways∗) x = r + δU among the x of mean 0,
 * δU following from that. Without their mean the modes of the electrolyte are mostly small against those
 * resistances, so that dividing by them is all the preconditioning worth its transforms: one filter a step. All sums of a step are taken at once (Chronopoulos
 * and Gear, J. Comput. Appl. Math. 25 (1989) 153).
 */
import type { PeriodicGrid } from '../../../numerics/periodic-grid.ts';

export class ConjugateGradients {
  /** r: filled by the caller, then what is left, V. */
  readonly residual: Float64Array;
  /** x, A/m². */
  readonly change: Float64Array;
  /** 1/(slope + common) at each point, and the sum over all. */
  readonly conductance: Float64Array;
  total = 0;
  /** δU, V. */
  voltage = 0;
  /** Sum of the squares of what is left, V². */
  left = 0;
  /** All fields one behind the other: the loops over one array take two thirds of the time that they take over seven. */
  readonly #fields: Float64Array;
  readonly #scaled: Float64Array;
  readonly #image: Float64Array;
  #product = 0;
  #productBefore = 0;
  #length = 1;
  #shift = 0;

  /** @param sideways filter of the grid that takes the mean away, Ω·m² */
  constructor(
    private readonly grid: PeriodicGrid,
    private readonly sideways: Float64Array,
  ) {
    const { size } = grid;
    this.#fields = new Float64Array(7 * size);
    const field = (index: number) => this.#fields.subarray(index * size, (index + 1) * size);
    this.residual = field(0);
    this.change = field(1);
    this.#scaled = field(2);
    this.#image = field(3);
    this.conductance = field(6);
  }

  /** Call first: the slope of the law at each point and a resistance in series with each, both Ω·m². */
  prepare(slope: Float64Array, common: number): void {
    const { conductance } = this;
    let total = 0;
    for (let i = 0; i < conductance.length; i++) {
      const own = 1 / (slope[i] + common);
      conductance[i] = own;
      total += own;
    }
    this.total = total;
  }

  /**
   * Call next, with `residual` filled: sets x = 0 and gives `residual` the weighted mean 0, so that what is left never drives a
   * mean current.
   */
  start(): void {
    const fields = this.#fields;
    const { size } = this.grid;
    const [scaled, conductance] = [2 * size, 6 * size];
    let pull = 0;
    for (let i = 0; i < size; i++) pull += fields[(conductance + i) | 0] * fields[i];
    const voltage = -pull / this.total;
    let product = 0;
    let left = 0;
    for (let i = 0; i < size; i++) {
      const rest = fields[i] + voltage;
      const driven = fields[(conductance + i) | 0] * rest;
      fields[i] = rest;
      fields[(scaled + i) | 0] = driven;
      product += rest * driven;
      left += rest * rest;
    }
    this.change.fill(0);
    fields.fill(0, 4 * size, 6 * size);
    this.voltage = voltage;
    this.left = left;
    this.#product = product;
    this.#productBefore = Number.POSITIVE_INFINITY;
    this.#length = 1;
    this.#shift = 0;
  }

  step(): void {
    this.grid.filter(this.#scaled, this.sideways, this.#image);
    const { lost, mean } = this.#sums();
    const turn = this.#product / this.#productBefore;
    this.#length = this.#product / (this.#product + lost - (turn * this.#product) / this.#length);
    this.#shift = mean + turn * this.#shift;
    this.voltage += this.#length * this.#shift;
    this.#productBefore = this.#product;
    this.#move(mean, turn, this.#length);
  }

  /** ⟨scaled, image⟩, and the mean of `image` over the conductance. */
  #sums() {
    const fields = this.#fields;
    const { size } = this.grid;
    const [scaled, image, conductance] = [2 * size, 3 * size, 6 * size];
    let lost = 0;
    let pull = 0;
    for (let i = 0; i < size; i++) {
      const own = fields[(image + i) | 0];
      lost += fields[(scaled + i) | 0] * own;
      pull += fields[(conductance + i) | 0] * own;
    }
    return { lost, mean: pull / this.total };
  }

  #move(mean: number, turn: number, length: number): void {
    const fields = this.#fields;
    const { size } = this.grid;
    const [change, scaled, image, direction, descent, conductance] = [1, 2, 3, 4, 5, 6].map((index) => index * size);
    let product = 0;
    let left = 0;
    for (let i = 0; i < size; i++) {
      const before = fields[i];
      const along = fields[(scaled + i) | 0] + turn * fields[(direction + i) | 0];
      const down = before + fields[(image + i) | 0] - mean + turn * fields[(descent + i) | 0];
      const rest = before - length * down;
      const driven = fields[(conductance + i) | 0] * rest;
      fields[(direction + i) | 0] = along;
      fields[(descent + i) | 0] = down;
      fields[(change + i) | 0] += length * along;
      fields[i] = rest;
      fields[(scaled + i) | 0] = driven;
      product += rest * driven;
      left += rest * rest;
    }
    this.#product = product;
    this.left = left;
  }
}
