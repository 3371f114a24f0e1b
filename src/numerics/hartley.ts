/**
 * Filters on a periodic grid by the discrete Hartley transform. An even filter (one that depends on the size of each wave
 * number, not on its sign) is diagonal in cas(kx)·cas(ky) as it is in exp(ikx)·exp(iky), and the Hartley transform stays
 * real: half the work of the Fourier transform, and it is its own inverse.
 */

/** A periodic square (or line) of n points a side, n a power of two. Holds scratch space: one filter at a time. */
export class PeriodicGrid {
  readonly points: number;
  readonly dimensions: 1 | 2;
  /** n or n². */
  readonly size: number;
  readonly #width: number;
  readonly #reversed: Uint16Array;
  readonly #cosine: Float64Array;
  readonly #sine: Float64Array;
  readonly #scratch: Float64Array;
  readonly #turned: Float64Array;

  /** Throws a RangeError unless `points` is a power of two from 2 to 32768. */
  constructor(points: number, dimensions: 1 | 2) {
    const bits = Math.log2(points);
    if (!Number.isInteger(bits) || bits < 1 || bits > 15) throw new RangeError(`${points} is not a power of two from 2 to 32768.`);
    this.points = points;
    this.dimensions = dimensions;
    this.#width = dimensions === 2 ? points : 1;
    this.size = points * this.#width;
    this.#reversed = new Uint16Array(points);
    for (let i = 1; i < points; i++) this.#reversed[i] = (this.#reversed[i >> 1] >> 1) | (i & 1 ? points >> 1 : 0);
    this.#cosine = Float64Array.from({ length: points }, (_, i) => Math.cos((2 * Math.PI * i) / points));
    this.#sine = Float64Array.from({ length: points }, (_, i) => Math.sin((2 * Math.PI * i) / points));
    this.#scratch = new Float64Array(this.size);
    this.#turned = new Float64Array(this.size);
  }

  /**
   * The factors of a filter, one per mode, from a function of the square of the wave number (1/m²).
   * @param length side of the grid, m
   */
  filterOf(length: number, factor: (waveNumberSquared: number) => number): Float64Array {
    const { points } = this;
    const unit = (2 * Math.PI) / length;
    const squared = (index: number) => (unit * Math.min(index, points - index)) ** 2;
    const filter = new Float64Array(this.size);
    if (this.dimensions === 1) {
      for (let i = 0; i < points; i++) filter[i] = factor(squared(i));
      return filter;
    }
    // Only one of eight is different: signs do not matter, nor which axis is which.
    for (let a = 0; a <= points / 2; a++) {
      for (let b = 0; b <= a; b++) {
        const value = factor(squared(a) + squared(b));
        for (const i of a === 0 || 2 * a === points ? [a] : [a, points - a]) {
          for (const j of b === 0 || 2 * b === points ? [b] : [b, points - b]) {
            filter[i * points + j] = value;
            filter[j * points + i] = value;
          }
        }
      }
    }
    return filter;
  }

  /** Multiplies every mode of `input` by its factor. `output` may be `input`. */
  filter(input: Float64Array, factors: Float64Array, output: Float64Array): void {
    const { size } = this;
    const scratch = this.#scratch;
    this.#load(input, scratch);
    this.#transform(scratch);
    if (this.dimensions === 1) {
      const turned = this.#turned;
      for (let i = 0; i < size; i++) scratch[i] *= factors[i] / size;
      this.#load(scratch, turned);
      this.#transform(turned);
      output.set(turned);
      return;
    }
    // The factors do not mind the exchange of the axes, so one transposition on the way back undoes the one on the way there.
    const turned = this.#turned;
    this.#loadTransposed(scratch, turned);
    this.#transform(turned);
    for (let i = 0; i < size; i++) turned[i] *= factors[i] / size;
    this.#load(turned, scratch);
    this.#transform(scratch);
    this.#loadTransposed(scratch, turned);
    this.#transform(turned);
    output.set(turned);
  }

  /** Rows in bit-reversed order, as the transform wants them. */
  #load(input: Float64Array, output: Float64Array): void {
    const width = this.#width;
    if (width === 1) {
      for (let i = 0; i < this.points; i++) output[this.#reversed[i]] = input[i];
      return;
    }
    for (let row = 0; row < this.points; row++) {
      output.set(input.subarray(row * width, (row + 1) * width), this.#reversed[row] * width);
    }
  }

  #loadTransposed(input: Float64Array, output: Float64Array): void {
    const n = this.points;
    for (let column = 0; column < n; column++) {
      const start = this.#reversed[column] * n;
      for (let row = 0; row < n; row++) output[start + row] = input[row * n + column];
    }
  }

  /** Hartley transform along the first axis, all columns at once: Bracewell, Proc. IEEE 72 (1984) 1010, radix 2 in time. */
  #transform(data: Float64Array): void {
    const n = this.points;
    const width = this.#width;
    for (let half = 1; half < n; half *= 2) {
      const stride = n / (2 * half);
      for (let block = 0; block < n; block += 2 * half) {
        sumAndDifference(data, block * width, (block + half) * width, width);
        if (half > 1) sumAndDifference(data, (block + half / 2) * width, (block + half + half / 2) * width, width);
        for (let k = 1; 2 * k < half; k++) {
          butterfly(
            data,
            (block + k) * width,
            (block + half - k) * width,
            (block + half + k) * width,
            (block + 2 * half - k) * width,
            width,
            this.#cosine[k * stride],
            this.#sine[k * stride],
          );
        }
      }
    }
  }
}

function sumAndDifference(data: Float64Array, first: number, second: number, width: number): void {
  for (let i = 0; i < width; i++) {
    const a = data[first + i];
    const b = data[second + i];
    data[first + i] = a + b;
    data[second + i] = a - b;
  }
}

function butterfly(
  data: Float64Array,
  even: number,
  evenMirror: number,
  odd: number,
  oddMirror: number,
  width: number,
  cosine: number,
  sine: number,
): void {
  for (let i = 0; i < width; i++) {
    const p = data[odd + i];
    const q = data[oddMirror + i];
    const rotated = p * cosine + q * sine;
    const mirrored = p * sine - q * cosine;
    const a = data[even + i];
    const b = data[evenMirror + i];
    data[even + i] = a + rotated;
    data[odd + i] = a - rotated;
    data[evenMirror + i] = b + mirrored;
    data[oddMirror + i] = b - mirrored;
  }
}
