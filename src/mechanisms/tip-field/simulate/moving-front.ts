/** The moving front of a scenario: ridges of unequal height that shadow each other, each with a film of its own. */

import { secondDerivative } from '../../../numerics/fourier.ts';
import type { Slices } from '../../../numerics/slices.ts';
import { quantity } from '../../../quantities/numbers.ts';
import type { Absent, Scalar } from '../../../quantities/scalar.ts';
import { inDisplayUnits, inSI } from '../../../quantities/si.ts';
import type { Text } from '../../../quantities/text.ts';
import { fromSI, toSI } from '../../../quantities/units.ts';
import { ignoringInSlices } from '../../contract/remember.ts';
import { SHORT_RISK } from '../model/growth.ts';
import { velocity } from '../model/kinetics.ts';
import { type FrontOperators, operatorsOf, solveFront } from '../model/moving-front/current.ts';
import { equalArclength, type Front, type FrontGeometry, geometryOf, graph } from '../model/moving-front/curve.ts';
import {
  evolution,
  extremeOf,
  type FrontEnding,
  type FrontMoment,
  type FrontProblem,
  frontAt,
  peakToValley,
} from '../model/moving-front/evolve.ts';
import { type FrontField, fieldAlong, keepField } from '../model/moving-front/field.ts';
import { filmOf, filmsOf, type Reading } from '../model/moving-front/films.ts';
import { frontProblem } from '../model/moving-front/laws.ts';
import { crestAt, ridgeProfile } from '../model/moving-front/profile.ts';
import type { Verdict } from '../model/shape.ts';
import { type Conditions, conditionsOf } from '../model/tip-at-instant.ts';
import type { OUTPUTS } from '../outputs/index.ts';
import type { PartialResult } from '../outputs/result.ts';
import type { TipCourseValues, TipValues } from '../parameters/index.ts';
import { feltTime } from '../words/felt-time.ts';
import { FRONT_ENDED, frontEndReason } from '../words/moving-front.ts';
import { absent, flatScalars, or, rippleCurve } from './flat-lithium.ts';
import { noFilm, readingScalars, type ShieldingKey } from './shielding-readings.ts';
import { turnScalars } from './verdict-turns.ts';

/** Steps of a course by its nodes: a budget, so that every course has an end. A step costs about 1, 4 and 20 milliseconds. */
const COURSE_STEPS: Readonly<Record<TipValues['front_nodes'], number>> = { '64': 1500, '128': 1000, '256': 600 };
/** A step of a course is computed in so many slices. */
const SLICES_PER_STEP = 3;
/** A curve has at most 201 points; of more nodes every second one is shown. */
const MOST_POINTS = 201;
/** A surface with less than this share of the salt of the bulk is called empty where the current is lost. */
const EMPTY = 0.01;
/** A relief below this, m, is no relief any more. */
const LEVELLED = 1e-9;
const NO_RELIEF = absent('A flat front has no relief that could grow.');
const NOT_RESOLVED = absent(`No current: ${FRONT_ENDED['too-sharp']}; choose more nodes, or lower and wider ridges.`);
const LOST = absent('No current was found along this front: the salt along it differs too much.');
const NEVER_OVERHANGS = absent('In this course the front never hangs over.');
const NO_CARTOON = absent('The cartoon takes field away from a lone tip; for a front of ridges it says nothing.');
const NO_INTERFACE = absent('In primary distribution no film acts, a ferroelectric one neither.');

/** Just before the surface is empty: the potential diverges there. */
const BEFORE_DEPLETION = 1 - 1e-6;

