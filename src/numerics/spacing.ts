/** Numbers in equal ratios, as a logarithmic axis wants them. */
import { power } from './power.ts';

/** The number at a share of the way (0 to 1) from `from` to `to`, both positive, in equal ratios. The ends are exact. */
export function geometricBetween(from: number, to: number, share: number): number {
  return share === 0 ? from : share === 1 ? to : from * power(to / from, share);
}

/** `count` numbers (at least 2) from `from` to `to`, both positive and included, in equal ratios. */
export function logSpaced(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => geometricBetween(from, to, i / (count - 1)));
}
