/** What the figures of the tip are made of. */

import type { Mark } from '../../../drawing/figure/figure.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import type { OUTPUTS } from '../outputs/index.ts';
import type { TipResult } from '../outputs/result.ts';

/** A point of the present state, where both numbers exist. */
export function now(result: TipResult, x: number | undefined, key: keyof typeof OUTPUTS): Mark[] {
  const y = numberOf(result, key);
  return x === undefined || y === undefined ? [] : [{ title: msg`now`, x, y }];
}

export const upright = (title: Text, x: number | undefined): Mark[] => (x === undefined ? [] : [{ title, x }]);
