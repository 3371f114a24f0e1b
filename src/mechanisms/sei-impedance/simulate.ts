/** From the values to every number, curve and map. */
import { argument, modulus } from '../../numerics/complex.ts';
import { atOnce, partOf } from '../../numerics/slices.ts';
import type { FieldMap, Series } from '../result.ts';
import { inDisplayUnits, inSI } from '../si.ts';
import type { Text } from '../text.ts';
import { fromSI } from '../units.ts';
import { concentrationRipple } from './concentration.ts';
import { chargeTransferSlope } from './currents.ts';
import { conditionOfGrowth } from './describe.ts';
import { chargeTransferOf, type Distribution, distributeInSlices } from './distribution.ts';
import { concentrationResponse, modeImpedance, modeRelaxationTime, survivingShare } from './electrolyte-slab.ts';
import { criticalWeibullExponent, feedbackVerdict, fixedPoint, gainPerCycle, runCycles, tearProbability } from './feedback.ts';
import { equilibriumTransferOf, feedbackOf, patternWavelengthOf, solidConductivityOf, takesLong } from './film.ts';
import { histogramOf, imbalanceOf } from './imbalance.ts';
import type { MixingRule } from './mixing.ts';
import type { SeiValues } from './parameters.ts';
import { chargeTransferResistance } from './patch.ts';
import { smoothedDensity } from './relaxation.ts';
import { remarksOf } from './remarks.ts';
import { type ElectrolyteLayer, electrolyteLayerOf } from './slab.ts';
import { classesOf, type FilmClass, linesOf, spectrumOf } from './spectrum.ts';
import { alongStripes } from './stripes.ts';

/** A line that carries less than this share of the resistance cannot be seen. */
const VISIBLE_SHARE = 1e-3;
const SPECTRUM_POINTS = 161;
const DENSITY_POINTS = 161;
const MIXING_POINTS = 101;
const WAVELENGTH_POINTS = 61;
const HISTOGRAM_BINS = 40;
const MOST_POINTS = 201;
/** Below this part of the mean an unevenness is rounding. */
const EVEN = 1e-9;
/** Width of the smoothed view: each line as an arc with this exponent. */
const SMOOTHING_EXPONENT = 0.9;

export function simulate(values: SeiValues) {
  return atOnce(simulateInSlices(values));
}

/** A large map, or one after many cycles, takes longer than a frame. */
export function* simulateInSlices(values: SeiValues) {
  const electrolyte = electrolyteLayerOf(values);
  const distribution = yield* partOf(0, 0.9, distributeInSlices(values, electrolyte));
  const currents = currentStatistics(values, distribution, electrolyte);
  if (takesLong(values)) yield 0.92;
  const resistances = resistanceStatistics(values, distribution);
  const classes = classesOf(distribution.parts, values.relative_permittivity);
  const impedance = impedanceOf(values, classes, electrolyte);
  const mixing = mixingOf(values, distribution);
  if (takesLong(values)) yield 0.96;
  const cycling = cyclingOf(values, distribution);

  return {
    scalars: inDisplayUnits({
      ...currents.scalars,
      ...resistances.scalars,
      electrolyte_resistance_ohm_cm2: electrolyte.resistance,
      steady_conductivity_S_per_m: electrolyte.steadyConductivity,
      diffusion_resistance_ohm_cm2: electrolyte.diffusionResistance,
      limiting_current_density_mA_per_cm2: electrolyte.limitingCurrentDensity,
      ...mixing.scalars,
      ...impedance.scalars,
      ...cycling.scalars,
    }),
    series: { ...currents.series, ...patchSeries(values, distribution), ...impedance.series, ...mixing.series, ...cycling.series },
    remarks: remarksOf(values, electrolyte) as readonly Text[],
    notes: { gain_per_cycle: conditionOfGrowth(values, cycling.scalars) },
    ...(distribution.map ? { maps: mapsOf(distribution.map, cycling.thicknessRange) } : {}),
  };
}

function logarithmic(from: number, to: number, points: number): number[] {
  return Array.from({ length: points }, (_, i) => from * (to / from) ** (i / (points - 1)));
}

