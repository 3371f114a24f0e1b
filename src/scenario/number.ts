/** How many digits numbers get, and how problems name them. */
import { readable, THIN_SPACE } from '../quantities/numbers.ts';
import { type Language, sequence, Text } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';

/** Digits that a control writes; more are kept only where the author wrote more. */
export const CONTROL_DIGITS = 4;

/** Digits of every result in reports: enough to recompute, few enough that all JavaScript engines agree on them. */
export const REPORT_DIGITS = 12;

/** A number in the unit of the key itself, as it stands in the file: no SI prefix is chosen for it. */
export function inUnitOf(key: string, value: number, digits = 6): Text {
  const { symbol } = unitOf(key);
  const number = readable(value, digits, true);
  return symbol === '' ? number : sequence([number, symbol], THIN_SPACE);
}

class Sentence extends Text {
  readonly reason: Text;

  constructor(reason: Text) {
    super();
    this.reason = reason;
  }

  in(language: Language): string {
    const words = this.reason.in(language).trim();
    return `${words[0].toUpperCase()}${words.slice(1)}${/[.!?。！？]$/.test(words) ? '' : '.'}`;
  }
}

/** A reason as a sentence of its own. */
export function sentence(reason: Text): Text {
  return new Sentence(reason);
}
