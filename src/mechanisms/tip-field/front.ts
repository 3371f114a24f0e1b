/** The moving front of a scenario: ridges of unequal height that shadow each other, with patches of another film. */

import { secondDerivative } from '../../numerics/fourier.ts';
import type { Slices } from '../../numerics/slices.ts';
import type { Scalar } from '../mechanism.ts';
import { quantity } from '../numbers.ts';
import { ignoringInSlices } from '../remember.ts';
import { inDisplayUnits, inSI } from '../si.ts';
import type { Text } from '../text.ts';
import { fromSI, toSI } from '../units.ts';
import { absent, flatScalars, or, rippleCurve } from './flat.ts';
import { velocity } from './kinetics.ts';
import { linearLaw, solveFront } from './moving-front/current.ts';
import { equalArclength, type Front, geometryOf, graph } from './moving-front/curve.ts';
import {
  evolution,
  type FrontCourse,
  type FrontEnding,
  type FrontMoment,
  type FrontProblem,
  frontAt,
  peakToValley,
} from './moving-front/evolve.ts';
import { frontProblem } from './moving-front/laws.ts';
import type { OUTPUTS } from './outputs.ts';
import type { TipCourseValues, TipValues } from './parameters.ts';
import type { PartialResult } from './result.ts';
import { type Conditions, conditionsOf } from './state.ts';

/** Linear systems of a course by its nodes: a budget, so that no drag ever waits for long. */
const COURSE_SOLVES: Readonly<Record<TipValues['front_nodes'], number>> = { '64': 250, '128': 320 };
/** Moments of the course that are kept, the start and the end included. */
const MOMENTS = 9;
const NO_RELIEF = absent('A flat front has no relief that could grow.');
const LOST = absent('The current along this front could not be computed.');

/** Just before the surface is empty: the potential diverges there. */
const BEFORE_DEPLETION = 1 - 1e-6;

type EndingKey = keyof typeof OUTPUTS.ending.verdicts;
const ENDINGS: Readonly<Record<FrontEnding, EndingKey>> = {
  'in-time': 'in-time',
  'tips-merged': 'tips-merged',
  'not-followed': 'too-long',
};

/** Ridges of a period, the tallest at x = π; lengths in 1/k. */
function startOf(values: TipCourseValues, wavenumber: number): Front {
  const half = (toSI('_um', values.ridge_height_um) * wavenumber) / 2;
  const u = values.ridge_unevenness;
  const height = (x: number) => (half * Math.cos(values.ridge_count * (x - Math.PI)) * (1 + u * Math.cos(x - Math.PI))) / (1 + u);
  return equalArclength(graph(height, Number(values.front_nodes)));
}

/** The course of a front and what it needs to be looked at; the same for every moment of it. */
const courseOf = ignoringInSlices('plating_time_s', function* (values: TipCourseValues) {
  const si = inSI(values);
  const conditions = conditionsOf(values);
  const wavenumber = (2 * Math.PI) / si('front_period_um');
  const perTime = wavenumber * velocity(conditions.flatCurrent, conditions.material.molarVolume);
  const { filmResistance, tipFilmRatio, depletedAt } = conditions;
  const reach = values.weak_patch_share * Math.PI;
  // The edge of the patch is smooth over a few nodes, else the front would ring there.
  const edge = (2 * Math.PI * 3) / Number(values.front_nodes);
  const patch = (x: number) => (reach === 0 ? 0 : 0.5 * (1 - Math.tanh((Math.abs(x - Math.PI) - reach) / edge)));
  const film = { at: (x: number) => filmResistance * (1 + (tipFilmRatio - 1) * patch(x)) };
  const depleted = depletedAt !== undefined && depletedAt <= si('course_time_s');
  const duration = depleted ? depletedAt * BEFORE_DEPLETION : si('course_time_s');
  // A stage of the last step may reach a rounding beyond the end.
  const surfaceAt = (time: number) => conditions.surfaceConcentrationAt(Math.min(time / perTime, duration));
  const problem = frontProblem(conditions, surfaceAt, film, wavenumber);
  const start = startOf(values, wavenumber);
  const course = yield* followed(problem, start, duration * perTime, COURSE_SOLVES[values.front_nodes]);
  const ending: EndingKey = course.ending === 'in-time' && depleted ? 'depleted' : ENDINGS[course.ending];
  return { conditions, wavenumber, perTime, problem, surfaceAt, start, moments: course.moments, ending };
});

/** The evolution of a front, with the time it has come to as its progress. */
function* followed(problem: FrontProblem, start: Front, until: number, maximumSolves: number): Slices<FrontCourse> {
  const run = evolution(problem, start, until, { moments: MOMENTS, maximumSolves });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    yield step.value.time / until;
  }
}