/** A curve in SI as a series in the display units of its keys. */
function curve(xKey: string, yKey: string, x: ArrayLike<number>, y: ArrayLike<number>): Series {
  return { x: Array.from(x, (value) => fromSI(xKey, value)), y: Array.from(y, (value) => fromSI(yKey, value)) };
}

/** At most 201 of many points, the ends among them. */
function thinned(values: ArrayLike<number>): number[] {
  const step = Math.max(1, (values.length - 1) / (MOST_POINTS - 1));
  const count = Math.floor((values.length - 1) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => values[i === count - 1 ? values.length - 1 : Math.round(i * step)]);
}

function largest(values: ArrayLike<number>): number {
  let result = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) result = Math.max(result, values[i]);
  return result;
}

function smallest(values: ArrayLike<number>): number {
  let result = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) result = Math.min(result, values[i]);
  return result;
}

/** Mean over the area of something that each entry has. */
function over(area: ArrayLike<number>, of: (index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < area.length; i++) sum += area[i] * of(i);
  return sum;
}

/** Of the deviation from the mean. */
function rootMeanSquare(values: ArrayLike<number>, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - mean) ** 2;
  return Math.sqrt(squares / values.length);
}

function evenness(coefficientOfVariation: number): 'even' | 'uneven' | 'focused' {
  if (coefficientOfVariation < 0.05) return 'even';
  return coefficientOfVariation < 0.5 ? 'uneven' : 'focused';
}

function currentStatistics(values: SeiValues, distribution: Distribution, electrolyte: ElectrolyteLayer) {
  const { places, cellVoltage, overpotential, patches, stripes, map } = distribution;
  const meanCurrentDensity = inSI(values)('current_density_mA_per_cm2');
  const imbalance = imbalanceOf(places.area, places.current);
  const histogram = histogramOf(places.area, places.current, imbalance.mean, imbalance.maxOverMean, HISTOGRAM_BINS);

  // The slope dη/dj at the working point, as a small disturbance of the current meets it.
  const chargeTransfer = chargeTransferOf(values);
  const slope = 1 / over(places.area, (i) => 1 / (places.filmResistance[i] + chargeTransferSlope(chargeTransfer, places.current[i])));
  const wavelength = patternWavelengthOf(values);
  const modeAt = (length: number) => modeImpedance((2 * Math.PI) / length, electrolyte.thickness, electrolyte.conductivity);
  const wavelengths = logarithmic(1e-8, 1e-2, WAVELENGTH_POINTS);

  const { salt, thickness } = electrolyte;
  // Pores stand too close to each other for the salt to tell them apart.
  const pattern = map?.current ?? stripes?.profile ?? alongStripes(patches!.film.patches, patches!.currents.patchCurrents);
  const ripple = concentrationRipple(pattern, map ? 2 : 1, map?.box ?? wavelength, salt, thickness);
  const unevenness = rootMeanSquare(pattern, meanCurrentDensity);
  const rippleAt = (length: number) => concentrationResponse(salt, (2 * Math.PI) / length, thickness, unevenness);
  const uneven = unevenness > EVEN * meanCurrentDensity;
  const profile = stripes ? thinned(stripes.profile) : [];
  return {
    scalars: {
      current_max_over_mean: imbalance.maxOverMean,
      area_specific_resistance_ohm_cm2: cellVoltage / meanCurrentDensity,
      imbalance_verdict: evenness(imbalance.coefficientOfVariation),
      current_coefficient_of_variation: imbalance.coefficientOfVariation,
      current_gini: imbalance.gini,
      top_tenth_share: imbalance.topTenthShare,
      busy_area_fraction: imbalance.busyArea,
      busy_current_share: imbalance.busyShare,
      interface_overpotential_mV: overpotential,
      cell_voltage_mV: cellVoltage,
      wagner_number: (electrolyte.conductivity * slope) / wavelength,
      mode_wagner_number: slope / modeAt(wavelength),
      surviving_heterogeneity: survivingShare(slope, modeAt(wavelength)),
      concentration_depletion_percent: concentrationResponse(salt, 0, thickness, meanCurrentDensity) / salt.concentration,
      concentration_ripple_percent: ripple / salt.concentration,
      salt_settling_time_s: modeRelaxationTime((2 * Math.PI) / wavelength, thickness, values.electrolyte_porosity, salt.diffusivity),
    },
    series: {
      histogram: { x: histogram.middle, y: histogram.share },
      lorenz: { x: thinned(imbalance.lorenz.area), y: thinned(imbalance.lorenz.current) },
      current_profile: curve(
        'position',
        'current_density_mA_per_cm2',
        profile.map((_, i) => i / Math.max(1, profile.length - 1)),
        profile,
      ),
      // The same unevenness as one wave of each wavelength.
      salt_ripple: curve(
        'wavelength_um',
        'concentration_ripple_percent',
        uneven ? wavelengths : [],
        uneven ? wavelengths.map((length) => rippleAt(length) / salt.concentration) : [],
      ),
      survival: curve(
        'wavelength_um',
        'surviving_heterogeneity',
        wavelengths,
        wavelengths.map((length) => survivingShare(slope, modeAt(length))),
      ),
    },
  };
}

