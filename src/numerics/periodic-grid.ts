/** Real fields on a periodic line or square, and filters that depend on the size of the wave number only. */
import { FourierTransform } from './fourier-transform.ts';

/** Points filtered at once: few enough to stay in the processor's cache. */
const POINTS_AT_ONCE = 2304;

/** A periodic square (or line) of n points a side, n a power of two. Holds scratch space: one filter at a time. */
export class PeriodicGrid {
  readonly points: number;
  readonly dimensions: 1 | 2;
  /** n or n². */
  readonly size: number;
  readonly #fourier: FourierTransform;
  readonly #field: Float64Array;
  readonly #rows: Float64Array;
  readonly #rowsAtOnce: number;

  static readonly #known = new Map<string, PeriodicGrid>();

  /** The one grid of this kind, kept for the next time. */
  static of(points: number, dimensions: 1 | 2): PeriodicGrid {
    const key = `${points} ${dimensions}`;
    const known = PeriodicGrid.#known.get(key) ?? new PeriodicGrid(points, dimensions);
    PeriodicGrid.#known.set(key, known);
    return known;
  }

  /** Throws a RangeError unless `points` is a power of two from 4 to 32768. */
  constructor(points: number, dimensions: 1 | 2) {
    this.points = points;
    this.dimensions = dimensions;
    this.#fourier = new FourierTransform(points);
    this.size = dimensions === 2 ? points * points : points;
    this.#field = new Float64Array(dimensions === 2 ? this.size : 0);
    this.#rowsAtOnce = dimensions === 2 ? Math.min(points / 2 + 1, Math.ceil(POINTS_AT_ONCE / points)) : 1;
    this.#rows = new Float64Array(2 * this.#rowsAtOnce * points);
  }

  /** The largest wave number of the grid, 1/m. @param length side of the grid, m */
  largestWaveNumber(length: number): number {
    return (Math.sqrt(this.dimensions) * Math.PI * this.points) / length;
  }

  /**
   * A filter for `filter`, from a function of the square of the wave number (1/m²). Its layout is private to the grid.
   * @param length side of the grid, m
   */
  filterOf(length: number, factor: (waveNumberSquared: number) => number): Float64Array {
    const { points: n } = this;
    const { placeOf } = this.#fourier;
    const unit = (2 * Math.PI) / length;
    const half = n / 2;
    if (this.dimensions === 1) {
      const filter = new Float64Array(n);
      for (let k = 0; k < n; k++) filter[placeOf[k]] = factor((unit * Math.min(k, n - k)) ** 2) / n;
      return filter;
    }
    // One row for each wave number along y from 0 to n/2; the rest are mirrored, and carry half each. No axis comes first.
    const filter = new Float64Array((half + 1) * n);
    const set = (a: number, b: number, value: number) => {
      const scaled = a === 0 || a === half ? value / this.size : value / (2 * this.size);
      filter[a * n + placeOf[b]] = scaled;
      filter[a * n + placeOf[(n - b) % n]] = scaled;
    };
    for (let a = 0; a <= half; a++) {
      for (let b = 0; b <= a; b++) {
        const value = factor(unit * unit * (a * a + b * b));
        set(a, b, value);
        set(b, a, value);
      }
    }
    return filter;
  }

  /** Multiplies every mode of `input` by its factor. `output` may be `input`. */
  filter(input: Float64Array, factors: Float64Array, output: Float64Array): void {
    const { points: n } = this;
    const rows = this.#rows;
    if (this.dimensions === 1) {
      rows.set(input);
      rows.fill(0, n);
      this.#fourier.filter(rows, { along: 1, across: n, count: 1, real: 0, imaginary: n }, factors, 0);
      output.set(rows.subarray(0, n));
      return;
    }
    // A real square is transformed along y as a complex one of half the width: its right half is the imaginary part.
    const half = n / 2;
    const columns = { along: n, across: 1, count: half, real: 0, imaginary: half };
    const field = this.#field;
    const atOnce = this.#rowsAtOnce;
    field.set(input);
    this.#fourier.forward(field, columns);
    for (let first = 0; first <= half; first += atOnce) {
      const count = Math.min(atOnce, half + 1 - first);
      for (let i = 0; i < count; i++) this.#take(field, first + i, i * n);
      this.#fourier.filter(rows, { along: 1, across: n, count, real: 0, imaginary: atOnce * n }, factors, first * n);
      for (let i = 0; i < count; i++) this.#give(output, first + i, i * n);
    }
    this.#fourier.backward(output, columns);
  }

  /** The row of wave number k along y: from the modes k and −k of both halves together twice what each has alone. */
  #take(field: Float64Array, k: number, row: number): void {
    const { points: n } = this;
    const { placeOf } = this.#fourier;
    const rows = this.#rows;
    const half = n / 2;
    const imaginary = row + this.#rowsAtOnce * n;
    const own = placeOf[k] * n;
    if (k === 0 || k === half) {
      rows.set(field.subarray(own, own + n), row);
      rows.fill(0, imaginary, imaginary + n);
      return;
    }
    const mirror = placeOf[n - k] * n;
    for (let x = 0; x < half; x++) {
      const a = field[own + x];
      const b = field[own + half + x];
      const c = field[mirror + x];
      const d = field[mirror + half + x];
      rows[row + x] = a + c;
      rows[imaginary + x] = b - d;
      rows[row + half + x] = b + d;
      rows[imaginary + half + x] = c - a;
    }
  }

  /** Undoes `#take`, but for the factor 2. */
  #give(field: Float64Array, k: number, row: number): void {
    const { points: n } = this;
    const { placeOf } = this.#fourier;
    const rows = this.#rows;
    const half = n / 2;
    const imaginary = row + this.#rowsAtOnce * n;
    const own = placeOf[k] * n;
    if (k === 0 || k === half) {
      field.set(rows.subarray(row, row + n), own);
      return;
    }
    const mirror = placeOf[n - k] * n;
    for (let x = 0; x < half; x++) {
      const a = rows[row + x];
      const b = rows[imaginary + x];
      const c = rows[row + half + x];
      const d = rows[imaginary + half + x];
      field[own + x] = a - d;
      field[own + half + x] = b + c;
      field[mirror + x] = a + d;
      field[mirror + half + x] = c - b;
    }
  }
}
