/** How many digits numbers get, and how problems name them. */
import { readable, THIN_SPACE } from '../quantities/numbers.ts';
import { say, type Text } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';

/** Digits that a control writes; more are kept only where the author wrote more. */
export const CONTROL_DIGITS = 4;

/** Digits of every result in reports: enough to recompute, few enough that all JavaScript engines agree on them. */
export const REPORT_DIGITS = 12;

/** A number in the unit of the key itself, as it stands in the file: no SI prefix is chosen for it. */
export function inUnitOf(key: string, value: number, digits = 6): string {
  const { symbol } = unitOf(key);
  return symbol === '' ? readable(value, digits, true) : `${readable(value, digits, true)}${THIN_SPACE}${symbol}`;
}

/** A reason as a sentence of its own. */
export function sentence(text: Text): string {
  const words = say(text).trim();
  return `${words[0].toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
