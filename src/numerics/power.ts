/**
 * `base` to the power `exponent`, with the same last digit on every JavaScript engine: `**` and `Math.pow` differ between versions
 * of V8, while products, `Math.exp`, `Math.log` and `Math.sqrt` agree.
 *
 * Whole exponents up to 1024 in size are products (a negative one the reciprocal of a product); all others are
 * exp(exponent·log(base)).
 * @returns NaN for a negative base with an exponent that is not whole.
 * The relative error is at most (|exponent| + 1)·2⁻⁵³ for products, and (2·|exponent·log(base)| + 2)·2⁻⁵² otherwise.
 */
export function power(base: number, exponent: number): number {
  if (Number.isInteger(exponent) && Math.abs(exponent) <= MOST_FACTORS) {
    return exponent < 0 ? 1 / product(base, -exponent) : product(base, exponent);
  }
  if (exponent === 0.5) return Math.sqrt(base);
  return Math.exp(exponent * Math.log(base));
}

const MOST_FACTORS = 1024;

/** By repeated squaring, the lowest bit of `count` first. */
function product(base: number, count: number): number {
  let result = 1;
  let square = base;
  for (let rest = count; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square;
    if (rest > 1) square *= square;
  }
  return result;
}
