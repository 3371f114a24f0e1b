/** The outputs and curves of the mechanism, for either geometry. */

import { atOnce, type Slices } from '../../../numerics/slices.ts';
import type { Absent } from '../../../quantities/scalar.ts';
import { msg } from '../../../quantities/text.ts';
import type { Series } from '../../contract/result.ts';
import { OUTPUTS, SERIES } from '../outputs/index.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { feltTime } from '../words/felt-time.ts';
import { absent } from './flat-lithium.ts';
import { frontInSlices } from './moving-front/index.ts';
import { simulateTip } from './single-tip.ts';

const NO_FRONT = absent(msg`Only a moving front has it; choose that geometry.`);
const NO_TIP = absent(msg`A front of ridges has no single tip.`);
const EMPTY: Series = { x: [], y: [] };

/** Every output absent for one reason, every curve empty: what a geometry does not have. */
function blank(reason: Absent): Pick<TipResult, 'scalars' | 'series'> {
  return {
    scalars: Object.fromEntries(Object.keys(OUTPUTS).map((key) => [key, reason])) as TipResult['scalars'],
    series: Object.fromEntries(Object.keys(SERIES).map((key) => [key, EMPTY])) as TipResult['series'],
  };
}

export function simulate(values: TipValues): TipResult {
  return atOnce(simulateInSlices(values));
}

/** The course of a front takes longer than a frame. */
export function* simulateInSlices(values: TipValues): Slices<TipResult> {
  const front = values.geometry === 'moving-front';
  const { scalars, series } = blank(front ? NO_TIP : NO_FRONT);
  const result = front ? yield* frontInSlices(values) : simulateTip(values);
  const all = { ...scalars, ...result.scalars };
  return { scalars: all, series: { ...series, ...result.series }, remarks: result.remarks, notes: notesOf(all) };
}

/** A time in hours, and in familiar words. */
function notesOf({ efolding_time_h: hours }: TipResult['scalars']): NonNullable<TipResult['notes']> {
  return typeof hours === 'number' ? { efolding_time_h: msg`${feltTime(3600 * hours)} to grow by a factor e, 2.7` } : {};
}