function resistanceStatistics(values: SeiValues, { spots }: Distribution) {
  const { area, filmResistance, resistance, thickness } = spots;
  const { exchangeCurrentDensity, temperature } = chargeTransferOf(values);
  const effective = 1 / over(area, (i) => 1 / resistance[i]);
  const mean = over(area, (i) => resistance[i]);
  const film = 1 / over(area, (i) => 1 / filmResistance[i]);
  return {
    scalars: {
      film_resistance_ohm_cm2: film,
      thin_to_thick_ratio: smallest(filmResistance) / largest(filmResistance),
      charge_transfer_resistance_ohm_cm2: chargeTransferResistance(exchangeCurrentDensity, temperature),
      effective_resistance_ohm_cm2: effective,
      mean_resistance_ohm_cm2: mean,
      effective_to_mean_resistance: effective / mean,
      apparent_thickness_nm: 1 / over(area, (i) => 1 / thickness[i]),
      mean_thickness_nm: over(area, (i) => thickness[i]),
    },
  };
}

/** Curves over the rows of the table; empty for a map. */
function patchSeries(values: SeiValues, { patches, spots }: Distribution) {
  const numbers = patches ? Array.from(patches.film.thickness, (_, i) => i) : [];
  const film = patches?.film;
  const currents = patches?.currents;
  const meanCurrentDensity = inSI(values)('current_density_mA_per_cm2');
  const perPatch = (key: string, of: (index: number) => number, rows = numbers) =>
    curve(
      'patch',
      key,
      rows.map((i) => i + 1),
      rows.map(of),
    );
  const porous = numbers.filter((i) => film!.patches[i].branches.length > 1);
  const inFilm = (i: number, branch: number) => currents!.branchCurrents[i][branch] * film!.patches[i].branches[branch].filmResistance;
  const inTransfer = (i: number, branch: number) => Math.max(0, currents!.overpotentials[i] - inFilm(i, branch));
  return {
    patch_current: perPatch('current_density_mA_per_cm2', (i) => currents!.patchCurrents[i]),
    patch_current_share: perPatch('current_share', (i) => (spots.area[i] * currents!.patchCurrents[i]) / meanCurrentDensity),
    patch_pore_share: perPatch('pore_current_share', (i) => poreShare(film!.patches[i].branches, currents!.branchCurrents[i])),
    patch_resistance: perPatch('patch_resistance_ohm_cm2', (i) => spots.resistance[i]),
    patch_film_resistance: perPatch('film_resistance_ohm_cm2', (i) => spots.filmResistance[i]),
    patch_conductivity: perPatch('sei_conductivity_S_per_cm', (i) => film!.solidConductivity[i]),
    patch_film_overpotential: perPatch('sei_overpotential_mV', (i) => inFilm(i, 0)),
    patch_charge_transfer_overpotential: perPatch('charge_transfer_overpotential_mV', (i) => inTransfer(i, 0)),
    pore_overpotential: perPatch('pore_overpotential_mV', (i) => inFilm(i, 1), porous),
    pore_charge_transfer_overpotential: perPatch('charge_transfer_overpotential_mV', (i) => inTransfer(i, 1), porous),
  };
}

function poreShare(branches: readonly { readonly area: number }[], currents: readonly number[]): number {
  if (branches.length === 1) return 0;
  const [solid, pore] = branches.map(({ area }, b) => area * currents[b]);
  return pore / (solid + pore);
}

