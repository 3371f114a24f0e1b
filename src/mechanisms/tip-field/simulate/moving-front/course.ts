/** The course of a front from its start to its end: the same for every moment of it. */
import type { Slices } from '../../../../numerics/slices.ts';
import { inSI } from '../../../../quantities/si.ts';
import { toSI } from '../../../../quantities/units.ts';
import { ignoringInSlices } from '../../../contract/remember.ts';
import { SHORT_RISK } from '../../model/growth.ts';
import { velocity } from '../../model/kinetics.ts';
import { equalArclength, type FrontGeometry, geometryOf, graph } from '../../model/moving-front/curve.ts';
import { evolution, type FrontEnding, type FrontMoment, peakToValley } from '../../model/moving-front/evolve.ts';
import { filmOf, filmsOf, type Reading } from '../../model/moving-front/films.ts';
import { frontProblem } from '../../model/moving-front/laws.ts';
import { ridgeProfile } from '../../model/moving-front/profile.ts';
import { conditionsOf } from '../../model/tip-at-instant.ts';
import type { TipCourseValues, TipValues } from '../../parameters/index.ts';
import { trendOf } from './trend.ts';

/** Steps of a course by its nodes: a budget, so that every course has an end. A step costs about 1, 4 and 20 milliseconds. */
const COURSE_STEPS: Readonly<Record<TipValues['front_nodes'], number>> = { '64': 1500, '128': 1000, '256': 600 };

/** A step of a course is computed in so many slices. */
const SLICES_PER_STEP = 3;

/** A surface with less than this share of the salt of the bulk is called empty where the current is lost. */
const EMPTY = 0.01;

/** A relief below this, m, is no relief any more. */
const LEVELLED = 1e-9;

/** Just before the surface is empty: the potential diverges there. */
const BEFORE_DEPLETION = 1 - 1e-6;

/** The course of a front, with all that its moments are computed from. */
export const courseOf = ignoringInSlices('plating_time_s', function* (values: TipCourseValues) {
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

export type Course = ReturnType<typeof courseOf> extends Slices<infer C> ? C : never;
