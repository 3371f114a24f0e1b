/** JSON literals in the author's notation. */
import { rounded, withoutTrailingZeros } from '../../quantities/numbers.ts';
import { CONTROL_DIGITS, REPORT_DIGITS } from '../number.ts';

/** A number with more digits than this was not typed by anyone. */
const TYPED_DIGITS = 7;

/**
 * The number that is written for `value`: what a person typed is kept, what a drag or a computation gave is rounded to
 * the digits of a control, or to those that the author had given `old`.
 */
export function writtenNumber(value: number, old = ''): number {
  const typed = rounded(value, REPORT_DIGITS);
  if (digitsIn(String(typed)) <= TYPED_DIGITS) return typed;
  return rounded(value, Math.min(REPORT_DIGITS, Math.max(CONTROL_DIGITS, digitsIn(old))));
}

/** Significant digits of a literal. */
function digitsIn(literal: string): number {
  const digits = literal.split(/e/i)[0].replace(/[-.]/g, '').replace(/^0+/, '');
  return (literal.includes('.') ? digits : withoutTrailingZeros(digits)).length;
}

/** `value` as the author would have written it in place of `old`: exponent, `E`, `1.0` and `0.50` keep their form. */
export function numberLiteral(value: number, old?: string): string {
  const written = writtenNumber(value, old);
  if (old === undefined) return isReadable(written, 1e-4, 1e7) ? String(written) : exponential(written);
  if (/e/i.test(old)) return exponential(written, old);
  const size = Math.abs(Number(old)) || 1;
  const plain = isReadable(written, Math.min(1e-7, size), Math.max(1e10, size * 10)) ? expanded(written) : exponential(written);
  return paddedLike(plain, old);
}

function isReadable(value: number, smallest: number, largest: number): boolean {
  return value === 0 || (Math.abs(value) >= smallest && Math.abs(value) < largest);
}

/** All digits, no exponent. */
function expanded(value: number): string {
  const [mantissa, power] = value.toExponential().split('e');
  const decimals = Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(power));
  return decimals > 100 ? String(value) : value.toFixed(decimals);
}

function exponential(value: number, old = ''): string {
  const [mantissa, power] = value.toExponential().split('e');
  const [, oldMantissa = '', e = 'e', oldSign = '', oldPower = ''] = /^([^e]*)(e)([+-]?)(\d+)$/i.exec(old) ?? [];
  const exponent = Math.abs(Number(power));
  const sign = Number(power) < 0 ? '-' : oldSign === '+' ? '+' : '';
  const width = oldPower.startsWith('0') ? oldPower.length : 0;
  return `${paddedLike(mantissa, oldMantissa)}${e}${sign}${String(exponent).padStart(width, '0')}`;
}

/** An author who ends a fraction in zeros wants so many places. */
function paddedLike(literal: string, old: string): string {
  const places = /\.(\d*0)$/.exec(old)?.[1].length ?? 0;
  if (places === 0 || /e/i.test(literal)) return literal;
  const [whole, fraction = ''] = literal.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}
