/** Numbers as text: for people, and as JSON literals in the author's notation. */
import { unitOf } from '../mechanisms/units.ts';

/** Digits that a control writes; more are kept only where the author wrote more. */
export const CONTROL_DIGITS = 4;

/** Every result in reports: enough to recompute, few enough to agree between JavaScript engines. */
export const REPORT_DIGITS = 12;

export function round(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}

/** A number in reading form, at most `digits` significant: `0.002`, `1.6×10⁻⁸`, `−3.2`. */
export function numberText(value: number, digits = CONTROL_DIGITS): string {
  const rounded = round(value, digits);
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) {
    const [mantissa, exponent] = rounded.toExponential().split('e');
    const power = `10${superscript(Number(exponent))}`;
    return mantissa === '1' ? power : mantissa === '-1' ? `−${power}` : `${mantissa.replace('-', '−')}×${power}`;
  }
  return String(rounded).replace('-', '−');
}

/** With the unit of the key: `0.2 µm`. */
export function quantityText(key: string, value: number, digits?: number): string {
  const { symbol } = unitOf(key);
  const number = numberText(value, digits);
  return symbol === '' ? number : symbol === '%' || symbol === '°' ? `${number}\u202f${symbol}` : `${number}\u00a0${symbol}`;
}

function superscript(exponent: number): string {
  return [...String(exponent)].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)])).join('');
}
