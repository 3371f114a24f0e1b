/** The result of the tip, typed by its outputs and series. */

import type { Scalar } from '../../../quantities/scalar.ts';
import type { Text } from '../../../quantities/text.ts';
import type { Series } from '../../contract/result.ts';
import type { OUTPUTS, SERIES } from './index.ts';

export interface TipResult {
  readonly scalars: { readonly [K in keyof typeof OUTPUTS]: Scalar };
  readonly series: { readonly [K in keyof typeof SERIES]: Series };
  readonly remarks?: readonly Text[];
  readonly notes?: { readonly [K in keyof typeof OUTPUTS]?: Text };
}

/** What one geometry has to say; the rest is absent. */
export interface PartialResult {
  readonly scalars: Partial<TipResult['scalars']>;
  readonly series: Partial<TipResult['series']>;
  readonly remarks: readonly Text[];
}

/** The number of an output, or undefined where there is none. */
export function numberOf(result: Pick<TipResult, 'scalars'>, key: keyof typeof OUTPUTS): number | undefined {
  const scalar = result.scalars[key];
  return typeof scalar === 'number' ? scalar : undefined;
}
