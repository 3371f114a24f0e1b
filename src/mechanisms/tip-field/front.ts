/** The moving front of a scenario: ridges of unequal height that shadow each other, with patches of another film. */

import { secondDerivative } from '../../numerics/fourier.ts';
import type { Scalar } from '../mechanism.ts';
import { quantity } from '../numbers.ts';
import { inDisplayUnits, inSI } from '../si.ts';
import type { Text } from '../text.ts';
import { fromSI, toSI } from '../units.ts';
import { absent, flatScalars, or, rippleCurve } from './flat.ts';
import { velocity } from './kinetics.ts';
import { linearLaw, solveFront } from './moving-front/current.ts';
import { equalArclength, type Front, geometryOf, graph } from './moving-front/curve.ts';
import { evolve, type FrontEnding, type FrontMoment, peakToValley } from './moving-front/evolve.ts';
import { frontProblem } from './moving-front/laws.ts';
import type { OUTPUTS } from './outputs.ts';
import type { TipValues } from './parameters.ts';
import type { PartialResult } from './result.ts';
import { type Conditions, conditionsOf } from './state.ts';

/** Steps of a course by its nodes: a budget, so that no drag ever waits for long. */
const COURSE_STEPS: Readonly<Record<TipValues['front_nodes'], number>> = { '64': 60, '128': 36 };
/** Moments of the course that are kept, the start and the end included. */
const MOMENTS = 13;
const NO_RELIEF = absent('A flat front has no relief that could grow.');
const LOST = absent('The current along this front could not be computed.');

const ENDINGS: Readonly<Record<FrontEnding, keyof typeof OUTPUTS.ending.verdicts>> = {
  'in-time': 'in-time',
  'tips-merged': 'tips-merged',
  'not-followed': 'too-long',
};

/** Ridges of a period, the tallest at x = π; lengths in 1/k. */
function startOf(values: TipValues, wavenumber: number): Front {
  const half = (toSI('_um', values.ridge_height_um) * wavenumber) / 2;
  const u = values.ridge_unevenness;
  const height = (x: number) => (half * Math.cos(values.ridge_count * (x - Math.PI)) * (1 + u * Math.cos(x - Math.PI))) / (1 + u);
  return equalArclength(graph(height, Number(values.front_nodes)));
}

/** Salt at the surface for the whole course: as given, or as it is when the course starts to be shown. */
function surfaceOf(conditions: Conditions, time: number): number {
  const last = conditions.depletedAt === undefined ? time : Math.min(time, conditions.depletedAt * (1 - 1e-6));
  return conditions.surfaceConcentrationAt(last);
}

export function simulateFront(values: TipValues): PartialResult {
  const si = inSI(values);
  const conditions = conditionsOf(values);
  const wavenumber = (2 * Math.PI) / si('front_period_um');
  const shown = si('plating_time_s');
  const surface = surfaceOf(conditions, shown);
  const { filmResistance, tipFilmRatio } = conditions;
  const reach = values.weak_patch_share * Math.PI;
  // The edge of the patch is smooth over a few nodes, else the front would ring there.
  const edge = (2 * Math.PI * 3) / Number(values.front_nodes);
  const patch = (x: number) => (reach === 0 ? 0 : 0.5 * (1 - Math.tanh((Math.abs(x - Math.PI) - reach) / edge)));
  const film = { at: (x: number) => filmResistance * (1 + (tipFilmRatio - 1) * patch(x)) };
  const problem = frontProblem(conditions, surface, film, wavenumber);
  const start = startOf(values, wavenumber);
  const flatRate = velocity(conditions.flatCurrent, conditions.material.molarVolume);
  const perTime = wavenumber * flatRate;
  const duration = Math.max(si('course_time_s'), shown);
  const course = evolve(problem, start, duration * perTime, { moments: MOMENTS, maximumSteps: COURSE_STEPS[values.front_nodes] });
  const { moments } = course;
  const last = moments[moments.length - 1];
  const now = last && shown > 0 ? shownMoment(moments, shown * perTime) : last && moments[0];
  const series: PartialResult['series'] = {
    front_at_start: profile(start, wavenumber),
    growth_rate_against_wavelength: rippleCurve(conditions, surface),
    ...(now
      ? {
          front_now: profile(now.front, wavenumber),
          front_current: { x: positions(now.front, wavenumber), y: Array.from(now.current.flux) },
          peak_to_valley_against_time: {
            x: moments.map(({ time }) => time / perTime),
            y: moments.map(({ front }) => fromSI('_um', peakToValley(front) / wavenumber)),
          },
        }
      : {}),
  };
  return {
    scalars: {
      ...flatScalars(conditions, surface),
      ...(now ? momentScalars(conditions, now, wavenumber, perTime) : { tip_to_flat_current_ratio: LOST, verdict: LOST }),
      ...inDisplayUnits({
        ending: ENDINGS[course.ending],
        course_end_s: last ? last.time / perTime : 0,
        shown_time_s: now ? now.time / perTime : 0,
      }),
    },
    series,
    remarks: remarks(values, course.ending, last ? last.time / perTime : 0),
  };
}

/** The kept moment nearest in time. */
function shownMoment(moments: readonly FrontMoment[], time: number): FrontMoment {
  return moments.reduce((best, moment) => (Math.abs(moment.time - time) < Math.abs(best.time - time) ? moment : best));
}

function positions(front: Front, wavenumber: number): number[] {
  return Array.from(geometryOf(front).x, (x) => fromSI('_um', x / wavenumber));
}

function profile(front: Front, wavenumber: number) {
  return { x: positions(front, wavenumber), y: Array.from(front.y, (y) => fromSI('_um', y / wavenumber)) };
}

function momentScalars(conditions: Conditions, { front, current }: FrontMoment, wavenumber: number, perTime: number) {
  const geometry = geometryOf(front);
  const { flux } = current;
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

function remarks(values: TipValues, ending: FrontEnding, end: number): Text[] {
  const list: Text[] = ['A front of ridges is two-dimensional: do not compare its factors with those of a tip.'];
  if (values.distribution === 'primary') {
    list.push('Without resistance of the interface only surface energy holds the shortest ripples back; rounding noise is filtered out.');
  }
  if (ending === 'tips-merged') list.push(`After ${quantity('_s', end)} the front touches itself; the model ends there.`);
  if (ending === 'not-followed')
    list.push(`The front is followed for ${quantity('_s', end)}; from there it needs more steps or nodes than are computed.`);
  if (values.surface_from === 'current-and-time') list.push('The salt at the flat surface is held at its value at the time shown.');
  return list;
}
