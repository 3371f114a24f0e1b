/** What the figures share: axes, the mark of the present state. */

import type { Axis, Band, Mark } from '../../../drawing/figure/figure.ts';
import { msg } from '../../../quantities/text.ts';
import type { Series } from '../../contract/result.ts';
import { numberOf } from '../../contract/result.ts';
import { GAS_CONSTANT } from '../../materials/constants.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { OutputKey, SolvationResult } from '../outputs/result.ts';
import { CONTACT_NM } from '../words/remarks.ts';

export const DISTANCE: Axis = { title: msg`Distance`, unit: 'nm', scale: 'log', minimum: 0.1, maximum: 5 };

export const CONTACT: Band = { title: msg`No continuum number means anything here`, from: 0.1, to: CONTACT_NM, hatched: true };

/** The present state on a curve; without a value only an upright line. */
export function present(result: SolvationResult, x: number, key: OutputKey, factor = 1): Mark[] {
  const y = numberOf(result, key);
  return [{ title: msg`now`, x, ...(y === undefined ? {} : { y: factor * y }) }];
}

export const kT = (values: SolvationValues) => (GAS_CONSTANT * values.temperature_K) / 1e3;

/** The part of a curve at or beyond `least`. */
export function from(least: number, { x, y }: Series): Series {
  const kept = x.map((_, i) => i).filter((i) => x[i] >= least);
  return { x: kept.map((i) => x[i]), y: kept.map((i) => y[i]) };
}
