/** One tip: its outputs and curves at the time shown, and its course. In display units. */

import { logSpaced } from '../../../numerics/spacing.ts';
import type { Scalar } from '../../../quantities/scalar.ts';
import { inDisplayUnits, inSI } from '../../../quantities/si.ts';
import { msg } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import { ignoring } from '../../contract/remember.ts';
import type { Series } from '../../contract/result.ts';
import { steadyConductivity } from '../../kernels/steady-electrolyte.ts';
import { apexFactor, textbookEstimates } from '../model/apex-factor.ts';
import { fieldMap } from '../model/field-map.ts';
import { type Course, grow, SHORT_RISK } from '../model/growth.ts';
import { type Conditions, conditionsOf, type Instant, instantAt, type Shape, saltOf } from '../model/tip-at-instant.ts';
import { neumannCoefficient, saltGradient } from '../model/tip-balance.ts';
import { type Turn, turnsOf } from '../model/turns.ts';
import type { OUTPUTS } from '../outputs/index.ts';
import type { PartialResult } from '../outputs/result.ts';
import { PARAMETERS, type TipCourseValues, type TipValues } from '../parameters/index.ts';
import { remarksOf } from '../words/remarks.ts';
import { curve, POINTS } from './curve.ts';
import { absent, flatScalars, NOT_PRIMARY, or, rippleCurve, type SomeScalars } from './flat-lithium.ts';
import { shieldingScalars } from './shielding-readings.ts';
import { turnScalars } from './verdict-turns.ts';

const NOT_TERTIARY = absent(msg`Only the tertiary distribution computes the salt along the tip.`);
const OVERLAP = absent(msg`The tips would overlap or stand closer than a quarter of their height.`);
const NO_CORROSION = absent(msg`The tip is given; choose corrosion as its origin.`);

/** Most steps of a course; one that needs more ends there and says so. */
const COURSE_STEPS = 1000;

/** The course and its curves, the same for every moment of it. */
const courseOf = ignoring('plating_time_s', (values: TipCourseValues) => {
  const si = inSI(values);
  const conditions = conditionsOf(values);
  const course = grow(
    conditions,
    conditions.initialShape,
    si('course_time_s'),
    { smallestRadius: si('smallest_radius_nm'), tallest: SHORT_RISK * conditions.gap.length },
    { maximumSteps: COURSE_STEPS },
  );
  const history = historyOf(conditions, course);
  return { conditions, course, turns: turnsIn(conditions, course, history), curves: curvesInTime(conditions, history) };
});

export function simulateTip(values: TipValues): PartialResult {
  const { conditions, course, turns, curves } = courseOf({
    ...values,
    course_time_s: Math.max(values.course_time_s, values.plating_time_s),
  });
  const time = Math.min(inSI(values)('plating_time_s'), course.end);
  const shape = course.at(time);
  const surface = conditions.surfaceConcentrationAt(time);
  const instant = instantAt(conditions, shape, surface);
  return {
    scalars: {
      ...geometryScalars(conditions, shape),
      ...flatScalars(conditions, surface),
      ...corrosionScalars(conditions),
      ...instantScalars(conditions, instant),
      ...courseScalars(course, turns, time),
      ...shieldingScalars(values, conditions, shape, surface, instant),
    },
    series: {
      ...curvesAt(conditions, shape, instant),
      ...curves,
      growth_rate_against_wavelength: rippleCurve(conditions, surface),
    },
    remarks: remarksOf(values, conditions, instant, course),
  };
}

function geometryScalars(conditions: Conditions, { height, apexRadius }: Shape): SomeScalars {
  const nu = Math.sqrt(height / apexRadius);
  const { beta, elasticity } = apexFactor(nu);
  const estimates = textbookEstimates(nu);
  return inDisplayUnits({
    apex_factor: beta,
    height_um: height,
    apex_radius_um: apexRadius,
    aspect_ratio: nu,
    base_radius_um: Math.sqrt(height * apexRadius),
    elasticity,
    height_over_apex_radius: estimates.heightOverRadius,
    h_over_rho_to_exact: estimates.heightOverRadius / beta,
    two_plus_h_over_rho_to_exact: estimates.twoPlusHeightOverRadius / beta,
    seven_tenths_h_over_rho_to_exact: estimates.sevenTenthsHeightOverRadius / beta,
    needle_to_exact: or(
      estimates.needle === undefined ? undefined : estimates.needle / beta,
      absent(msg`The needle estimate needs an aspect ratio above 2.`),
    ),
    flux_over_far_field_base_area: beta,
    neumann_coefficient: neumannCoefficient(nu),
    capillary_shift_mV: (2 * conditions.material.capillarity) / apexRadius,
  });
}

function corrosionScalars({ corroded }: Conditions): SomeScalars {
  return inDisplayUnits({
    hot_spot_factor: corroded?.hotSpotFactor ?? NO_CORROSION,
    flat_recession_nm: corroded?.flatRecession ?? NO_CORROSION,
    hot_spot_recession_nm: corroded?.hotSpotRecession ?? NO_CORROSION,
    sinusoid_crest_bound: corroded?.sinusoidCrestBound ?? NO_CORROSION,
  });
}

const INSTANT_KEYS = [
  'tip_to_flat_current_ratio',
  'loop_gain',
  'verdict',
  'screened_apex_factor',
  'dipole_apex_factor',
  'tip_ohmic_field_V_per_m',
  'tip_current_density_mA_per_cm2',
  'wagner_number',
  'tip_polarisation_resistance_ohm_cm2',
  'kinetic_length_um',
  'curvature_factor_B',
  'current_curvature_ratio',
  'height_rate_nm_per_s',
  'apex_radius_rate_nm_per_s',
  'field_excess_growth_rate_per_s',
  'lap_time_s',
  'concentration_rise_over_height_mol_per_L',
  'apex_concentration_mol_per_L',
] as const satisfies readonly (keyof typeof OUTPUTS)[];

