/** The outputs and curves of the tip, in display units. */
import { ELECTROLYTE_MEASURED_UP_TO, steadyConductivity } from '../materials/electrolyte.ts';
import type { Absent, Scalar, Series } from '../mechanism.ts';
import { quantity } from '../numbers.ts';
import { inDisplayUnits, inSI } from '../si.ts';
import type { Text } from '../text.ts';
import { fromSI, toSI } from '../units.ts';
import { apexFactor, textbookEstimates } from './apex-factor.ts';
import { depletionTime, limitingCurrent, sandTime } from './depletion.ts';
import { fieldMap } from './field-map.ts';
import { type Course, grow, SHORT_RISK } from './growth.ts';
import { chargeTransferResistance } from './kinetics.ts';
import type { OUTPUTS, SERIES } from './outputs.ts';
import { PARAMETERS, type TipValues } from './parameters.ts';
import type { TipResult } from './result.ts';
import { shieldingScalars } from './shielded.ts';
import { cutoffWavelength, fastestRipple, growingSphere, growthRate, type PlanarFront } from './stability.ts';
import { type Conditions, conditionsOf, type Instant, instantAt, type Shape } from './state.ts';
import { flatOverpotential, neumannCoefficient, saltGradient } from './tip-balance.ts';

const absent = (reason: Text): Absent => ({ absent: reason });
const NOT_PRIMARY = absent('In primary distribution the interface has no resistance.');
const NOT_TERTIARY = absent('Only the tertiary distribution computes the salt along the tip.');
const OVERLAP = absent('The tips would overlap or stand closer than a quarter of their height.');
const NO_CORROSION = absent('The tip is given; choose corrosion as its origin.');
const BELOW_LIMIT = absent('Below the limiting current the surface is never emptied.');
const NO_SURFACE_ENERGY = absent('Without surface energy every ripple grows, the shorter the faster.');

/** `number`, or why there is none. */
const or = (value: number | undefined, reason: Absent): Scalar => (value === undefined ? reason : value);

/** A planar front with the local resistance and conductivity at this much salt. */
export function planarFront(conditions: Conditions, instant: Instant): PlanarFront {
  const { flat } = instant;
  const primary = conditions.distribution === 'primary';
  return {
    current: conditions.flatCurrent,
    conductivity: instant.steadyConductivity,
    polarisationResistance: primary
      ? 0
      : chargeTransferResistance(conditions.flatCurrent, flat.exchangeCurrent, flat.temperature) + flat.filmResistance,
    capillarity: conditions.material.capillarity,
    molarVolume: conditions.material.molarVolume,
  };
}

/** Enough for every course that a person watches; a course that needs more ends there and says so. */
const COURSE_STEPS = 1000;

export function simulateTip(values: TipValues): TipResult {
  const si = inSI(values);
  const conditions = conditionsOf(values);
  const course = grow(
    conditions,
    conditions.initialShape,
    Math.max(si('course_time_s'), si('plating_time_s')),
    { smallestRadius: si('smallest_radius_nm'), tallest: SHORT_RISK * conditions.gap.length },
    { maximumSteps: COURSE_STEPS },
  );
  const time = Math.min(si('plating_time_s'), course.end);
  const shape = course.at(time);
  const surface = conditions.surfaceConcentrationAt(time);
  const instant = instantAt(conditions, shape, surface);
  const history = historyOf(conditions, course);
  return {
    scalars: {
      ...geometryScalars(conditions, shape),
      ...electrolyteScalars(conditions, surface),
      ...corrosionScalars(conditions),
      ...instantScalars(conditions, instant),
      ...courseScalars(course, history, time),
      ...shieldingScalars(values, conditions, shape, surface, instant),
    } as TipResult['scalars'],
    series: { ...curvesAt(conditions, shape, instant), ...curvesInTime(conditions, history) },
    remarks: remarksOf(values, conditions, instant, course),
  };
}

type Some = Partial<Record<keyof typeof OUTPUTS, Scalar>>;

function geometryScalars(conditions: Conditions, { height, apexRadius }: Shape): Some {
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
      absent('The needle estimate needs an aspect ratio above 2.'),
    ),
    flux_over_far_field_base_area: beta,
    neumann_coefficient: neumannCoefficient(nu),
    capillary_shift_mV: (2 * conditions.material.capillarity) / apexRadius,
  });
}

