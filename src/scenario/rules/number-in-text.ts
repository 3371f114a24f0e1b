/** Numbers that stand in double quotes. */

import { convertedTo } from '../../quantities/convert.ts';
import { rounded } from '../../quantities/numbers.ts';
import { REPORT_DIGITS } from '../number.ts';

/** A number, and what follows it. The longest that anybody writes is much shorter. */
const QUANTITY = /^([+-]?(?:\d+(?:[.,]\d*)?|\.\d+)(?:e[+-]?\d+)?) ?(\S[^"]{0,40})?$/i;
const LONGEST = 80;

/** The number that a text holds, in the unit of the key; a unit behind it is converted. NaN where it holds none. */
export function numberIn(key: string, text: string): number {
  if (text.length > LONGEST) return Number.NaN;
  const [, digits, unit] = QUANTITY.exec(text.normalize('NFKC').replace('\u2212', '-').trim()) ?? [];
  if (digits === undefined) return Number.NaN;
  const number = Number(digits.replace(',', '.'));
  if (unit === undefined) return number;
  const converted = convertedTo(key, number, unit);
  return converted === undefined ? Number.NaN : rounded(converted, REPORT_DIGITS);
}
