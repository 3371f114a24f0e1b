/** Complex numbers, as many operations as circuits need. */
import { power } from './power.ts';
export interface Complex {
  readonly re: number;
  readonly im: number;
}

export const complex = (re: number, im = 0): Complex => ({ re, im });

export const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });

export const scale = (a: Complex, factor: number): Complex => ({ re: a.re * factor, im: a.im * factor });

export const multiply = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });

/** 1/a without overflow (Smith, Commun. ACM 5 (1962) 435). */
export function reciprocal({ re, im }: Complex): Complex {
  if (Math.abs(re) >= Math.abs(im)) {
    const ratio = im / re;
    const denominator = re + im * ratio;
    return { re: 1 / denominator, im: -ratio / denominator };
  }
  const ratio = re / im;
  const denominator = re * ratio + im;
  return { re: ratio / denominator, im: -1 / denominator };
}

export const divide = (a: Complex, b: Complex): Complex => multiply(a, reciprocal(b));

export const modulus = (a: Complex): number => Math.hypot(a.re, a.im);

/** Argument in radians, −π to π. */
export const argument = (a: Complex): number => Math.atan2(a.im, a.re);

/** (iω)^α on the principal branch, ω ≥ 0. */
export function powerOfImaginary(omega: number, alpha: number): Complex {
  const size = power(omega, alpha);
  const angle = (alpha * Math.PI) / 2;
  return { re: size * Math.cos(angle), im: size * Math.sin(angle) };
}

/** Principal square root. */
export function squareRoot({ re, im }: Complex): Complex {
  const size = Math.hypot(re, im);
  const a = Math.sqrt((size + Math.abs(re)) / 2);
  const b = a === 0 ? 0 : im / (2 * a);
  if (re >= 0) return { re: a, im: b };
  return { re: Math.abs(b), im: im < 0 ? -a : a };
}

/** Hyperbolic tangent; goes to ±1 where the exponentials would overflow. */
export function tanh({ re, im }: Complex): Complex {
  if (Math.abs(re) > 20) return { re: Math.sign(re), im: 4 * Math.sin(im) * Math.cos(im) * Math.exp(-2 * Math.abs(re)) };
  // tanh(x+iy) = (sinh x cosh x + i sin y cos y)/(sinh²x + cos²y)
  const sinh = Math.sinh(re);
  const cosine = Math.cos(im);
  const denominator = sinh * sinh + cosine * cosine;
  return { re: (sinh * Math.cosh(re)) / denominator, im: (Math.sin(im) * cosine) / denominator };
}