function electrolyteScalars(conditions: Conditions, surface: number): Some {
  const { electrolyte, bulkConcentration, gap, flatCurrent } = conditions;
  const limit = limitingCurrent(gap);
  const over = flatCurrent > limit;
  return inDisplayUnits({
    conductivity_S_per_m: electrolyte.conductivity(bulkConcentration),
    diffusivity_m2_per_s: electrolyte.diffusivity(bulkConcentration),
    thermodynamic_term: electrolyte.thermodynamicTerm(bulkConcentration),
    surface_concentration_mol_per_L: surface,
    limiting_current_density_mA_per_cm2: limit,
    over_limiting_ratio: flatCurrent / limit,
    sand_time_s: over ? sandTime(gap, flatCurrent) : BELOW_LIMIT,
    finite_gap_depletion_time_s: or(depletionTime(gap, flatCurrent), BELOW_LIMIT),
  });
}

function corrosionScalars({ corroded }: Conditions): Some {
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
  'flat_ohmic_field_V_per_m',
  'tip_ohmic_field_V_per_m',
  'tip_current_density_mA_per_cm2',
  'wagner_number',
  'tip_polarisation_resistance_ohm_cm2',
  'kinetic_length_um',
  'curvature_factor_B',
  'current_curvature_ratio',
  'flat_rate_nm_per_s',
  'height_rate_nm_per_s',
  'apex_radius_rate_nm_per_s',
  'field_excess_growth_rate_per_s',
  'lap_time_s',
  'concentration_rise_over_height_mol_per_L',
  'apex_concentration_mol_per_L',
  'steady_conductivity_S_per_m',
  'cutoff_wavelength_um',
  'fastest_wavelength_um',
  'efolding_time_h',
  'wagner_number_at_cutoff',
  'critical_radius_nm',
  'fastest_radius_um',
] as const satisfies readonly (keyof typeof OUTPUTS)[];

function instantScalars(conditions: Conditions, instant: Instant | undefined): Some {
  if (!instant) return Object.fromEntries(INSTANT_KEYS.map((key) => [key, OVERLAP]));
  const { tip, current, rates, loop, flat, steadyConductivity: kappa } = instant;
  const { flatCurrent, distribution } = conditions;
  const front = planarFront(conditions, instant);
  const fastest = front.capillarity > 0 ? fastestRipple(front) : undefined;
  const overpotential = flatOverpotential(flat, flatCurrent);
  const sphere = growingSphere(overpotential, front);
  const primary = distribution === 'primary';
  const R = current.polarisationResistance;
  return inDisplayUnits<Record<(typeof INSTANT_KEYS)[number], Scalar>>({
    tip_to_flat_current_ratio: current.current / flatCurrent,
    loop_gain: loop.gain,
    verdict: loop.verdict,
    screened_apex_factor: tip.beta,
    dipole_apex_factor: instant.dipoleBeta,
    flat_ohmic_field_V_per_m: flatCurrent / kappa,
    tip_ohmic_field_V_per_m:
      current.current / steadyConductivity(conditions.electrolyte, current.apexConcentration ?? instant.surfaceConcentration),
    tip_current_density_mA_per_cm2: current.current,
    wagner_number: or(R === undefined ? undefined : (kappa * R) / tip.height, NOT_PRIMARY),
    tip_polarisation_resistance_ohm_cm2: or(R, NOT_PRIMARY),
    kinetic_length_um: or(R === undefined ? undefined : R * (current.effectiveConductivity ?? Number.NaN), NOT_PRIMARY),
    curvature_factor_B: rates.curvatureFactor,
    current_curvature_ratio: (rates.curvatureFactor * flatCurrent) / current.current,
    flat_rate_nm_per_s: rates.flatRate,
    height_rate_nm_per_s: rates.heightRate,
    apex_radius_rate_nm_per_s: rates.apexRadiusRate,
    field_excess_growth_rate_per_s: loop.rate,
    lap_time_s: loop.lapTime,
    concentration_rise_over_height_mol_per_L:
      tip.height *
      saltGradient(
        { electrolyte: conditions.electrolyte, surfaceConcentration: instant.surfaceConcentration, exchangeCurrentExponent: 0 },
        flatCurrent,
      ),
    apex_concentration_mol_per_L: or(current.apexConcentration, NOT_TERTIARY),
    steady_conductivity_S_per_m: kappa,
    cutoff_wavelength_um: cutoffWavelength(front),
    fastest_wavelength_um: or(fastest?.wavelength, NO_SURFACE_ENERGY),
    efolding_time_h: or(fastest && 1 / fastest.rate, NO_SURFACE_ENERGY),
    wagner_number_at_cutoff: primary ? NOT_PRIMARY : or(fastest?.wagnerNumberAtCutoff, NO_SURFACE_ENERGY),
    critical_radius_nm: primary ? NOT_PRIMARY : sphere.criticalRadius,
    fastest_radius_um: primary ? NOT_PRIMARY : sphere.fastestRadius,
  });
}

