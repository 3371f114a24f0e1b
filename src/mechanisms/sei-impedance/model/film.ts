/** The film as the values describe it: patches from the table, or a map. SI. */
import { atOnce, partOf, type Slices } from '../../../numerics/slices.ts';
import { inSI } from '../../../quantities/si.ts';
import { toSI } from '../../../quantities/units.ts';
import { INORGANIC_PHASES } from '../../materials/sei-phases.ts';
import type { SeiValues } from '../parameters/index.ts';
import type { Patch } from './currents.ts';
import { cyclesInSlices, type Feedback, runCycles } from './feedback.ts';
import { conductivityCurve, effectiveConductivity, type MixingRule, type Mixture, nearestArrangement } from './mixing.ts';
import { makeMosaic } from './mosaic.ts';
import { branchesOf, chargeTransferResistance, parallelResistance, partsOf } from './patch.ts';

/** The solid against its inorganic fraction: the organic phase first, then the inorganic ones in their fixed order. */
function mixturesOf(values: SeiValues): (inorganicFraction: number) => Mixture {
  const si = inSI(values);
  const parts = INORGANIC_PHASES.map((phase) => values[`${phase}_parts`]);
  const total = parts.reduce((sum, amount) => sum + amount, 0);
  const shares = parts.map((amount) => (total === 0 ? 1 / parts.length : amount / total));
  const conductivities = [si('organic_conductivity_S_per_cm'), ...INORGANIC_PHASES.map((phase) => si(`${phase}_conductivity_S_per_cm`))];
  return (fraction) => ({ fractions: [1 - fraction, ...shares.map((share) => fraction * share)], conductivities });
}

/** Conductivity of the solid by a mixing rule, S/m, against the inorganic fraction. */
export function solidConductivityOf(values: SeiValues, rule: MixingRule = values.mixing_rule): (inorganicFraction: number) => number {
  const mixtureAt = mixturesOf(values);
  const reference = toSI('reference_conductivity_S_per_cm', values.reference_conductivity_S_per_cm);
  return (fraction) => effectiveConductivity(rule, mixtureAt(fraction), reference);
}

/** The arrangement that is drawn for a solid: that of the chosen rule, or the nearest one that can be drawn. */
export function pictureRuleOf(values: SeiValues, inorganicFraction: number): Exclude<MixingRule, 'reference-medium'> {
  if (values.mixing_rule !== 'reference-medium') return values.mixing_rule;
  const reference = toSI('reference_conductivity_S_per_cm', values.reference_conductivity_S_per_cm);
  return nearestArrangement(mixturesOf(values)(inorganicFraction), reference);
}

/** Charge-transfer resistance at equilibrium, Ω·m². */
export function equilibriumTransferOf(values: SeiValues): number {
  return chargeTransferResistance(inSI(values)('exchange_current_density_mA_per_cm2'), values.temperature_K);
}

export function feedbackOf(values: SeiValues): Feedback {
  const si = inSI(values);
  return {
    freshThickness: si('fresh_thickness_nm'),
    growthPerCycle: si('bare_growth_per_cycle_nm') ** 2,
    strainRatio: values.strain_ratio,
    weibullExponent: values.weibull_exponent,
    currentExponent: values.current_exponent,
  };
}

export interface PatchFilm {
  /** Conductivity of the solid of each patch, S/m. */
  readonly solidConductivity: readonly number[];
  readonly patches: readonly Patch[];
  /** As written, and at the cycle shown, m. */
  readonly startThickness: readonly number[];
  readonly thickness: readonly number[];
  /** Interface resistance of patch `index` if it were `thickness` (m) thick, Ω·m². */
  resistanceAt(index: number, thickness: number): number;
  /** The same of its best part. */
  leastResistanceAt(index: number, thickness: number): number;
}

export function patchFilmOf(values: SeiValues): PatchFilm {
  const si = inSI(values);
  const conductivityAt = solidConductivityOf(values);
  const solidConductivity = values.patches.map((row) =>
    row.sei_conductivity_S_per_cm === undefined
      ? conductivityAt(row.inorganic_fraction)
      : toSI('sei_conductivity_S_per_cm', row.sei_conductivity_S_per_cm),
  );
  const poreElectrolyteConductivity = si('pore_electrolyte_conductivity_S_per_m');
  const branchesAt = (index: number, thickness: number) =>
    branchesOf({
      thickness,
      solidConductivity: solidConductivity[index],
      porosity: values.patches[index].porosity,
      connectedFraction: values.patches[index].connected_pore_fraction,
      poreElectrolyteConductivity,
      bruggemanExponent: values.bruggeman_exponent,
    });
  const startThickness = values.patches.map((row) => toSI('sei_thickness_nm', row.sei_thickness_nm));
  const areas = values.patches.map((row) => row.area_fraction);
  const rct = equilibriumTransferOf(values);
  const resistanceAt = (index: number, thickness: number) => parallelResistance(branchesAt(index, thickness), rct);
  const leastResistanceAt = (index: number, thickness: number) =>
    Math.min(...branchesAt(index, thickness).map(({ filmResistance }) => filmResistance)) + rct;
  const thickness =
    values.cycle === 0
      ? startThickness
      : Array.from(runCycles(feedbackOf(values), areas, startThickness, resistanceAt, values.cycle).thickness);
  return {
    solidConductivity,
    patches: areas.map((area, i) => ({ area, branches: branchesAt(i, thickness[i]) })),
    startThickness,
    thickness,
    resistanceAt,
    leastResistanceAt,
  };
}

