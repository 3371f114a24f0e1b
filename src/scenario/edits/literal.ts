/** JSON literals in the author's notation. */
import type { Value } from '../../mechanisms/mechanism.ts';
import { CONTROL_DIGITS, round } from '../number.ts';

/**
 * `value` as the author would have written it in place of `old`: plain or with an exponent, `e` or `E`, `1.0` stays
 * with a point, and no digit is lost that the author had room for. Rounded to the digits of a control, or of `old`.
 */
export function numberLiteral(value: number, old?: string): string {
  const exponent = old === undefined ? undefined : /e/i.exec(old)?.[0];
  const rounded = round(value, Math.max(CONTROL_DIGITS, old === undefined ? 0 : significantDigits(old)));
  if (exponent !== undefined) return exponential(rounded, exponent, old!);
  const plain = plainNotation(rounded);
  return old?.includes('.') && !/[.e]/.test(plain) ? `${plain}.0` : plain;
}

function significantDigits(literal: string): number {
  const digits = literal.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '');
  return Math.min(digits.length, 17);
}

/** Without an exponent where people would write none. */
function plainNotation(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e7)) return value.toExponential().replace('e+', 'e');
  return String(value);
}

function exponential(value: number, e: string, old: string): string {
  const [mantissa, power] = value.toExponential().split('e');
  const [oldMantissa, oldPower] = old.split(/e/i);
  const point = oldMantissa.includes('.') && !mantissa.includes('.') ? `${mantissa}.0` : mantissa;
  const number = Number(power);
  const sign = number < 0 ? '-' : oldPower.startsWith('+') ? '+' : '';
  const width = oldPower.replace(/^[+-]/, '').startsWith('0') ? oldPower.replace(/^[+-]/, '').length : 0;
  return `${point}${e}${sign}${String(Math.abs(number)).padStart(width, '0')}`;
}

/** Any value; tables on one line per row. */
export function valueLiteral(value: Value, old?: string): string {
  return typeof value === 'number' ? numberLiteral(value, old) : JSON.stringify(value);
}