/** `count` points from `from` to `to` in equal ratios. */
function logSpaced(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)));
}

/** A curve of (x, y) in display units; points without a finite value are left out. */
function curve(xs: readonly number[], y: (x: number) => number | undefined): Series {
  const points = xs.map((x) => [x, y(x)] as const).filter((point): point is readonly [number, number] => Number.isFinite(point[1]));
  return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
}

const POINTS = 61;
/** From one over this to this times the present value. */
const SPAN = 100;

function curvesAt(conditions: Conditions, shape: Shape, instant: Instant | undefined): CurvesAt {
  const radius = fromSI('apex_radius_um', shape.apexRadius);
  const tall = fromSI('height_um', shape.height);
  const map = fieldMap(tall, Math.sqrt(tall * radius));
  const front = instant && planarFront(conditions, instant);
  const fastest = front && front.capillarity > 0 ? fromSI('wavelength_um', fastestRipple(front).wavelength) : undefined;
  const empty: Series = { x: [], y: [] };
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
    growth_rate_against_wavelength:
      front && fastest
        ? curve(logSpaced(fastest / 10, fastest * 100, 2 * POINTS), (wavelength) => growthRate(front, toSI('wavelength_um', wavelength)))
        : empty,
  };
}

type TimeKey = Extract<keyof typeof SERIES, `${string}_against_time`>;
type CurvesAt = { readonly [K in Exclude<keyof typeof SERIES, TimeKey>]: Series };

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

function curvesInTime(conditions: Conditions, history: readonly Moment[]): { readonly [K in TimeKey]: Series } {
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

/** When a property of the verdict first changes, s, to the resolution of the history refined linearly; undefined when it never does. */
function firstTime(history: readonly Moment[], signed: (instant: Instant) => number, from = 0): number | undefined {
  let before: Moment | undefined;
  for (const moment of history) {
    if (!moment.instant || moment.time < from) continue;
    const value = signed(moment.instant);
    if (value > 0) {
      if (!before?.instant) return moment.time;
      const previous = signed(before.instant);
      return before.time + ((moment.time - before.time) * previous) / (previous - value);
    }
    before = moment;
  }
  return undefined;
}

const rises = ({ rates }: Instant) => rates.heightRate;
const runsAway = ({ rates, loop }: Instant) => (rates.heightRate > 0 ? loop.rate : Math.min(loop.rate, rates.heightRate));

function courseScalars(course: Course, history: readonly Moment[], shown: number): Some {
  const runaway = firstTime(history, runsAway);
  const limited = runaway === undefined ? undefined : firstTime(history, (instant) => -runsAway(instant), runaway);
  return inDisplayUnits({
    ending: course.ending,
    course_end_s: course.end,
    shown_time_s: shown,
    final_height_um: course.shape.height,
    final_apex_radius_um: course.shape.apexRadius,
    growth_starts_s: or(firstTime(history, rises), absent('In this course the tip never rises above the flat.')),
    runaway_starts_s: or(runaway, absent('In this course the tip never runs away.')),
    runaway_ends_s: or(limited, absent('In this course no runaway ends.')),
  });
}

function remarksOf(values: TipValues, conditions: Conditions, instant: Instant | undefined, course: Course): Text[] {
  const remarks: Text[] = [];
  if (course.ending === 'depleted') {
    remarks.push(
      `The current exceeds the limiting current: after ${quantity('_s', course.end)} the surface is empty and the course ends. Holding the current any longer would violate the salt balance.`,
    );
  }
  if (values.plating_time_s > course.end) remarks.push(`The course ends at ${quantity('_s', course.end)}; the tip is shown as it is then.`);
  if (!instant) return remarks;
  const { tip, current } = instant;
  if (current.current < 0) remarks.push('The apex dissolves: its curvature costs more than the field gives.');
  if (current.apexConcentration === 0)
    remarks.push('The apex takes all the salt that diffusion brings: its film is too weak against the flat one.');
  if ((current.apexConcentration ?? 0) > ELECTROLYTE_MEASURED_UP_TO) {
    remarks.push('The apex would stand in salt richer than any measured electrolyte: the tip is longer than the diffusion layer.');
  }
  if (tip.aspectRatio > 2.5 && conditions.distribution !== 'primary') {
    remarks.push(
      'From an aspect ratio of 3 on, the verdict between blunting and running away rests on a few per cent and is not reliable.',
    );
  }
  if (conditions.neighbours !== 'none' && conditions.spacing < 1.5 * tip.height) {
    remarks.push('Closer than 1.5 heights the screening is a few per cent off.');
  }
  return remarks;
}
