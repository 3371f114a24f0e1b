/** From the values to every number and curve. */
import { add, argument, type Complex, complex, modulus } from '../../numerics/complex.ts';
import { INORGANIC_PHASES } from '../materials/sei-phases.ts';
import type { Series, TableRow } from '../mechanism.ts';
import { inDisplayUnits, inSI } from '../si.ts';
import type { Text } from '../text.ts';
import { fromSI, toSI } from '../units.ts';
import { type ChargeTransfer, chargeTransferOverpotential, type Patch, solveCurrents } from './currents.ts';
import {
  diffusionResistance,
  limitingCurrentDensity,
  modeImpedance,
  type Salt,
  steadySlabConductivity,
  survivingShare,
  warburgImpedance,
} from './electrolyte-slab.ts';
import { imbalanceOf } from './imbalance.ts';
import { type Circuit, constantPhaseLike, filmCapacitance, interfaceImpedance } from './impedance.ts';
import { effectiveConductivity, type MixingRule, type Mixture } from './mixing.ts';
import type { SeiValues } from './parameters.ts';
import { branchesOf, chargeTransferResistance, parallelResistance } from './patch.ts';
import { arcDensity, type RelaxationLine, relaxationLines } from './relaxation.ts';

/** The solid against its inorganic fraction: the organic phase first, then the inorganic ones in their fixed order. */
function mixturesOf(values: SeiValues): (inorganicFraction: number) => Mixture {
  const si = inSI(values);
  const parts = INORGANIC_PHASES.map((phase) => values[`${phase}_parts`]);
  const total = parts.reduce((sum, amount) => sum + amount, 0);
  const shares = parts.map((amount) => (total === 0 ? 1 / parts.length : amount / total));
  const conductivities = [si('organic_conductivity_S_per_cm'), ...INORGANIC_PHASES.map((phase) => si(`${phase}_conductivity_S_per_cm`))];
  return (fraction) => ({ fractions: [1 - fraction, ...shares.map((share) => fraction * share)], conductivities });
}

export interface Film {
  /** Conductivity of the solid of each patch, S/m. */
  readonly solidConductivity: readonly number[];
  readonly patches: readonly Patch[];
  /** m */
  readonly thickness: readonly number[];
}

const tableValue = (row: TableRow, key: string) => toSI(key, row[key]);

export function filmOf(values: SeiValues): Film {
  const si = inSI(values);
  const rule: MixingRule = values.mixing_rule;
  const mixtureAt = mixturesOf(values);
  const reference = si('reference_conductivity_S_per_cm');
  const solidConductivity = values.patches.map((row) =>
    row.sei_conductivity_S_per_cm === undefined
      ? effectiveConductivity(rule, mixtureAt(row.inorganic_fraction), reference)
      : tableValue(row, 'sei_conductivity_S_per_cm'),
  );
  const patches = values.patches.map((row, i) => ({
    area: row.area_fraction,
    branches: branchesOf({
      thickness: tableValue(row, 'sei_thickness_nm'),
      solidConductivity: solidConductivity[i],
      porosity: row.porosity,
      connectedFraction: row.connected_pore_fraction,
      poreElectrolyteConductivity: si('pore_electrolyte_conductivity_S_per_m'),
      bruggemanExponent: values.bruggeman_exponent,
    }),
  }));
  return { solidConductivity, patches, thickness: values.patches.map((row) => tableValue(row, 'sei_thickness_nm')) };
}

/** The interface as circuit elements, every part of every patch one branch. */
function circuitOf(values: SeiValues, film: Film): Circuit {
  const si = inSI(values);
  const rct = chargeTransferResistance(si('exchange_current_density_mA_per_cm2'), values.temperature_K);
  return {
    patches: film.patches.flatMap(({ area, branches }, i) => {
      const capacitance = filmCapacitance(values.relative_permittivity, film.thickness[i]);
      return branches.map((branch) => ({
        area: area * branch.area,
        film: {
          resistance: branch.filmResistance,
          parallel: constantPhaseLike(capacitance, branch.filmResistance, values.sei_cpe_exponent),
        },
      }));
    }),
    chargeTransfer: {
      resistance: rct,
      parallel: constantPhaseLike(si('double_layer_capacitance_uF_per_cm2'), rct, values.double_layer_cpe_exponent),
    },
  };
}

