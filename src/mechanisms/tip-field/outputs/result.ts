/** The result of the tip, typed by its outputs and series. */
import type { Text } from '../../../quantities/text.ts';
import type { ResultOf } from '../../contract/result.ts';
import type { OUTPUTS, SERIES } from './index.ts';

export type TipResult = ResultOf<typeof OUTPUTS, typeof SERIES>;

/** What one geometry has to say; the rest is absent. */
export interface PartialResult {
  readonly scalars: Partial<TipResult['scalars']>;
  readonly series: Partial<TipResult['series']>;
  readonly remarks: readonly Text[];
}
