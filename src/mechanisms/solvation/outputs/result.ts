/** The result as the texts, figures and equations of this mechanism read it. */

import { quantity } from '../../../quantities/numbers.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { numberOf, type ResultOf } from '../../contract/result.ts';
import type { SolvationSeries } from '../simulate/curves.ts';
import type { OUTPUTS } from './index.ts';

export type SolvationResult = ResultOf<typeof OUTPUTS, SolvationSeries>;

export type OutputKey = keyof typeof OUTPUTS;

/** An output as people read it: number and unit, or that there is none. */
export function shown(result: SolvationResult, key: OutputKey, digits = 3): Text {
  const value = numberOf(result, key);
  return value === undefined ? msg`no value` : quantity(key, value, digits);
}