/** The course of a front and what it needs to be looked at; the same for every moment of it. */
const courseOf = ignoringInSlices('plating_time_s', function* (values: TipCourseValues) {
  const si = inSI(values);
  const conditions = conditionsOf(values);
  const wavenumber = (2 * Math.PI) / si('front_period_um');
  const perTime = wavenumber * velocity(conditions.flatCurrent, conditions.material.molarVolume);
  const { depletedAt, polarFilm, electrolyte, gap } = conditions;
  const depleted = depletedAt !== undefined && depletedAt <= si('course_time_s');
  const duration = depleted ? depletedAt * BEFORE_DEPLETION : si('course_time_s');
  // A stage of the last step may reach a rounding beyond the end.
  const surfaceAt = (time: number) => conditions.surfaceConcentrationAt(Math.min(time / perTime, duration));
  const films = filmsOf(values);
  const problemOf = (reading: Reading) =>
    frontProblem(
      conditions,
      surfaceAt,
      filmOf(si('film_resistance_ohm_cm2'), films, polarFilm, reading, electrolyte.temperature),
      wavenumber,
    );
  const problem = problemOf('control');
  const heights = values.ridges.map((row) => toSI('_um', row.ridge_height_um) * wavenumber);
  const start = equalArclength(graph(ridgeProfile(heights), Number(values.front_nodes)));
  const flatAtStart = peakToValley(start) === 0;
  const until = duration * perTime;
  const run = evolution(problem, start, until, {
    maximumSteps: COURSE_STEPS[values.front_nodes],
    ends({ y, curvature }: FrontGeometry): FrontEnding | undefined {
      const [lowest, highest] = [Math.min(...y), Math.max(...y)];
      if (highest - lowest < LEVELLED * wavenumber && !flatAtStart) return 'levelled';
      if (highest > SHORT_RISK * gap.length * wavenumber) return 'short-risk';
      return Math.max(...curvature) * wavenumber * si('smallest_radius_nm') > 1 ? 'continuum-ends' : undefined;
    },
  });
  let step = run.next();
  // A course may come to its end in time or use up its steps: whichever is nearer.
  const mostSlices = SLICES_PER_STEP * COURSE_STEPS[values.front_nodes];
  for (let slices = 0; !step.done; step = run.next(), slices++) yield Math.min(1, Math.max(step.value / until, slices / mostSlices));
  const { moments, ending, overhangsAt } = step.value;
  /** Near the end of the salt the current is no longer found; the reason is the salt. */
  const emptiedAt = (kept: readonly FrontMoment[]) =>
    kept.length > 0 && surfaceAt(kept[kept.length - 1].time) < EMPTY * conditions.bulkConcentration;
  // To the nearest step: that is as exact as a course in steps tells it.
  const history = moments.map(({ time, front, current }) => ({ time: time / perTime, ...trendOf(front, geometryOf(front), current.flux) }));
  const turns = history.flatMap(({ time, verdict }, i) => (verdict === history[i - 1]?.verdict ? [] : [{ at: time, verdict }]));
  return {
    conditions,
    wavenumber,
    perTime,
    problem,
    problemOf,
    films,
    surfaceAt,
    start,
    moments,
    ending: depleted && (ending === 'in-time' || (ending === 'no-current' && emptiedAt(moments))) ? 'depleted' : ending,
    overhangsAt,
    turns,
  } as const;
});

type Course = ReturnType<typeof courseOf> extends Slices<infer C> ? C : never;

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
        : lost(ending)),
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
    remarks: remarks(values, ending, end / perTime, now),
  };
}

function lost(ending: Course['ending']): PartialResult['scalars'] {
  const reason = ending === 'too-sharp' ? NOT_RESOLVED : LOST;
  return { apex_factor: reason, tip_to_flat_current_ratio: reason, verdict: reason };
}

