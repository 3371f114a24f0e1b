/** JSON as machines get it: numbers with the digits on which all JavaScript engines agree, never NaN, no locale, hidden characters as escapes. */
import { rounded } from '../quantities/numbers.ts';
import { visibleJson } from '../quantities/visible.ts';
import { REPORT_DIGITS } from '../scenario/number.ts';

/** A value as indented JSON with a final line feed. @throws RangeError for a number that JSON cannot hold. */
export function toJson(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, replacer, 2))}\n`;
}

/** The same on one line, without the line feed. */
export function toJsonLine(value: unknown): string {
  return visibleJson(JSON.stringify(value, replacer));
}

function replacer(_key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) throw new RangeError('A number in a report is not finite.');
  return rounded(value, REPORT_DIGITS);
}