function linesOf(values: SeiValues, film: Film): readonly RelaxationLine[] {
  const si = inSI(values);
  return relaxationLines({
    patches: film.patches.flatMap(({ area, branches }, i) =>
      branches.map((branch) => ({
        area: area * branch.area,
        filmResistance: branch.filmResistance,
        filmCapacitance: filmCapacitance(values.relative_permittivity, film.thickness[i]),
      })),
    ),
    chargeTransferResistance: chargeTransferResistance(si('exchange_current_density_mA_per_cm2'), values.temperature_K),
    doubleLayerCapacitance: si('double_layer_capacitance_uF_per_cm2'),
  });
}

/** A line that carries less than this share of the resistance cannot be seen. */
const VISIBLE_SHARE = 1e-3;
const SPECTRUM_POINTS = 161;
const DENSITY_POINTS = 161;
const MIXING_POINTS = 101;
const WAVELENGTH_POINTS = 61;
/** Width of the smoothed view: each line as an arc with this exponent. */
const SMOOTHING_EXPONENT = 0.9;

function logarithmic(from: number, to: number, points: number): number[] {
  return Array.from({ length: points }, (_, i) => from * (to / from) ** (i / (points - 1)));
}

/** A curve in SI as a series in the display units of its keys. */
function curve(xKey: string, yKey: string, x: readonly number[], y: readonly number[]): Series {
  return { x: x.map((value) => fromSI(xKey, value)), y: y.map((value) => fromSI(yKey, value)) };
}

/** The electrolyte layer: resistance at the chosen moment, salt, diffusion length (0: left out). */
function electrolyteOf(values: SeiValues) {
  const si = inSI(values);
  const thickness = si('electrolyte_thickness_um');
  const salt: Salt = {
    diffusivity: si('diffusivity_m2_per_s') / values.macmullin_number,
    concentration: si('concentration_mol_per_L'),
    transference: values.transference_number,
    thermodynamicFactor: values.thermodynamic_factor,
    temperature: values.temperature_K,
  };
  const instant = si('electrolyte_conductivity_S_per_m');
  const steady = steadySlabConductivity(instant, salt);
  const outer =
    si('outer_layer_thickness_nm') /
    (si('pore_electrolyte_conductivity_S_per_m') * values.outer_layer_porosity ** values.bruggeman_exponent);
  const conductivity = values.electrolyte_state === 'steady' ? steady : instant;
  const diffusionLength = values.diffusion_impedance === 'fixed-far-end' ? thickness : thickness / 2;
  return {
    thickness,
    salt,
    steady,
    conductivity,
    resistance: thickness / conductivity + outer,
    instantResistance: thickness / instant + outer,
    diffusionLength,
    diffusionTime: (values.electrolyte_porosity * diffusionLength ** 2) / salt.diffusivity,
    diffusionResistance: diffusionResistance(salt, diffusionLength),
  };
}

