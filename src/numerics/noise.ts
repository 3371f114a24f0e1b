/** Far above the rounding of a sum of some hundred terms, far below anything that a model means. */
const RELATIVE_NOISE = 1e-13;

/**
 * What is left of terms that cancel: 0 where it is only their rounding, so that every engine writes the same digits.
 * @param scale the size of the terms, in the unit of the value
 */
export function withoutNoise(value: number, scale: number): number {
  return Math.abs(value) <= RELATIVE_NOISE * Math.abs(scale) ? 0 : value;
}
