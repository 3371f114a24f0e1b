/** The result as the texts, figures and equations of this mechanism read it. */

import type { Scalar } from '../../../quantities/scalar.ts';
import type { Text } from '../../../quantities/text.ts';
import type { Series } from '../../contract/result.ts';
import type { OUTPUTS, SERIES } from './index.ts';

export interface SeiResult {
  readonly scalars: { readonly [K in keyof typeof OUTPUTS]: Scalar };
  readonly series: { readonly [K in keyof typeof SERIES]: Series };
  readonly remarks?: readonly Text[];
}

/** The number of an output. Throws where the output has none, so that no text can quote a missing number. */
export function numberOf({ scalars }: SeiResult, key: keyof typeof OUTPUTS): number {
  const scalar = scalars[key];
  if (typeof scalar !== 'number') throw new TypeError(`${key} is not a number here.`);
  return scalar;
}
