/** Fourier series of real periodic functions of α in [0, 2π), sampled at N equal steps; N is a power of two, at least 4. */
import type { Layout } from './fourier-steps.ts';
import { FourierTransform } from './fourier-transform.ts';

const TRANSFORMS = new Map<number, FourierTransform>();

/** The same transform for the same number of samples. */
function transformOf(n: number): FourierTransform {
  let transform = TRANSFORMS.get(n);
  if (!transform) {
    transform = new FourierTransform(n);
    TRANSFORMS.set(n, transform);
  }
  return transform;
}

/** Modes of a function: real and imaginary part of wave number k at `re(k)` and `im(k)`, N times its coefficient. */
interface Modes {
  readonly data: Float64Array;
  re(k: number): number;
  im(k: number): number;
}

const layoutOf = (n: number): Layout => ({ along: 1, across: 2 * n, count: 1, real: 0, imaginary: n });

function modesOf(values: Float64Array): Modes {
  const n = values.length;
  const transform = transformOf(n);
  const data = new Float64Array(2 * n);
  data.set(values);
  transform.forward(data, layoutOf(n));
  return { data, re: (k) => transform.placeOf[k], im: (k) => n + transform.placeOf[k] };
}

/** The function with these modes. Overwrites them. */
function functionOf({ data }: Modes): Float64Array {
  const n = data.length / 2;
  transformOf(n).backward(data, layoutOf(n));
  return data.slice(0, n).map((value) => value / n);
}

/** Multiplies every mode e^{ikα} by a complex factor, given for k > 0; `mean` for k = 0. The highest mode is dropped where the factor is odd. */
function multiplied(values: Float64Array, factor: (k: number) => readonly [re: number, im: number], mean: number): Float64Array {
  const n = values.length;
  const modes = modesOf(values);
  const { data } = modes;
  const set = (k: number, re: number, im: number) => {
    data[modes.re(k)] = re;
    data[modes.im(k)] = im;
  };
  set(0, mean * data[modes.re(0)], 0);
  for (let k = 1; k <= n / 2; k++) {
    const [fr, fi] = factor(k);
    const [re, im] = [data[modes.re(k)], data[modes.im(k)]];
    if (k === n / 2) {
      set(k, re * fr, im * fr);
      continue;
    }
    set(k, re * fr - im * fi, re * fi + im * fr);
    set(n - k, data[modes.re(k)], -data[modes.im(k)]);
  }
  return functionOf(modes);
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
  const modes = modesOf(values);
  const { data } = modes;
  for (let k = 1; k < n; k++) {
    if (Math.hypot(data[modes.re(k)], data[modes.im(k)]) < floor * n) {
      data[modes.re(k)] = 0;
      data[modes.im(k)] = 0;
    }
  }
  return functionOf(modes);
}

/** The largest amplitude of df/dα among the modes from `from` on: how much of a curve is finer than that. */
export function finestSlope(values: Float64Array, from: number): number {
  const n = values.length;
  const modes = modesOf(values);
  let largest = 0;
  for (let k = Math.ceil(from); k < n / 2; k++) {
    largest = Math.max(largest, (2 * k * Math.hypot(modes.data[modes.re(k)], modes.data[modes.im(k)])) / n);
  }
  return largest;
}

/** The value of the interpolating series at any α. */
export function interpolated(values: Float64Array): (alpha: number) => number {
  const n = values.length;
  const modes = modesOf(values);
  const re = Float64Array.from({ length: n / 2 + 1 }, (_, k) => modes.data[modes.re(k)]);
  const im = Float64Array.from({ length: n / 2 + 1 }, (_, k) => modes.data[modes.im(k)]);
  return (alpha) => {
    const [turnCosine, turnSine] = [Math.cos(alpha), Math.sin(alpha)];
    let [cosine, sine] = [turnCosine, turnSine];
    let sum = re[0];
    // Each mode follows from the one before by a rotation: no trigonometry, and at most n/2 roundings.
    for (let k = 1; k < n / 2; k++) {
      sum += 2 * (re[k] * cosine - im[k] * sine);
      const next = cosine * turnCosine - sine * turnSine;
      sine = sine * turnCosine + cosine * turnSine;
      cosine = next;
    }
    return (sum + re[n / 2] * cosine) / n;
  };
}
