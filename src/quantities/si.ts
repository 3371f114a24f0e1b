/** Reading values in SI, and giving results back in display units. */

import type { Scalar } from '../quantities/scalar.ts';
import { msg } from './text.ts';
import { fromSI, toSI } from './units.ts';

type NumericKeys<V> = { [K in keyof V]: V[K] extends number ? K : never }[keyof V] & string;

/** A reader of numeric values in SI: `const si = inSI(values); si('height_um')` is in metres. */
export function inSI<V extends object>(values: V): (key: NumericKeys<V>) => number {
  return (key) => toSI(key, values[key] as number);
}

/** Larger numbers have no physical meaning, and a further product with them could overflow. */
const BEYOND_MEASURE = 1e290;

/**
 * SI scalars in the display unit of each key; words and absences pass through.
 * A number that is not finite, or all but, becomes an absence that says so: NaN never reaches a user.
 */
export function inDisplayUnits<R extends Readonly<Record<string, Scalar>>>(scalars: R): { readonly [K in keyof R]: Scalar } {
  const shown: Record<string, Scalar> = {};
  for (const [key, scalar] of Object.entries(scalars)) {
    if (typeof scalar !== 'number') shown[key] = scalar;
    else {
      const value = fromSI(key, scalar);
      shown[key] = Math.abs(value) < BEYOND_MEASURE ? value : { absent: msg`The formula gives no finite number here.` };
    }
  }
  return shown as { readonly [K in keyof R]: Scalar };
}