export function simulate(values: SeiValues) {
  const si = inSI(values);
  const film = filmOf(values);
  const areas = film.patches.map(({ area }) => area);
  const chargeTransfer: ChargeTransfer = {
    kinetics: values.kinetics,
    exchangeCurrentDensity: si('exchange_current_density_mA_per_cm2'),
    temperature: values.temperature_K,
  };
  const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
  const electrolyte = electrolyteOf(values);
  const meanCurrentDensity = si('current_density_mA_per_cm2');
  const currents = solveCurrents({
    patches: film.patches,
    chargeTransfer,
    coupling: values.coupling,
    electrolyteResistance: electrolyte.resistance,
    meanCurrentDensity,
  });

  // Every part of every patch counts on its own: under a connected pore the local current is what grows lithium.
  const partAreas = film.patches.flatMap(({ area, branches }) => branches.map((branch) => area * branch.area));
  const imbalance = imbalanceOf(partAreas, currents.branchCurrents.flat());
  const over = (of: (index: number) => number) => areas.reduce((sum, area, i) => sum + area * of(i), 0);

  const patchResistances = film.patches.map(({ branches }) => parallelResistance(branches, rct));
  const filmResistances = film.patches.map(({ branches }) => parallelResistance(branches));
  const effective = 1 / over((i) => 1 / patchResistances[i]);
  const filmResistance = 1 / over((i) => 1 / filmResistances[i]);
  const meanResistance = over((i) => patchResistances[i]);
  const meanInorganic = over((i) => values.patches[i].inorganic_fraction);
  const mixtureAt = mixturesOf(values);
  const conductivityBy = (rule: MixingRule, fraction: number) =>
    effectiveConductivity(rule, mixtureAt(fraction), si('reference_conductivity_S_per_cm'));

  // The slope dη/dj at the working point, seen by small disturbances of the mean current.
  const slope = differentialResistance(chargeTransfer, film.patches, currents.branchCurrents);
  const wavelength = si('pattern_wavelength_um');
  const mode = modeImpedance((2 * Math.PI) / wavelength, electrolyte.thickness, electrolyte.conductivity);

  const wavelengths = logarithmic(1e-8, 1e-2, WAVELENGTH_POINTS);

  const meanThickness = over((i) => film.thickness[i]);
  const lines = linesOf(values, film);
  const interfaceTotal = lines.reduce((sum, line) => sum + line.resistance, 0);
  const visible = lines.filter((line) => line.resistance >= VISIBLE_SHARE * interfaceTotal);
  const slowest = visible[0].time;
  const fastest = visible[visible.length - 1].time;

  const frequencies = logarithmic(Math.min(1e-2, 0.01 / slowest), Math.max(1e6, 10 / fastest), SPECTRUM_POINTS);
  const spectrum = spectrumOf(values, film, electrolyte, frequencies);
  const times = logarithmic(fastest / 100, slowest * 100, DENSITY_POINTS);
  const fractions = Array.from({ length: MIXING_POINTS }, (_, i) => i / (MIXING_POINTS - 1));
  const mixingCurve = (rule: MixingRule) =>
    curve(
      'inorganic_fraction',
      'sei_conductivity_S_per_cm',
      fractions,
      fractions.map((fraction) => conductivityBy(rule, fraction)),
    );
  const numbers = areas.map((_, i) => i + 1);
  const porous = film.patches.flatMap(({ branches }, i) => (branches.length > 1 ? [i] : []));
  const transferOverpotential = (i: number, branch: number) =>
    chargeTransferOverpotential(chargeTransfer, currents.branchCurrents[i][branch]);
  const filmOverpotential = (i: number, branch: number) =>
    currents.branchCurrents[i][branch] * film.patches[i].branches[branch].filmResistance;
  const perPatch = (key: string, of: (index: number) => number, patches: readonly number[] = areas.map((_, i) => i)) =>
    curve(
      'patch',
      key,
      patches.map((i) => numbers[i]),
      patches.map(of),
    );

  const scalars = inDisplayUnits({
    current_max_over_mean: imbalance.maxOverMean,
    area_specific_resistance_ohm_cm2: currents.cellVoltage / meanCurrentDensity,
    imbalance_verdict: evenness(imbalance.coefficientOfVariation),
    current_coefficient_of_variation: imbalance.coefficientOfVariation,
    current_gini: imbalance.gini,
    top_tenth_share: imbalance.topTenthShare,
    busy_area_fraction: imbalance.busyArea,
    busy_current_share: imbalance.busyShare,
    interface_overpotential_mV: over((i) => currents.overpotentials[i]),
    cell_voltage_mV: currents.cellVoltage,
    film_resistance_ohm_cm2: filmResistance,
    thin_to_thick_ratio: Math.min(...filmResistances) / Math.max(...filmResistances),
    charge_transfer_resistance_ohm_cm2: rct,
    effective_resistance_ohm_cm2: effective,
    mean_resistance_ohm_cm2: meanResistance,
    effective_to_mean_resistance: effective / meanResistance,
    electrolyte_resistance_ohm_cm2: electrolyte.resistance,
    mean_inorganic_fraction: meanInorganic,
    conductivity_S_per_cm: conductivityBy(values.mixing_rule, meanInorganic),
    conductivity_lower_bound_S_per_cm: conductivityBy('series', meanInorganic),
    conductivity_upper_bound_S_per_cm: conductivityBy('parallel', meanInorganic),
    wagner_number: (electrolyte.conductivity * slope) / wavelength,
    mode_wagner_number: slope / mode,
    surviving_heterogeneity: survivingShare(slope, mode),
    steady_conductivity_S_per_m: electrolyte.steady,
    diffusion_resistance_ohm_cm2: electrolyte.diffusionResistance,
    limiting_current_density_mA_per_cm2: limitingCurrentDensity(electrolyte.salt, electrolyte.diffusionLength),
    apparent_thickness_nm: 1 / over((i) => 1 / film.thickness[i]),
    mean_thickness_nm: meanThickness,
    slowest_relaxation_time_s: slowest,
    fastest_relaxation_time_s: fastest,
    visible_relaxations: visible.length,
  });

  return {
    scalars,
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
        times.map((time) => visible.reduce((sum, line) => sum + arcDensity(line.resistance, SMOOTHING_EXPONENT, time / line.time), 0)),
      ),
      lorenz: { x: imbalance.lorenz.area, y: imbalance.lorenz.current },
      patch_current: perPatch('current_density_mA_per_cm2', (i) => currents.patchCurrents[i]),
      patch_current_share: perPatch('current_share', (i) => (areas[i] * currents.patchCurrents[i]) / meanCurrentDensity),
      patch_pore_share: perPatch('pore_current_share', (i) => poreShare(film.patches[i], currents.branchCurrents[i])),
      patch_resistance: perPatch('patch_resistance_ohm_cm2', (i) => patchResistances[i]),
      patch_conductivity: perPatch('sei_conductivity_S_per_cm', (i) => film.solidConductivity[i]),
      patch_film_overpotential: perPatch('sei_overpotential_mV', (i) => filmOverpotential(i, 0)),
      patch_charge_transfer_overpotential: perPatch('charge_transfer_overpotential_mV', (i) => transferOverpotential(i, 0)),
      pore_overpotential: perPatch('pore_overpotential_mV', (i) => filmOverpotential(i, 1), porous),
      pore_charge_transfer_overpotential: perPatch('charge_transfer_overpotential_mV', (i) => transferOverpotential(i, 1), porous),
      survival: curve(
        'wavelength_um',
        'surviving_heterogeneity',
        wavelengths,
        wavelengths.map((length) =>
          survivingShare(slope, modeImpedance((2 * Math.PI) / length, electrolyte.thickness, electrolyte.conductivity)),
        ),
      ),
      mixing_rule: mixingCurve(values.mixing_rule),
      mixing_series: mixingCurve('series'),
      mixing_lower: mixingCurve('hashin-shtrikman-lower'),
      mixing_upper: mixingCurve('hashin-shtrikman-upper'),
      mixing_parallel: mixingCurve('parallel'),
    },
    remarks: remarksOf(values, { meanCurrentDensity, limiting: limitingCurrentDensity(electrolyte.salt, electrolyte.diffusionLength) }),
  };
}

