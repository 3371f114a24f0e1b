/** The moving front of a scenario: ridges of unequal height that shadow each other, each with a film of its own. */

import { withoutNoise } from '../../../../numerics/noise.ts';
import type { Slices } from '../../../../numerics/slices.ts';
import { inDisplayUnits } from '../../../../quantities/si.ts';
import { msg } from '../../../../quantities/text.ts';
import { fromSI } from '../../../../quantities/units.ts';
import { type FrontGeometry, geometryOf } from '../../model/moving-front/curve.ts';
import { peakToValley } from '../../model/moving-front/evolve.ts';
import { fieldAlong, keepField } from '../../model/moving-front/field.ts';
import type { OUTPUTS } from '../../outputs/index.ts';
import type { PartialResult } from '../../outputs/result.ts';
import type { TipValues } from '../../parameters/index.ts';
import { FRONT_ENDED, frontRemarks } from '../../words/moving-front.ts';
import { absent, flatScalars, or, rippleCurve } from '../flat-lithium.ts';
import { noFilm, SHIELDING_KEYS } from '../shielding-readings.ts';
import { TURN_KEYS, turnScalars } from '../verdict-turns.ts';
import { type Course, courseOf } from './course.ts';
import { MOMENT_KEYS, momentAt, momentScalars } from './moment.ts';
import { readingsOf } from './readings.ts';

/** A curve has at most 201 points; of more nodes every second one is shown. */
const MOST_POINTS = 201;

const NOT_RESOLVED = absent(msg`No current: ${FRONT_ENDED['too-sharp']}; choose more nodes, or lower and wider ridges.`);

const LOST = absent(msg`No current was found along this front: the salt along it differs too much.`);

const NEVER_OVERHANGS = absent(msg`In this course the front never hangs over.`);

export function* frontInSlices(values: TipValues): Slices<PartialResult> {
  const course = yield* courseOf({ ...values, course_time_s: Math.max(values.course_time_s, values.plating_time_s) });
  const { conditions, wavenumber, perTime, problem, surfaceAt, start, moments, ending, overhangsAt, turns } = course;
  const end = moments.length > 0 ? moments[moments.length - 1].time : 0;
  const asked = Math.min(values.plating_time_s * perTime, end);
  const now = moments.length > 0 ? momentAt(problem, moments, asked) : undefined;
  const time = now?.time ?? asked;
  const surface = surfaceAt(time);
  yield 1;
  const field = now && fieldAlong(now.geometry, now.operators);
  const profileNow = now && profile(now.geometry, wavenumber);
  if (profileNow) keepField(profileNow, field!);
  return {
    scalars: {
      ...flatScalars(conditions, surface),
      ...(now && field
        ? { ...momentScalars(conditions, now, field, wavenumber, perTime), ...(yield* readingsOf(values, course, now, field, time)) }
        : lost(ending, conditions.polarFilm !== undefined)),
      ...inDisplayUnits({
        ending,
        course_end_s: end / perTime,
        shown_time_s: time / perTime,
        ...(now ? turnScalars(turns) : {}),
        overhang_starts_s: or(overhangsAt === undefined ? undefined : overhangsAt / perTime, NEVER_OVERHANGS),
      }),
    },
    series: {
      front_at_start: profile(geometryOf(start), wavenumber),
      growth_rate_against_wavelength: rippleCurve(conditions, surface),
      ...(now && profileNow
        ? {
            front_now: profileNow,
            front_at_end: profile(geometryOf(moments[moments.length - 1].front), wavenumber),
            front_current: { x: profileNow.x, y: shown(now.flux) },
            peak_to_valley_against_time: {
              x: moments.map((moment) => moment.time / perTime),
              y: moments.map(({ front }) => fromSI('_um', peakToValley(front) / wavenumber)),
            },
          }
        : {}),
    },
    remarks: frontRemarks(values, ending, end / perTime, now),
  };
}

/** Without a current nothing is read off the front, nor off a ferroelectric film on it. */
function lost(ending: Course['ending'], covered: boolean): PartialResult['scalars'] {
  const reason = ending === 'no-current' || ending === 'depleted' ? LOST : NOT_RESOLVED;
  const missing = (keys: readonly (keyof typeof OUTPUTS)[]) => Object.fromEntries(keys.map((key) => [key, reason]));
  return { ...missing(MOMENT_KEYS), ...missing(TURN_KEYS), ...(covered ? missing(SHIELDING_KEYS) : noFilm()) };
}

function shown(values: Float64Array): number[] {
  const every = values.length > MOST_POINTS ? 2 : 1;
  return Array.from({ length: values.length / every }, (_, j) => values[j * every]);
}

function profile({ x, y }: FrontGeometry, wavenumber: number) {
  const largest = Math.max(...y.map(Math.abs));
  const lengths = (values: Float64Array) => shown(values).map((value) => fromSI('_um', withoutNoise(value, largest) / wavenumber));
  return { x: lengths(x), y: lengths(y) };
}
