/** The result as the texts, figures and equations of this mechanism read it. */

import { quantity } from '../../../quantities/numbers.ts';
import type { Scalar } from '../../../quantities/scalar.ts';
import type { Text } from '../../../quantities/text.ts';
import type { SolvationSeries } from '../simulate/curves.ts';
import type { OUTPUTS } from './index.ts';

export interface SolvationResult {
  readonly scalars: { readonly [K in keyof typeof OUTPUTS]: Scalar };
  readonly series: SolvationSeries;
  readonly remarks?: readonly Text[];
}

export type OutputKey = keyof typeof OUTPUTS;

/** The number of an output, or undefined where it has none. */
export function numberOf({ scalars }: SolvationResult, key: OutputKey): number | undefined {
  const scalar = scalars[key];
  return typeof scalar === 'number' ? scalar : undefined;
}

/** An output as people read it: number and unit, or that there is none. */
export function shown(result: SolvationResult, key: OutputKey, digits = 3): string {
  const value = numberOf(result, key);
  return value === undefined ? 'no value' : quantity(key, value, digits);
}
