import type { Text } from './text.ts';

/** No number, and why. */
export interface Absent {
  readonly absent: Text;
}

/** What one output holds: a number in its display unit, a verdict as the key of its words, or the reason why there is neither. */
export type Scalar = number | string | Absent;

export function isAbsent(scalar: Scalar | undefined): scalar is Absent {
  return typeof scalar === 'object';
}
