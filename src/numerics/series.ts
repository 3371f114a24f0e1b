/** Sums of slowly converging series. */

const TERMS = 40;

/**
 * Weights of the Cohen–Villegas–Zagier acceleration with 40 terms (Experimental Mathematics 9 (2000) 3, algorithm 1):
 * the error is about 5.8⁻⁴⁰ of the sum when the terms are moments of a positive measure.
 */
const WEIGHTS: readonly number[] = (() => {
  const root = (3 + Math.sqrt(8)) ** TERMS;
  const d = (root + 1 / root) / 2;
  let b = -1;
  let c = -d;
  return Array.from({ length: TERMS }, (_, k) => {
    c = b - c;
    b = ((k + TERMS) * (k - TERMS) * b) / ((k + 0.5) * (k + 1));
    return c / d;
  });
})();

/** Σ (−1)^k a(k) over k = 0, 1, 2 ... for positive terms that fall steadily. */
export function alternatingSum(term: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < TERMS; k++) sum += WEIGHTS[k] * term(k);
  return sum;
}

/** What a term may be, against the first, and still not change a sum of order one. */
const NEGLIGIBLE = 1e-17;
/** Up to this many terms the plain sum is faster than the transformed one. */
const PLAIN = 1500;

/**
 * Σ ratio^(n−1) f(n) over n = 1, 2, 3 ... for 0 ≤ ratio < 1 and positive f that fall steadily. Long sums are made alternating by van
 * Wijngaarden's transformation, Σ a(n) = Σ (−1)^(k−1) b(k) with b(k) = Σ 2^j a(2^j k), and accelerated.
 */
export function powerSum(ratio: number, f: (n: number) => number): number {
  if (ratio === 0) return f(1);
  const logarithm = Math.log(ratio);
  const count = 1 + Math.ceil(Math.log(NEGLIGIBLE * (1 - ratio)) / logarithm);
  if (count <= PLAIN) {
    let sum = 0;
    for (let n = 1, power = 1; n <= count; n++, power *= ratio) sum += power * f(n);
    return sum;
  }
  return alternatingSum((k) => {
    let sum = 0;
    for (let n = k + 1, weight = 1; n <= count; n *= 2, weight *= 2) sum += weight * Math.exp((n - 1) * logarithm) * f(n);
    return sum;
  });
}
