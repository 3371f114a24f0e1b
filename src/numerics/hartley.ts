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
    const side = points / 2 + 1;
    const corner = new Float64Array(side * side);
    for (let a = 0; a < side; a++) {
      for (let b = 0; b <= a; b++) {
        const value = factor(squared(a) + squared(b));
        corner[a * side + b] = value;
        corner[b * side + a] = value;
      }
    }
    for (let i = 0; i < points; i++) {
      const row = Math.min(i, points - i) * side;
      for (let j = 0; j < points; j++) filter[i * points + j] = corner[row + Math.min(j, points - j)];
    }
    return filter;
  }

  /** Multiplies every mode of `input` by its factor. `output` may be `input`. */
  filter(input: Float64Array, factors: Float64Array, output: Float64Array): void {
    const { size } = this;
    const scale = 1 / size;
    const scratch = this.#scratch;
    this.#load(input, scratch);
    this.#transform(scratch);
    if (this.dimensions === 1) {
      for (let i = 0; i < size; i++) scratch[i] *= factors[i] * scale;
      this.#load(scratch, output);
      this.#transform(output);
      return;
    }
    // The factors do not mind the exchange of the axes, so one transposition on the way back undoes the one on the way there.
    const turned = this.#turned;
    this.#loadTransposed(scratch, turned);
    this.#transform(turned);
    for (let i = 0; i < size; i++) turned[i] *= factors[i] * scale;
    this.#load(turned, scratch);
    this.#transform(scratch);
    this.#loadTransposed(scratch, output);
    this.#transform(output);
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

  /**
   * Hartley transform along the first axis, all columns at once: Bracewell, Proc. IEEE 72 (1984) 1010, radix 2 in time, two
   * steps at a time where they fit, which halves the traffic with memory.
   */
  #transform(data: Float64Array): void {
    const n = this.points;
    const w = this.#width;
    let half = 1;
    for (; 4 * half <= n; half *= 4) {
      const h = half * w;
      const stride = n / (4 * half);
      for (let block = 0; block < n * w; block += 4 * h) {
        this.#fourSums(data, block, h);
        if (half > 1) this.#fourAtMiddle(data, block, h);
        for (let k = 1; 2 * k < half; k++) this.#eight(data, block, h, k * w, k * stride);
      }
    }
    if (half === n) return;
    const h = half * w;
    sumAndDifference(data, 0, h, w);
    if (half > 1) sumAndDifference(data, h / 2, h + h / 2, w);
    for (let k = 1; 2 * k < half; k++) {
      const [cosine, sine] = [this.#cosine[k], this.#sine[k]];
      rotate(data, k * w, h - k * w, h + k * w, 2 * h - k * w, w, cosine, sine);
    }
  }

  /** Two steps at wave number 0, where nothing turns. */
  #fourSums(data: Float64Array, block: number, h: number): void {
    const end = block + this.#width;
    for (let i = block; i < end; i++) {
      const a = data[i];
      const b = data[i + h];
      const c = data[i + 2 * h];
      const d = data[i + 3 * h];
      data[i] = a + b + (c + d);
      data[i + h] = a - b + (c - d);
      data[i + 2 * h] = a + b - (c + d);
      data[i + 3 * h] = a - b - (c - d);
    }
  }

  /** Two steps where the wave number is its own mirror: a quarter turn, then an eighth. */
  #fourAtMiddle(data: Float64Array, block: number, h: number): void {
    const start = block + h / 2;
    const end = start + this.#width;
    for (let i = start; i < end; i++) {
      const a = data[i] + data[i + h];
      const b = data[i] - data[i + h];
      const c = data[i + 2 * h] + data[i + 3 * h];
      const d = data[i + 2 * h] - data[i + 3 * h];
      const sum = (c + d) * Math.SQRT1_2;
      const difference = (c - d) * Math.SQRT1_2;
      data[i] = a + sum;
      data[i + h] = b + difference;
      data[i + 2 * h] = a - sum;
      data[i + 3 * h] = b - difference;
    }
  }

  /** Two steps for a wave number and its mirror in each of four blocks. `angle` counts in units of 2π/n. */
  #eight(data: Float64Array, block: number, h: number, k: number, angle: number): void {
    const width = this.#width;
    const c1 = this.#cosine[2 * angle];
    const s1 = this.#sine[2 * angle];
    const c2 = this.#cosine[angle];
    const s2 = this.#sine[angle];
    const i0 = block + k;
    const m0 = block + h - k;
    const i1 = i0 + h;
    const m1 = m0 + h;
    const i2 = i1 + h;
    const m2 = m1 + h;
    const i3 = i2 + h;
    const m3 = m2 + h;
    for (let i = 0; i < width; i++) {
      const p1 = data[i1 + i];
      const q1 = data[m1 + i];
      const t1 = p1 * c1 + q1 * s1;
      const u1 = p1 * s1 - q1 * c1;
      const p3 = data[i3 + i];
      const q3 = data[m3 + i];
      const t3 = p3 * c1 + q3 * s1;
      const u3 = p3 * s1 - q3 * c1;
      const a0 = data[i0 + i];
      const b0 = data[m0 + i];
      const a2 = data[i2 + i];
      const b2 = data[m2 + i];
      // After the first step the block of 2h holds a0+t1, b0+u1, a0−t1, b0−u1 at k, h−k, h+k, 2h−k; and so does the next.
      const e = a2 + t3;
      const f = b2 - u3;
      const v = e * c2 + f * s2;
      const w = e * s2 - f * c2;
      data[i0 + i] = a0 + t1 + v;
      data[i2 + i] = a0 + t1 - v;
      data[m1 + i] = b0 - u1 + w;
      data[m3 + i] = b0 - u1 - w;
      // The angle of h−k is a quarter turn less that of k: sine and cosine change places.
      const g = b2 + u3;
      const l = a2 - t3;
      const x = g * s2 + l * c2;
      const y = g * c2 - l * s2;
      data[m0 + i] = b0 + u1 + x;
      data[m2 + i] = b0 + u1 - x;
      data[i1 + i] = a0 - t1 + y;
      data[i3 + i] = a0 - t1 - y;
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

function rotate(
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