/** Inverse of the mean conductance dj/dη of all parts at their working points, Ω·m². */
function differentialResistance(
  chargeTransfer: ChargeTransfer,
  patches: readonly Patch[],
  branchCurrents: readonly (readonly number[])[],
): number {
  const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
  let conductance = 0;
  patches.forEach(({ area, branches }, i) => {
    branches.forEach((branch, b) => {
      const exchange = 2 * chargeTransfer.exchangeCurrentDensity;
      const transfer = chargeTransfer.kinetics === 'linear' ? rct : (rct * exchange) / Math.hypot(branchCurrents[i][b], exchange);
      conductance += (area * branch.area) / (branch.filmResistance + transfer);
    });
  });
  return 1 / conductance;
}

function poreShare({ branches }: Patch, currents: readonly number[]): number {
  if (branches.length === 1) return 0;
  const [solid, pore] = branches.map(({ area }, b) => area * currents[b]);
  return pore / (solid + pore);
}

function evenness(coefficientOfVariation: number): 'even' | 'uneven' | 'focused' {
  if (coefficientOfVariation < 0.05) return 'even';
  return coefficientOfVariation < 0.5 ? 'uneven' : 'focused';
}

/** Electrolyte (at once: the salt is still even), interface and diffusion in series. */
function spectrumOf(
  values: SeiValues,
  film: Film,
  electrolyte: ReturnType<typeof electrolyteOf>,
  frequencies: readonly number[],
): Complex[] {
  const circuit = circuitOf(values, film);
  return frequencies.map((frequency) => {
    const omega = 2 * Math.PI * frequency;
    const interfacial = interfaceImpedance(circuit, omega);
    const ohmic = add(interfacial, complex(electrolyte.instantResistance));
    if (values.diffusion_impedance === 'none') return ohmic;
    return add(ohmic, warburgImpedance(electrolyte.diffusionResistance, electrolyte.diffusionTime, omega));
  });
}

function remarksOf(values: SeiValues, { meanCurrentDensity, limiting }: { meanCurrentDensity: number; limiting: number }): Text[] {
  const remarks: Text[] = [];
  if (INORGANIC_PHASES.every((phase) => values[`${phase}_parts`] === 0)) {
    remarks.push('All amounts of inorganic phases are zero, so the inorganic share is taken as equal parts of all four.');
  }
  if (values.patches.some((row) => row.sei_conductivity_S_per_cm !== undefined)) {
    remarks.push('Where a conductivity is given, the composition of that patch is drawn but not used.');
  }
  if (meanCurrentDensity > limiting) {
    remarks.push(
      'The current is above the limiting current: the salt at the film would run out, and the numbers here hold for the first instant only.',
    );
  }
  return remarks;
}
