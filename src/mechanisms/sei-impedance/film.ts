/** The film as the values describe it: patches from the table, or a map. SI. */
import { INORGANIC_PHASES } from '../materials/sei-phases.ts';
import { inSI } from '../si.ts';
import { toSI } from '../units.ts';
import type { Patch } from './currents.ts';
import { conductivityCurve, effectiveConductivity, type MixingRule, type Mixture } from './mixing.ts';
import { type MosaicMap, makeMosaic } from './mosaic.ts';
import type { SeiValues } from './parameters.ts';
import { branchesOf } from './patch.ts';

/** The solid against its inorganic fraction: the organic phase first, then the inorganic ones in their fixed order. */
export function mixturesOf(values: SeiValues): (inorganicFraction: number) => Mixture {
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

export interface PatchFilm {
  /** Conductivity of the solid of each patch, S/m. */
  readonly solidConductivity: readonly number[];
  readonly patches: readonly Patch[];
  /** m */
  readonly thickness: readonly number[];
  /** The branches of patch `index` if it were `thickness` (m) thick. */
  branchesAt(index: number, thickness: number): Patch['branches'];
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
  const thickness = values.patches.map((row) => toSI('sei_thickness_nm', row.sei_thickness_nm));
  return {
    solidConductivity,
    patches: values.patches.map((row, i) => ({ area: row.area_fraction, branches: branchesAt(i, thickness[i]) })),
    thickness,
    branchesAt,
  };
}

export interface MapFilm {
  readonly points: number;
  /** m */
  readonly box: number;
  readonly map: MosaicMap;
  /** L/σ at each point, Ω·m². */
  readonly filmResistance: Float64Array;
}

export function mapFilmOf(values: SeiValues): MapFilm {
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
  const conductivityAt = conductivityCurve(solidConductivityOf(values));
  return { points, box, map, filmResistance: map.thickness.map((thickness, i) => thickness / conductivityAt(map.inorganicFraction[i])) };
}

/** The length after which the pattern repeats, m: of a map, the wavelength of the root-mean-square wave number. */
export function patternWavelengthOf(values: SeiValues): number {
  const si = inSI(values);
  return values.structure === 'map' ? Math.PI * si('correlation_length_um') : si('pattern_wavelength_um');
}