function impedanceOf(values: SeiValues, classes: readonly FilmClass[], electrolyte: ElectrolyteLayer) {
  const lines = linesOf(values, classes);
  const total = lines.reduce((sum, line) => sum + line.resistance, 0);
  const visible = lines.filter((line) => line.resistance >= VISIBLE_SHARE * total);
  const slowest = visible[0].time;
  const fastest = visible[visible.length - 1].time;
  const frequencies = logarithmic(Math.min(1e-2, 0.01 / slowest), Math.max(1e6, 10 / fastest), SPECTRUM_POINTS);
  const spectrum = spectrumOf(values, classes, electrolyte, frequencies);
  const times = logarithmic(fastest / 100, slowest * 100, DENSITY_POINTS);
  return {
    scalars: { slowest_relaxation_time_s: slowest, fastest_relaxation_time_s: fastest, visible_relaxations: visible.length },
    series: {
      nyquist: curve(
        'z_real_ohm_cm2',
        'minus_z_imaginary_ohm_cm2',
        spectrum.map(({ re }) => re),
        spectrum.map(({ im }) => -im),
      ),
      bode_magnitude: curve('frequency_Hz', 'impedance_ohm_cm2', frequencies, spectrum.map(modulus)),
      bode_phase: curve(
        'frequency_Hz',
        'minus_phase_deg',
        frequencies,
        spectrum.map((z) => -argument(z)),
      ),
      relaxation_lines: curve(
        'relaxation_time_s',
        'relaxation_resistance_ohm_cm2',
        visible.map((line) => line.time),
        visible.map((line) => line.resistance),
      ),
      relaxation_density: curve(
        'relaxation_time_s',
        'relaxation_density_ohm_cm2',
        times,
        smoothedDensity(visible, SMOOTHING_EXPONENT, times),
      ),
    },
  };
}

function mixingOf(values: SeiValues, { spots }: Distribution) {
  const fractions = Array.from({ length: MIXING_POINTS }, (_, i) => i / (MIXING_POINTS - 1));
  const meanFraction = Math.min(
    1,
    over(spots.area, (i) => spots.inorganicFraction[i]),
  );
  const by = (rule: MixingRule) => {
    const conductivityAt = solidConductivityOf(values, rule);
    return {
      atMean: conductivityAt(meanFraction),
      curve: curve('inorganic_fraction', 'sei_conductivity_S_per_cm', fractions, fractions.map(conductivityAt)),
    };
  };
  const chosen = by(values.mixing_rule);
  const [series, parallel] = [by('series'), by('parallel')];
  return {
    scalars: {
      mean_inorganic_fraction: meanFraction,
      conductivity_S_per_cm: chosen.atMean,
      conductivity_lower_bound_S_per_cm: series.atMean,
      conductivity_upper_bound_S_per_cm: parallel.atMean,
    },
    series: {
      mixing_rule: chosen.curve,
      mixing_series: series.curve,
      mixing_lower: by('hashin-shtrikman-lower').curve,
      mixing_upper: by('hashin-shtrikman-upper').curve,
      mixing_parallel: parallel.curve,
    },
  };
}

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
    // Without pores the same, and then asked once.
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

function cyclingOf(values: SeiValues, distribution: Distribution) {
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
      critical_weibull_exponent:
        critical ?? ({ absent: 'Nearly all or nearly none of the film tears in a cycle: sharpness makes no difference.' } as const),
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

function mapsOf(
  { points, thickness, inorganicFraction, current }: NonNullable<Distribution['map']>,
  thicknessRange: readonly [number, number],
): Readonly<Record<string, FieldMap>> {
  const field = (title: Text, key: string, si: Float64Array, range?: readonly [number, number]): FieldMap => ({
    title,
    key,
    columns: points,
    rows: points,
    values: si.map((value) => fromSI(key, value)),
    ...(range && { range: [fromSI(key, range[0]), fromSI(key, range[1])] }),
  });
  return {
    thickness: field('Thickness', 'sei_thickness_nm', thickness, thicknessRange),
    inorganic_fraction: field('Inorganic fraction', 'inorganic_fraction', inorganicFraction),
    current: field('Current density', 'current_density_mA_per_cm2', current),
  };
}
