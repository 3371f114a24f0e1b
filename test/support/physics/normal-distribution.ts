/** Error function and the normal distribution. */

const TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);

/** erf(x) to about 15 digits: a series without cancellation near 0, Lentz's continued fraction of erfc far out. */
export function erf(x: number): number {
  const size = Math.abs(x);
  const value = size < 2.5 ? erfSeries(size) : 1 - erfcFraction(size);
  return x < 0 ? -value : value;
}

/** 1 − erf(x), with all its digits for large x. */
export function erfc(x: number): number {
  return x < 2.5 ? 1 - erf(x) : erfcFraction(x);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return TWO_OVER_ROOT_PI * Math.exp(-x * x) * sum;
}

/** erfc(x) = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3/2/(x + …)))), from far down upwards. */
function erfcFraction(x: number): number {
  let tail = x;
  for (let n = 60; n > 0; n--) tail = x + n / 2 / tail;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
}

/** Φ(z), the share of a standard normal distribution below z. */
export function normalShare(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** The z below which the given share (between 0 and 1) of a standard normal distribution lies. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`No quantile of ${share}.`);
  let z = 0;
  let low = -40;
  let high = 40;
  // Newton inside a shrinking bracket.
  for (let step = 0; step < 200; step++) {
    const excess = normalShare(z) - share;
    if (excess === 0) return z;
    if (excess > 0) high = z;
    else low = z;
    const slope = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    let next = z - excess / slope;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - z) <= 4e-16 * Math.abs(z)) return next;
    z = next;
  }
  return z;
}
