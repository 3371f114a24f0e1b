/** One moment of a front: its shape, its current, and the outputs that follow. */

import type { Scalar } from '../../../../quantities/scalar.ts';
import { inDisplayUnits } from '../../../../quantities/si.ts';
import { msg } from '../../../../quantities/text.ts';
import { type FrontOperators, operatorsOf, solveFront } from '../../model/moving-front/current.ts';
import { type Front, type FrontGeometry, geometryOf } from '../../model/moving-front/curve.ts';
import { extremeOf, type FrontMoment, type FrontProblem, frontAt } from '../../model/moving-front/evolve.ts';
import type { FrontField } from '../../model/moving-front/field.ts';
import type { Conditions } from '../../model/tip-at-instant.ts';
import type { OUTPUTS } from '../../outputs/index.ts';
import { absent, or } from '../flat-lithium.ts';
import { trendOf } from './trend.ts';

const NO_RELIEF = absent(msg`A flat front has no relief that could grow.`);

/** What is read off a front at one moment. */
export const MOMENT_KEYS = [
  'apex_factor',
  'screened_apex_factor',
  'tip_to_flat_current_ratio',
  'tip_current_density_mA_per_cm2',
  'trough_to_flat_current_ratio',
  'peak_to_valley_um',
  'peak_to_valley_rate_per_s',
  'crest_radius_um',
  'verdict',
  'height_rate_nm_per_s',
] as const satisfies readonly (keyof typeof OUTPUTS)[];

export interface Shown {
  /** In 1/kV. */
  readonly time: number;
  readonly front: Front;
  readonly geometry: FrontGeometry;
  readonly flux: Float64Array;
  /** A density from which Newton is sure to start. */
  readonly density: Float64Array;
  readonly operators: FrontOperators;
}

/** The front at a time, with the current solved anew there; the nearest kept moment where Newton does not get through. */
export function momentAt(problem: FrontProblem, moments: readonly FrontMoment[], time: number): Shown {
  const near = moments.reduce((best, moment) => (Math.abs(moment.time - time) < Math.abs(best.time - time) ? moment : best));
  if (near.time !== time) {
    const front = frontAt(moments, time);
    const geometry = geometryOf(front);
    const operators = operatorsOf(geometry);
    try {
      return { time, front, geometry, operators, ...solveFront(geometry, problem.law(geometry, time), near.current.density, operators) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const geometry = geometryOf(near.front);
  return { time: near.time, front: near.front, geometry, operators: operatorsOf(geometry), ...near.current };
}

export function momentScalars(
  conditions: Conditions,
  { front, geometry, flux }: Shown,
  field: FrontField,
  wavenumber: number,
  perTime: number,
) {
  const crest = extremeOf(geometry.y, 1);
  const trough = extremeOf(geometry.y, -1);
  const [crestFlux, troughFlux] = [crest.read(flux), trough.read(flux)];
  const { relief, rate, radius, verdict } = trendOf(front, geometry, flux);
  return inDisplayUnits<Record<(typeof MOMENT_KEYS)[number], Scalar>>({
    apex_factor: crest.read(field.flux),
    screened_apex_factor: crest.read(field.flux),
    tip_to_flat_current_ratio: crestFlux,
    tip_current_density_mA_per_cm2: crestFlux * conditions.flatCurrent,
    trough_to_flat_current_ratio: troughFlux,
    peak_to_valley_um: relief / wavenumber,
    peak_to_valley_rate_per_s: or(rate === undefined ? undefined : rate * perTime, NO_RELIEF),
    crest_radius_um: or(radius === undefined ? undefined : radius / wavenumber, NO_RELIEF),
    verdict,
    height_rate_nm_per_s: ((crestFlux - 1) * perTime) / wavenumber,
  });
}
