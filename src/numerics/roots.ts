/** Roots of continuous functions of one variable. */

/**
 * Brent's method (Brent, Algorithms for Minimization without Derivatives, 1973, ch. 4).
 * `f(a)` and `f(b)` must differ in sign (or one be zero).
 * @returns the root to `tolerance` (absolute, beside 2 ulp of the root).
 * @throws RangeError when the interval does not bracket a root or the function is not finite there.
 */
export function brent(f: (x: number) => number, a: number, b: number, tolerance = 0, maximumSteps = 200): number {
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa < 0 !== fb < 0) || !Number.isFinite(fa) || !Number.isFinite(fb)) {
    throw new RangeError(`No sign change between ${a} and ${b}.`);
  }
  let c = a;
  let fc = fa;
  let d = b - a;
  let e = d;
  for (let step = 0; step < maximumSteps; step++) {
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b;
      b = c;
      c = a;
      fa = fb;
      fb = fc;
      fc = fa;
    }
    const small = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const m = (c - b) / 2;
    if (Math.abs(m) <= small || fb === 0) return b;
    if (Math.abs(e) < small || Math.abs(fa) <= Math.abs(fb)) {
      d = m;
      e = m;
    } else {
      let p: number;
      let q: number;
      const s = fb / fa;
      if (a === c) {
        p = 2 * m * s;
        q = 1 - s;
      } else {
        const r = fb / fc;
        const t = fa / fc;
        p = s * (2 * m * t * (t - r) - (b - a) * (r - 1));
        q = (t - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      if (2 * p < Math.min(3 * m * q - Math.abs(small * q), Math.abs(e * q))) {
        e = d;
        d = p / q;
      } else {
        d = m;
        e = m;
      }
    }
    a = b;
    fa = fb;
    b += Math.abs(d) > small ? d : Math.sign(m) * small;
    fb = f(b);
    if (fb < 0 === fc < 0) {
      c = a;
      fc = fa;
      d = b - a;
      e = d;
    }
  }
  return b;
}
