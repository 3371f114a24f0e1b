/** The film over cycles. */
import { msg } from '../../../quantities/text.ts';
import type { Distribution } from '../model/distribution.ts';
import { criticalWeibullExponent, feedbackVerdict, fixedPoint, gainPerCycle, runCycles, tearProbability } from '../model/feedback.ts';
import { equilibriumTransferOf, feedbackOf } from '../model/film.ts';
import type { SeiValues } from '../parameters/index.ts';
import { curve } from './curves.ts';
import { over } from './statistics.ts';

/** A map runs over the cycles on a coarser grid of at most this many points a side … */
const COARSE_POINTS = 32;
/** … and so many points beside, with no area of their own, that are the busiest at first or later. */
const WATCHED_POINTS = 16;

/** The film as written, place by place, for the trace over cycles. */
function cyclingPlaces({ patches, map }: Distribution) {
  if (patches) {
    const { film } = patches;
    const { startThickness: start, resistanceAt, leastResistanceAt } = film;
    return { areas: film.patches.map(({ area }) => area), start, resistanceAt, leastResistanceAt };
  }
  const { points, startThickness, conductivity, resistanceAt, leastResistanceAt } = map!;
  const stride = Math.max(1, points / COARSE_POINTS);
  const coarse: number[] = [];
  for (let row = 0; row < points; row += stride) {
    for (let column = 0; column < points; column += stride) coarse.push(row * points + column);
  }
  const top = (score: (point: number) => number, wanted = WATCHED_POINTS) => topOf(startThickness.length, wanted, score);
  // Busiest at first: the least resistive. Busiest once tearing has evened the thickness: the best conductors.
  const chosen = [
    ...coarse,
    ...top((i) => conductivity[i] / startThickness[i]),
    ...top((i) => conductivity[i]),
    // The scale of the picture needs the extremes of the thickness.
    ...top((i) => startThickness[i], 1),
    ...top((i) => -startThickness[i], 1),
  ];
  const ofPlace = (ofPoint: typeof resistanceAt) => (place: number, thickness: number) => ofPoint(chosen[place], thickness);
  const whole = ofPlace(resistanceAt);
  return {
    areas: chosen.map((_, place) => (place < coarse.length ? 1 / coarse.length : 0)),
    start: chosen.map((i) => startThickness[i]),
    resistanceAt: whole,
    // Equal without pores, and then computed once.
    leastResistanceAt: leastResistanceAt === resistanceAt ? whole : ofPlace(leastResistanceAt),
  };
}

/** The `wanted` indices below `count` with the highest scores, highest first. */
function topOf(count: number, wanted: number, score: (index: number) => number): number[] {
  const top: number[] = [];
  const scores: number[] = [];
  for (let i = 0; i < count; i++) {
    const own = score(i);
    if (top.length === wanted && own <= scores[wanted - 1]) continue;
    let place = Math.min(top.length, wanted - 1);
    for (; place > 0 && scores[place - 1] < own; place--) {
      top[place] = top[place - 1];
      scores[place] = scores[place - 1];
    }
    top[place] = i;
    scores[place] = own;
  }
  return top;
}

export function cyclingOf(values: SeiValues, distribution: Distribution) {
  const { patches, spots, map } = distribution;
  const rct = equilibriumTransferOf(values);
  const feedback = feedbackOf(values);
  // The even film of the gain conducts as the solid of this film does on the whole.
  const filmConductance = patches
    ? over(spots.area, (i) => 1 / patches.film.patches[i].branches[0].filmResistance)
    : over(spots.area, (i) => 1 / map!.branches[0].filmResistance[i]);
  const conductivity = filmConductance / over(spots.area, (i) => 1 / spots.thickness[i]);
  const settled = fixedPoint(feedback);
  const filmShare = settled / (settled + conductivity * rct);
  const gain = gainPerCycle(feedback, filmShare);
  const critical = criticalWeibullExponent(feedback, filmShare);
  const { areas, start, resistanceAt, leastResistanceAt } = cyclingPlaces(distribution);
  const { maxOverMean: trace, range } = runCycles(
    feedback,
    areas,
    start,
    resistanceAt,
    Math.max(values.cycles, values.cycle),
    leastResistanceAt,
  );
  const numbers = patches?.film.thickness.map((_, i) => i + 1) ?? [];
  return {
    thicknessRange: range,
    scalars: {
      gain_per_cycle: gain,
      critical_weibull_exponent: critical ?? {
        absent: msg`Nearly all or nearly none of the film tears in a cycle: sharpness makes no difference.`,
      },
      feedback_verdict: feedbackVerdict(gain),
      tear_probability: tearProbability(feedback, 1),
      settled_thickness_nm: settled,
      max_over_mean_after_cycles: trace[values.cycles],
    },
    series: {
      cycles: { x: trace.map((_, cycle) => cycle), y: trace },
      patch_thickness: curve('patch', 'sei_thickness_nm', numbers, patches?.film.thickness ?? []),
    },
  };
}
