/** The Langevin function and its integral: a dipole that turns freely in a field. */

/** Below this the closed forms lose digits to cancellation and the Taylor series is exact to rounding. */
const SMALL = 0.1;

/** L(x) = coth x − 1/x. Odd; x/3 for small x, → ±1 for large. */
export function langevin(x: number): number {
  if (Math.abs(x) < SMALL) {
    const s = x * x;
    return (x / 3) * (1 - (s / 15) * (1 - (2 * s) / 21 + s * s * (1 / 105 - (2 * s) / 2079)));
  }
  return 1 / Math.tanh(x) - 1 / x;
}

/** ln(sinh x / x), even, ≥ 0; its derivative is L(x). Does not overflow. */
export function logSinhc(x: number): number {
  if (Math.abs(x) < SMALL) {
    const s = x * x;
    return (s / 6) * (1 - (s / 30) * (1 - (4 * s) / 63 + (s * s) / 210 - (4 * s * s * s) / 10395));
  }
  const a = Math.abs(x);
  return a + Math.log1p(-Math.exp(-2 * a)) - Math.log(2 * a);
}