interface Shown {
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
function momentAt(problem: FrontProblem, moments: readonly FrontMoment[], time: number): Shown {
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

function shown(values: Float64Array): number[] {
  const every = values.length > MOST_POINTS ? 2 : 1;
  return Array.from({ length: values.length / every }, (_, j) => values[j * every]);
}

function profile({ x, y }: FrontGeometry, wavenumber: number) {
  const lengths = (values: Float64Array) => shown(values).map((value) => fromSI('_um', value / wavenumber));
  return { x: lengths(x), y: lengths(y) };
}

/** The ridge on which the ferroelectric film is read: the one most covered, of several the tallest. */
export function readRidge({ ridges, coverage }: Pick<TipValues, 'ridges' | 'coverage'>): number {
  const cover = (j: number) => ridges[j].ridge_coverage ?? coverage;
  let best = 0;
  for (let j = 1; j < ridges.length; j++) {
    if (cover(j) > cover(best) || (cover(j) === cover(best) && ridges[j].ridge_height_um > ridges[best].ridge_height_um)) best = j;
  }
  return best;
}

/** Whether a position belongs to a ridge rather than to its neighbours. */
export function onRidge(x: number, ridge: number, ridges: number, period = 2 * Math.PI): boolean {
  const aside = x / period - crestAt(ridge, ridges) / (2 * Math.PI);
  return Math.abs(aside - Math.round(aside)) <= 0.5 / ridges;
}

/** Current at the crest of the covered ridge: without the film, under its mere resistance, and with its dipoles. */
function* readingsOf(
  values: TipValues,
  { conditions, films, problemOf }: Course,
  now: Shown,
  field: FrontField,
  time: number,
): Slices<Readonly<Record<ShieldingKey, Scalar>>> {
  const { polarFilm, distribution } = conditions;
  if (!polarFilm) return noFilm();
  if (distribution === 'primary') {
    return Object.fromEntries(Object.keys(noFilm()).map((key) => [key, NO_INTERFACE])) as Record<ShieldingKey, Absent>;
  }
  const { geometry, density, operators } = now;
  const ridge = readRidge(values);
  const crest = extremeOf(geometry.y, 1, (node) => onRidge(geometry.x[node], ridge, values.ridges.length));
  const current = (reading: Reading): number | undefined => {
    try {
      return crest.read(solveFront(geometry, problemOf(reading).law(geometry, time), density, operators).flux);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  const bare = current('bare');
  yield 1;
  const frumkin = current('frumkin');
  const covered = { ...polarFilm, coverage: films.coverage(crestAt(ridge, values.ridges.length)) };
  return readingScalars(values, conditions, covered, crest.read(field.flux), {
    bare,
    control: crest.read(now.flux),
    frumkin: () => frumkin,
    cartoon: () => NO_CARTOON,
  });
}

/** Whether the relief grows, and whether its highest crest sharpens. Lengths in 1/k, rates per kVt. */
function trendOf(front: Front, geometry: FrontGeometry, flux: Float64Array) {
  const crest = extremeOf(geometry.y, 1);
  const [crestFlux, curvature] = [crest.read(flux), crest.read(geometry.curvature)];
  const relief = peakToValley(front);
  // Crest and trough move along the vertical: their normals point up.
  const rate = relief > 1e-12 ? (crestFlux - extremeOf(geometry.y, -1).read(flux)) / relief : undefined;
  const radius = curvature > 1e-9 ? 1 / curvature : undefined;
  // dρ/dt = v + ρ² d²v/ds² at a crest; nodes are at equal arclength.
  const radiusRate =
    radius === undefined ? undefined : crestFlux + (radius / geometry.speed[crest.node]) ** 2 * crest.read(secondDerivative(flux));
  const sharpens = rate !== undefined && radius !== undefined && radiusRate !== undefined && rate > radiusRate / radius;
  const verdict: Verdict = rate === undefined || rate <= 0 ? 'self-healing' : sharpens ? 'runaway' : 'grows-but-blunts';
  return { relief, rate, radius, verdict };
}

function momentScalars(conditions: Conditions, { front, geometry, flux }: Shown, field: FrontField, wavenumber: number, perTime: number) {
  const crest = extremeOf(geometry.y, 1);
  const trough = extremeOf(geometry.y, -1);
  const [crestFlux, troughFlux] = [crest.read(flux), trough.read(flux)];
  const { relief, rate, radius, verdict } = trendOf(front, geometry, flux);
  return inDisplayUnits({
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
  } satisfies Partial<Record<keyof typeof OUTPUTS, Scalar>>);
}

function remarks(values: TipValues, ending: FrontEnding | 'depleted', end: number, now: Shown | undefined): Text[] {
  const list: Text[] = ['A front of ridges is two-dimensional: do not compare its factors with those of a tip.'];
  if (values.distribution === 'primary') {
    list.push('Without resistance of the interface only surface energy holds the shortest ripples back; rounding noise is filtered out.');
  }
  if (values.ferroelectric !== 'none' && values.distribution !== 'primary') {
    list.push(
      `The ferroelectric film is read at the crest of ridge ${readRidge(values) + 1}. The front moves with its resistance alone; what its dipoles would do is shown beside it.`,
    );
  }
  if (now && extremeOf(now.geometry.y, 1).read(now.flux) < 0) {
    list.push('The highest crest dissolves: its curvature costs more than the field gives.');
  }
  if (ending !== 'in-time') {
    list.push(`The course ends after ${feltTime(end)}: ${FRONT_ENDED[ending]}.`);
    const reason = end > 0 ? frontEndReason(values, ending) : undefined;
    if (reason) list.push(reason);
  }
  if (values.plating_time_s > end * (1 + 1e-9)) list.push(`The front is shown as it is after ${quantity('_s', end)}.`);
  return list;
}