function instantScalars(conditions: Conditions, instant: Instant | undefined): SomeScalars {
  if (!instant) return Object.fromEntries(INSTANT_KEYS.map((key) => [key, OVERLAP]));
  const { tip, current, rates, loop } = instant;
  const { flatCurrent } = conditions;
  const { polarisationResistance: R, effectiveConductivity } = current;
  const kineticLength = R === undefined || effectiveConductivity === undefined ? undefined : effectiveConductivity * R;
  return inDisplayUnits<Record<(typeof INSTANT_KEYS)[number], Scalar>>({
    tip_to_flat_current_ratio: current.current / flatCurrent,
    loop_gain: loop.gain,
    verdict: loop.verdict,
    screened_apex_factor: tip.beta,
    dipole_apex_factor: instant.dipoleBeta,
    tip_ohmic_field_V_per_m:
      current.current / steadyConductivity(conditions.electrolyte, current.apexConcentration ?? instant.surfaceConcentration),
    tip_current_density_mA_per_cm2: current.current,
    wagner_number: or(kineticLength === undefined ? undefined : kineticLength / tip.height, NOT_PRIMARY),
    tip_polarisation_resistance_ohm_cm2: or(R, NOT_PRIMARY),
    kinetic_length_um: or(kineticLength, NOT_PRIMARY),
    curvature_factor_B: rates.curvatureFactor,
    current_curvature_ratio: (rates.curvatureFactor * flatCurrent) / current.current,
    height_rate_nm_per_s: rates.heightRate,
    apex_radius_rate_nm_per_s: rates.apexRadiusRate,
    field_excess_growth_rate_per_s: loop.rate,
    lap_time_s: loop.lapTime,
    concentration_rise_over_height_mol_per_L: tip.height * saltGradient(saltOf(conditions, instant.surfaceConcentration), flatCurrent),
    apex_concentration_mol_per_L: or(current.apexConcentration, NOT_TERTIARY),
  });
}

/** From one over this to this times the present value. */
const SPAN = 100;

function curvesAt(conditions: Conditions, shape: Shape, instant: Instant | undefined) {
  const radius = fromSI('apex_radius_um', shape.apexRadius);
  const tall = fromSI('height_um', shape.height);
  const map = fieldMap(tall, Math.sqrt(tall * radius));
  return {
    apex_factor_against_radius: curve(logSpaced(radius / SPAN, radius * SPAN, POINTS), (x) => apexFactor(Math.sqrt(tall / x)).beta),
    current_ratio_against_surface: curve(logSpaced(...PARAMETERS.surface_to_bulk_ratio.soft, POINTS), (ratio) => {
      const at = instantAt(conditions, shape, ratio * conditions.bulkConcentration);
      return at && at.current.current / conditions.flatCurrent;
    }),
    loop_gain_against_film: curve(logSpaced(...PARAMETERS.tip_film_ratio.soft, POINTS), (ratio) => {
      const at = instant && instantAt({ ...conditions, tipFilmRatio: ratio }, shape, instant.surfaceConcentration);
      return at?.loop.gain;
    }),
    field_on_axis: curve(logSpaced(tall / 1000, tall * 10, POINTS), (distance) => map.at(0, tall + distance).axial),
  };
}

interface Moment {
  readonly time: number;
  readonly shape: Shape;
  readonly surface: number;
  readonly instant: Instant | undefined;
}

function historyOf(conditions: Conditions, course: Course): readonly Moment[] {
  return Array.from({ length: POINTS }, (_, i) => {
    const time = (course.end * i) / (POINTS - 1);
    const shape = course.at(time);
    const surface = conditions.surfaceConcentrationAt(time);
    return { time, shape, surface, instant: instantAt(conditions, shape, surface) };
  });
}

function curvesInTime(conditions: Conditions, history: readonly Moment[]) {
  const course = (y: (moment: Moment) => number | undefined): Series => {
    const points = history
      .map((moment) => [moment.time, y(moment)] as const)
      .filter((point): point is [number, number] => Number.isFinite(point[1]));
    return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
  };
  return {
    height_against_time: course(({ shape }) => fromSI('height_um', shape.height)),
    apex_radius_against_time: course(({ shape }) => fromSI('apex_radius_um', shape.apexRadius)),
    current_ratio_against_time: course(({ instant }) => instant && instant.current.current / conditions.flatCurrent),
    apex_factor_against_time: course(({ shape }) => apexFactor(Math.sqrt(shape.height / shape.apexRadius)).beta),
    loop_gain_against_time: course(({ instant }) => instant?.loop.gain),
    surface_salt_against_time: course(({ surface }) => surface / conditions.bulkConcentration),
  };
}

/** When the verdict changes, in the order of time. */
function turnsIn(conditions: Conditions, course: Course, history: readonly Moment[]): readonly Turn[] {
  const verdictAt = (time: number) => instantAt(conditions, course.at(time), conditions.surfaceConcentrationAt(time))?.loop.verdict;
  return turnsOf(
    history.map(({ time, instant }) => ({ time, verdict: instant?.loop.verdict })),
    verdictAt,
  );
}

function courseScalars(course: Course, turns: readonly Turn[], shown: number): SomeScalars {
  return inDisplayUnits({
    ending: course.ending,
    course_end_s: course.end,
    shown_time_s: shown,
    final_height_um: course.shape.height,
    final_apex_radius_um: course.shape.apexRadius,
    ...turnScalars(turns),
  });
}
