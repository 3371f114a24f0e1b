/** Sums of slowly converging series, as weights of few terms. */
import { power } from './power.ts';

interface WeightedTerm {
  readonly n: number;
  readonly weight: number;
}

/** The error falls as 5.8⁻ⁿ: from 22 terms on only rounding is left. */
const TERMS = 24;

/**
 * Weights of the Cohen–Villegas–Zagier acceleration (Experimental Mathematics 9 (2000) 3, algorithm 1):
 * Σ (−1)^k a(k) = Σ weight(k) a(k), with an error of about 5.8⁻ⁿ of the sum when the terms are moments of a positive measure.
 */
const ALTERNATING: readonly number[] = (() => {
  const root = power(3 + Math.sqrt(8), TERMS);
  const d = (root + 1 / root) / 2;
  let b = -1;
  let c = -d;
  return Array.from({ length: TERMS }, (_, k) => {
    c = b - c;
    b = ((k + TERMS) * (k - TERMS) * b) / ((k + 0.5) * (k + 1));
    return c / d;
  });
})();

/** Terms below this share of the first do not change a sum of order one. */
const NEGLIGIBLE = 1e-17;
/** Up to this many terms the plain sum is as fast as the transformed one. */
const PLAIN = 400;

/**
 * Weights with which Σ ratio^(n−1) f(n) over n = 1, 2, 3 ... is Σ weight·f(n) over few n, for −1 ≤ ratio < 1 and positive f that fall
 * steadily. Alternating sums are accelerated; long positive ones are made alternating first by van Wijngaarden's transformation,
 * Σ a(n) = Σ (−1)^(k−1) b(k) with b(k) = Σ 2^j a(2^j k).
 */
export function powerSumWeights(ratio: number): readonly WeightedTerm[] {
  if (ratio <= 0) {
    let power = 1;
    return ALTERNATING.map((weight, k) => {
      const term = { n: k + 1, weight: weight * power };
      power *= -ratio;
      return term;
    });
  }
  const logarithm = Math.log(ratio);
  const count = 1 + Math.ceil(Math.log(NEGLIGIBLE * (1 - ratio)) / logarithm);
  const power = (n: number) => Math.exp((n - 1) * logarithm);
  if (count <= PLAIN) return Array.from({ length: count }, (_, i) => ({ n: i + 1, weight: power(i + 1) }));
  const weights = new Map<number, number>();
  ALTERNATING.forEach((weight, k) => {
    for (let n = k + 1, factor = 1; n <= count; n *= 2, factor *= 2) {
      weights.set(n, (weights.get(n) ?? 0) + weight * factor * power(n));
    }
  });
  return [...weights].map(([n, weight]) => ({ n, weight }));
}
