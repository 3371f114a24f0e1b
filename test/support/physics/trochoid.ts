/** The exact front of primary distribution without surface energy: a trochoid that sharpens to a cusp. Lengths in 1/k, time as kVt. */
import { brent } from '../../../src/numerics/roots.ts';

interface Trochoid {
  readonly meanPosition: number;
  readonly amplitude: number;
  readonly crestHeight: number;
  readonly troughHeight: number;
  readonly crestCurrentRatio: number;
  readonly troughCurrentRatio: number;
  readonly crestRadius: number;
  readonly cuspTime: number;
}

/** When b reaches 1 and the crest becomes a cusp. */
export function cuspTime(initialAmplitude: number): number {
  return -Math.log(initialAmplitude) - (1 - initialAmplitude ** 2) / 2;
}

/** x = u − b sin u, y = d + b cos u with d − (b² − b_0²)/2 = t, b = b_0 e^d, for 0 < b_0 < 1 and t before the cusp. Derived. */
export function trochoidAt(initialAmplitude: number, time: number): Trochoid {
  const b0 = initialAmplitude;
  const amplitudeAt = (d: number) => b0 * Math.exp(d);
  const d = time === 0 ? 0 : brent((d) => d - (amplitudeAt(d) ** 2 - b0 * b0) / 2 - time, 0, -Math.log(b0));
  const b = amplitudeAt(d);
  return {
    meanPosition: d,
    amplitude: b,
    crestHeight: d + b,
    troughHeight: d - b,
    crestCurrentRatio: 1 / (1 - b),
    troughCurrentRatio: 1 / (1 + b),
    crestRadius: (1 - b) ** 2 / b,
    cuspTime: cuspTime(b0),
  };
}