export function* frontInSlices(values: TipValues): Slices<PartialResult> {
  const { conditions, wavenumber, perTime, problem, surfaceAt, start, moments, ending } = yield* courseOf({
    ...values,
    course_time_s: Math.max(values.course_time_s, values.plating_time_s),
  });
  const end = moments.length > 0 ? moments[moments.length - 1].time : 0;
  const time = Math.min(values.plating_time_s * perTime, end);
  const surface = surfaceAt(time);
  const now = moments.length > 0 ? momentAt(problem, moments, time) : undefined;
  return {
    scalars: {
      ...flatScalars(conditions, surface),
      ...(now ? momentScalars(conditions, now, wavenumber, perTime) : { tip_to_flat_current_ratio: LOST, verdict: LOST }),
      ...inDisplayUnits({ ending, course_end_s: end / perTime, shown_time_s: time / perTime }),
    },
    series: {
      front_at_start: profile(start, wavenumber),
      growth_rate_against_wavelength: rippleCurve(conditions, surface),
      ...(now
        ? {
            front_now: profile(now.front, wavenumber),
            front_current: { x: positions(now.front, wavenumber), y: Array.from(now.flux) },
            peak_to_valley_against_time: {
              x: moments.map((moment) => moment.time / perTime),
              y: moments.map(({ front }) => fromSI('_um', peakToValley(front) / wavenumber)),
            },
          }
        : {}),
    },
    remarks: remarks(values, ending, end / perTime),
  };
}

interface Shown {
  readonly front: Front;
  readonly flux: Float64Array;
}

/** The front at a time, with the current solved anew there; the nearest kept moment where Newton does not get through. */
function momentAt(problem: FrontProblem, moments: readonly FrontMoment[], time: number): Shown {
  const kept = moments.find((moment) => moment.time === time);
  if (kept) return { front: kept.front, flux: kept.current.flux };
  const front = frontAt(moments, time);
  const geometry = geometryOf(front);
  const near = moments.reduce((best, moment) => (Math.abs(moment.time - time) < Math.abs(best.time - time) ? moment : best));
  try {
    return { front, flux: solveFront(geometry, problem.law(geometry, time), near.current.density).flux };
  } catch (error) {
    if (error instanceof RangeError) return { front: near.front, flux: near.current.flux };
    throw error;
  }
}

function positions(front: Front, wavenumber: number): number[] {
  return Array.from(geometryOf(front).x, (x) => fromSI('_um', x / wavenumber));
}

function profile(front: Front, wavenumber: number) {
  return { x: positions(front, wavenumber), y: Array.from(front.y, (y) => fromSI('_um', y / wavenumber)) };
}

function momentScalars(conditions: Conditions, { front, flux }: Shown, wavenumber: number, perTime: number) {
  const geometry = geometryOf(front);
  const crest = geometry.y.indexOf(Math.max(...geometry.y));
  const trough = geometry.y.indexOf(Math.min(...geometry.y));
  const field = solveFront(
    geometry,
    linearLaw(geometry, () => 0, 0),
  ).flux[crest];
  const relief = peakToValley(front);
  // Crest and trough move along the vertical: their normals point up.
  const rate = relief > 1e-12 ? (flux[crest] - flux[trough]) / relief : undefined;
  const radius = geometry.curvature[crest] > 1e-9 ? 1 / geometry.curvature[crest] : undefined;
  // dρ/dt = v + ρ² d²v/ds² at a crest; nodes are at equal arclength.
  const radiusRate = radius === undefined ? undefined : flux[crest] + (radius / geometry.speed[crest]) ** 2 * secondDerivative(flux)[crest];
  const sharpens = rate !== undefined && radius !== undefined && radiusRate !== undefined && rate > radiusRate / radius;
  const verdict = rate === undefined || rate <= 0 ? 'self-healing' : sharpens ? 'runaway' : 'grows-but-blunts';
  return inDisplayUnits({
    apex_factor: field,
    screened_apex_factor: field,
    tip_to_flat_current_ratio: flux[crest],
    tip_current_density_mA_per_cm2: flux[crest] * conditions.flatCurrent,
    trough_to_flat_current_ratio: flux[trough],
    peak_to_valley_um: relief / wavenumber,
    peak_to_valley_rate_per_s: or(rate === undefined ? undefined : rate * perTime, NO_RELIEF),
    crest_radius_um: or(radius === undefined ? undefined : radius / wavenumber, NO_RELIEF),
    verdict,
    height_rate_nm_per_s: ((flux[crest] - 1) * perTime) / wavenumber,
  } satisfies Partial<Record<keyof typeof OUTPUTS, Scalar>>);
}

function remarks(values: TipValues, ending: EndingKey, end: number): Text[] {
  const list: Text[] = ['A front of ridges is two-dimensional: do not compare its factors with those of a tip.'];
  if (values.distribution === 'primary') {
    list.push('Without resistance of the interface only surface energy holds the shortest ripples back; rounding noise is filtered out.');
  }
  const reasons: Partial<Record<EndingKey, string>> = {
    depleted: 'the surface is empty; holding the current any longer would violate the salt balance.',
    'tips-merged': 'the front touches itself; the model ends there.',
    'too-long': 'the front needs more steps or nodes than are computed.',
  };
  const reason = reasons[ending];
  if (reason) list.push(`After ${quantity('_s', end)} ${reason}`);
  if (values.plating_time_s > end * (1 + 1e-9)) list.push(`The front is shown as it is after ${quantity('_s', end)}.`);
  return list;
}
