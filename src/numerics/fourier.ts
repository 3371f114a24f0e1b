/** Fourier series of real periodic functions of α in [0, 2π), sampled at N equal steps; N is a power of two. */

/** In-place radix-2 transform: X_k = Σ x_j e^{∓2πijk/N} (minus forwards); the inverse is not divided by N. */
function transform(re: Float64Array, im: Float64Array, inverse: boolean): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j], re[i]];
      [im[i], im[j]] = [im[j], im[i]];
    }
  }
  for (let length = 2; length <= n; length <<= 1) {
    const half = length >> 1;
    const step = ((inverse ? 2 : -2) * Math.PI) / length;
    for (let k = 0; k < half; k++) {
      const c = Math.cos(step * k);
      const s = Math.sin(step * k);
      for (let start = k; start < n; start += length) {
        const other = start + half;
        const r = re[other] * c - im[other] * s;
        const i = re[other] * s + im[other] * c;
        re[other] = re[start] - r;
        im[other] = im[start] - i;
        re[start] += r;
        im[start] += i;
      }
    }
  }
}

/** Multiplies every mode e^{ikα} by a complex factor, given for k > 0; `mean` for k = 0. The highest mode is dropped where the factor is odd. */
function multiplied(values: Float64Array, factor: (k: number) => readonly [re: number, im: number], mean: number): Float64Array {
  const n = values.length;
  if (n < 2 || (n & (n - 1)) !== 0) throw new RangeError(`${n} is not a power of two.`);
  const re = Float64Array.from(values);
  const im = new Float64Array(n);
  transform(re, im, false);
  re[0] *= mean;
  im[0] = 0;
  for (let k = 1; k <= n / 2; k++) {
    const [fr, fi] = factor(k);
    if (k === n / 2) {
      re[k] *= fr;
      im[k] *= fr;
      continue;
    }
    [re[k], im[k]] = [re[k] * fr - im[k] * fi, re[k] * fi + im[k] * fr];
    re[n - k] = re[k];
    im[n - k] = -im[k];
  }
  transform(re, im, true);
  for (let j = 0; j < n; j++) re[j] /= n;
  return re;
}

/** df/dα. */
export function derivative(values: Float64Array): Float64Array {
  return multiplied(values, (k) => [0, k], 0);
}

/** d²f/dα². */
export function secondDerivative(values: Float64Array): Float64Array {
  return multiplied(values, (k) => [-k * k, 0], 0);
}

/** The antiderivative with mean zero of a function whose mean is left out. */
export function antiderivative(values: Float64Array): Float64Array {
  return multiplied(values, (k) => [0, -1 / k], 0);
}

/** Modes smaller than `floor` times N set to zero (Krasny's filter): rounding errors cannot grow into the answer. */
export function filtered(values: Float64Array, floor: number): Float64Array {
  const n = values.length;
  const re = Float64Array.from(values);
  const im = new Float64Array(n);
  transform(re, im, false);
  for (let k = 1; k < n; k++) {
    if (Math.hypot(re[k], im[k]) < floor * n) {
      re[k] = 0;
      im[k] = 0;
    }
  }
  transform(re, im, true);
  for (let j = 0; j < n; j++) re[j] /= n;
  return re;
}

/** The largest amplitude of df/dα among the modes from `from` on: how much of a curve is finer than that. */
export function finestSlope(values: Float64Array, from: number): number {
  const n = values.length;
  const re = Float64Array.from(values);
  const im = new Float64Array(n);
  transform(re, im, false);
  let largest = 0;
  for (let k = Math.ceil(from); k < n / 2; k++) largest = Math.max(largest, (2 * k * Math.hypot(re[k], im[k])) / n);
  return largest;
}

/** The value of the interpolating series at any α. */
export function interpolated(values: Float64Array): (alpha: number) => number {
  const n = values.length;
  const re = Float64Array.from(values);
  const im = new Float64Array(n);
  transform(re, im, false);
  return (alpha) => {
    const [turnCosine, turnSine] = [Math.cos(alpha), Math.sin(alpha)];
    let [cosine, sine] = [turnCosine, turnSine];
    let sum = re[0];
    // From one mode to the next by a turn: it costs no trigonometry, and n/2 roundings at most.
    for (let k = 1; k < n / 2; k++) {
      sum += 2 * (re[k] * cosine - im[k] * sine);
      const next = cosine * turnCosine - sine * turnSine;
      sine = sine * turnCosine + cosine * turnSine;
      cosine = next;
    }
    return (sum + re[n / 2] * cosine) / n;
  };
}