/** One part of every point of a map: all of it, or the solid and the connected pores apart. */
export interface MapBranch {
  /** Share of each point. */
  readonly area: number;
  /** Of this part at each point, Ω·m². */
  readonly filmResistance: Float64Array;
}

export interface MapFilm {
  readonly points: number;
  /** m */
  readonly box: number;
  readonly inorganicFraction: Float64Array;
  /** As made, and at the cycle shown, m. */
  readonly startThickness: Float64Array;
  readonly thickness: Float64Array;
  /** Of the solid at each point, closed pores included, S/m. */
  readonly conductivity: Float64Array;
  /** At the cycle shown: solid first, then the connected pores if there are any. */
  readonly branches: readonly MapBranch[];
  /** Interface resistance of a point if it were `thickness` (m) thick, Ω·m². */
  resistanceAt(point: number, thickness: number): number;
  /** The same of its best part. */
  leastResistanceAt(point: number, thickness: number): number;
}

/** Maps of at least so many points, or points times cycles, run in slices; smaller ones fit into a frame. */
const MANY_POINTS = 128 * 128;
const MANY_POROUS_POINTS = 64 * 64;
const MANY_POINT_CYCLES = 4e5;

/** Whether a map takes longer than a frame. */
export function takesLong({ structure, grid_points, cycle, kinetics, porosity, connected_pore_fraction }: SeiValues): boolean {
  const size = Number(grid_points) ** 2;
  const iterated = kinetics === 'butler-volmer' && porosity * connected_pore_fraction > 0;
  return structure === 'map' && (size >= (iterated ? MANY_POROUS_POINTS : MANY_POINTS) || size * cycle >= MANY_POINT_CYCLES);
}

export function* mapFilmInSlices(values: SeiValues): Slices<MapFilm> {
  const si = inSI(values);
  const points = Number(values.grid_points);
  const box = si('box_um');
  const map = makeMosaic({
    seed: values.seed,
    points,
    box,
    correlationLength: si('correlation_length_um'),
    covariance: values.covariance,
    medianThickness: si('median_thickness_nm'),
    thicknessSpread: values.log_thickness_standard_deviation,
    medianInorganicFraction: values.median_inorganic_fraction,
    fractionSpread: values.logit_fraction_standard_deviation,
    crossCorrelation: values.cross_correlation,
    composition: values.composition_pattern,
  });
  if (takesLong(values)) yield 0.1;
  const pores = partsOf({
    porosity: values.porosity,
    connectedFraction: values.connected_pore_fraction,
    poreElectrolyteConductivity: si('pore_electrolyte_conductivity_S_per_m'),
    bruggemanExponent: values.bruggeman_exponent,
  });
  const conductivity =
    values.conductivity_from === 'given'
      ? new Float64Array(points * points).fill(si('sei_conductivity_S_per_cm'))
      : map.inorganicFraction.map(conductivityCurve(solidConductivityOf(values)));
  if (pores.solidShare !== 1) for (let i = 0; i < conductivity.length; i++) conductivity[i] *= pores.solidShare;
  const { connectedArea, poreConductivity } = pores;
  const rct = equilibriumTransferOf(values);
  const resistanceAt = (point: number, value: number) => {
    const solid = value / conductivity[point] + rct;
    return connectedArea === 0 ? solid : 1 / ((1 - connectedArea) / solid + connectedArea / (value / poreConductivity + rct));
  };
  const leastResistanceAt =
    connectedArea === 0 ? resistanceAt : (point: number, value: number) => value / Math.max(conductivity[point], poreConductivity) + rct;
  const areas = new Float64Array(conductivity.length).fill(1 / conductivity.length);
  const aged = () => cyclesInSlices(feedbackOf(values), areas, map.thickness, resistanceAt, values.cycle);
  const { thickness } = values.cycle === 0 ? map : takesLong(values) ? yield* partOf(0.1, 1, aged()) : atOnce(aged());
  const solid = { area: 1 - connectedArea, filmResistance: thickness.map((value, i) => value / conductivity[i]) };
  return {
    points,
    box,
    inorganicFraction: map.inorganicFraction,
    startThickness: map.thickness,
    thickness,
    conductivity,
    branches:
      connectedArea === 0 ? [solid] : [solid, { area: connectedArea, filmResistance: thickness.map((value) => value / poreConductivity) }],
    resistanceAt,
    leastResistanceAt,
  };
}

/** The length after which the pattern repeats, m: of a map, the wavelength of the root-mean-square wave number. */
export function patternWavelengthOf(values: SeiValues): number {
  const si = inSI(values);
  return values.structure === 'map' ? Math.PI * si('correlation_length_um') : si('pattern_wavelength_um');
}
