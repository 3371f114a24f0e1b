/** Reference cases of `sei-impedance`: SI inputs of a case -> its outputs, by the functions the mechanism itself uses. */

import { filmResistance } from '../../src/mechanisms/kernels/film-resistance.ts';
import { FARADAY, GAS_CONSTANT } from '../../src/mechanisms/materials/constants.ts';
import { CoupledLayer, mean } from '../../src/mechanisms/sei-impedance/model/coupled.ts';
import {
  type ChargeTransfer,
  type Currents,
  chargeTransferOverpotential,
  filmLaw,
  solveCurrents,
} from '../../src/mechanisms/sei-impedance/model/currents.ts';
import {
  concentrationResponse,
  diffusionResistance,
  limitingCurrentDensity,
  modeImpedance,
  modeRelaxationTime,
  type Salt,
  steadySlabConductivity,
  survivingShare,
  warburgImpedance,
} from '../../src/mechanisms/sei-impedance/model/electrolyte-slab.ts';
import { type Feedback, fixedPoint, gainPerCycle, runCycles, tearProbability } from '../../src/mechanisms/sei-impedance/model/feedback.ts';
import { imbalanceOf } from '../../src/mechanisms/sei-impedance/model/imbalance.ts';
import { filmCapacitance, interfaceImpedance } from '../../src/mechanisms/sei-impedance/model/impedance.ts';
import { effectiveConductivity, type MixingRule } from '../../src/mechanisms/sei-impedance/model/mixing.ts';
import { makeMosaic } from '../../src/mechanisms/sei-impedance/model/mosaic.ts';
import { branchesOf, chargeTransferResistance, parallelResistance, partsOf } from '../../src/mechanisms/sei-impedance/model/patch.ts';
import { relaxationLines, smoothedDensity } from '../../src/mechanisms/sei-impedance/model/relaxation.ts';
import type { Complex } from '../../src/numerics/complex.ts';
import { PeriodicGrid } from '../../src/numerics/periodic-grid.ts';
import { mulberry32 } from '../../src/numerics/random.ts';
import { equalPorosity } from '../support/physics/equal-porosity.ts';
import { lognormalImbalance } from '../support/physics/lognormal-imbalance.ts';

type Numbers = readonly number[];

/** Ionic conductivity from a tracer diffusivity and a concentration of carriers, F²Dc/(RT), S/m. */
const nernstEinsteinConductivity = (diffusivity: number, concentration: number, temperature: number) =>
  (FARADAY * FARADAY * diffusivity * concentration) / (GAS_CONSTANT * temperature);

/** Bruggeman's rule for an insulating matrix: nothing below a third, then (3φ−1)/2 of the conductor (percolation). */
const insulatingMatrixLimit = (conductorFraction: number, conductorConductivity: number) =>
  Math.max(0, (3 * conductorFraction - 1) / 2) * conductorConductivity;

const sum = (values: Numbers) => values.reduce((total, value) => total + value, 0);
const waveNumbers = (wavelengths: Numbers) => wavelengths.map((wavelength) => (2 * Math.PI) / wavelength);
const parts = (spectrum: readonly Complex[]) => ({
  impedance_real_ohm_m2: spectrum.map(({ re }) => re),
  impedance_imaginary_ohm_m2: spectrum.map(({ im }) => im),
});

// biome-ignore lint/suspicious/noExplicitAny: a case is whatever its file says; each kind reads what it names.
type Inputs = any;

function transferOf(inputs: Inputs, kinetics: ChargeTransfer['kinetics']): ChargeTransfer {
  return { kinetics, exchangeCurrentDensity: inputs.exchange_current_density_A_per_m2, temperature: inputs.temperature_K };
}

function densePatches(inputs: Inputs) {
  return inputs.area_fraction.map((area: number, i: number) => ({
    area,
    branches: branchesOf({
      thickness: inputs.sei_thickness_m[i],
      solidConductivity: inputs.sei_conductivity_S_per_m[i],
      porosity: 0,
      connectedFraction: 0,
      poreElectrolyteConductivity: 1,
      bruggemanExponent: 1.5,
    }),
  }));
}

function solve(inputs: Inputs, coupling: 'equipotential' | 'columns', kinetics: ChargeTransfer['kinetics']) {
  const patches = densePatches(inputs);
  const chargeTransfer = transferOf(inputs, kinetics);
  const electrolyteResistance =
    inputs.electrolyte_thickness_m === undefined ? 0 : inputs.electrolyte_thickness_m / inputs.electrolyte_conductivity_S_per_m;
  const currents = solveCurrents({
    patches,
    chargeTransfer,
    coupling,
    electrolyteResistance,
    meanCurrentDensity: inputs.mean_current_density_A_per_m2,
  });
  return { patches, chargeTransfer, electrolyteResistance, currents };
}

function imbalanceOutputs(areas: ArrayLike<number>, current: ArrayLike<number>) {
  const { maxOverMean, coefficientOfVariation, gini } = imbalanceOf(areas, current);
  return { current_max_over_mean: maxOverMean, current_coefficient_of_variation: coefficientOfVariation, current_gini: gini };
}

function overpotentialParts(inputs: Inputs, chargeTransfer: ChargeTransfer, { patchCurrents }: Currents) {
  return {
    sei_overpotential_V: patchCurrents.map((current, i) => (current * inputs.sei_thickness_m[i]) / inputs.sei_conductivity_S_per_m[i]),
    charge_transfer_overpotential_V: patchCurrents.map((current) => chargeTransferOverpotential(chargeTransfer, current)),
  };
}

function saltOf(inputs: Inputs, diffusivity: number): Salt {
  return {
    diffusivity,
    concentration: inputs.concentration_mol_per_m3,
    transference: inputs.transference_number,
    thermodynamicFactor: inputs.thermodynamic_factor,
    temperature: inputs.temperature_K,
  };
}

/** A stripe ρ₀(1 + a cos 2πx/Λ) on cell centres, and the electrolyte over it. */
function stripe(inputs: Inputs, mean: number) {
  const points: number = inputs.grid_points;
  const layer = new CoupledLayer(PeriodicGrid.of(points, 1), inputs.stripe_wavelength_m, {
    thickness: inputs.electrolyte_thickness_m,
    conductivity: inputs.electrolyte_conductivity_S_per_m,
  });
  const rho = Float64Array.from(
    { length: points },
    (_, i) => mean * (1 + inputs.resistance_modulation * Math.cos((2 * Math.PI * (i + 0.5)) / points)),
  );
  return { layer, rho, slabResistance: inputs.electrolyte_thickness_m / inputs.electrolyte_conductivity_S_per_m };
}

const evenAreas = (points: number) => new Float64Array(points).fill(1 / points);
const variation = (currents: Float64Array) => imbalanceOf(evenAreas(currents.length), currents).coefficientOfVariation;

/** Means over a stripe, exact: ⟨1/(ρ₀(1 + a cos) + c)⟩. */
const stripeConductance = (inputs: Inputs, extra: number) => {
  const rho0 = inputs.mean_interface_resistance_ohm_m2;
  return 1 / Math.sqrt((rho0 + extra) ** 2 - (rho0 * inputs.resistance_modulation) ** 2);
};

interface Wave {
  readonly amplitude: number;
  readonly kx: number;
  readonly ky: number;
}

/** A field of waves on the cell centres of an n×n square, row by row. */
function waves(points: number, list: readonly Wave[], of: (angle: number) => number): Float64Array {
  const field = new Float64Array(points * points);
  for (let y = 0; y < points; y++) {
    for (let x = 0; x < points; x++) {
      for (const { amplitude, kx, ky } of list)
        field[y * points + x] += amplitude * of((2 * Math.PI * (kx * (x + 0.5) + ky * (y + 0.5))) / points);
    }
  }
  return field;
}

/** Interface resistance of a map of thickness and composition, and the coupled solution over it. */
function solveMap(inputs: Inputs, thickness: Float64Array, fraction: Float64Array) {
  const rct = chargeTransferResistance(inputs.exchange_current_density_A_per_m2, inputs.temperature_K);
  const conductivities = [inputs.organic_conductivity_S_per_m, inputs.inorganic_conductivity_S_per_m];
  const rho = thickness.map(
    (value, i) => value / effectiveConductivity('bruggeman', { fractions: [1 - fraction[i], fraction[i]], conductivities }, 0) + rct,
  );
  const layer = new CoupledLayer(PeriodicGrid.of(inputs.grid_points, 2), inputs.box_m, {
    thickness: inputs.electrolyte_thickness_m,
    conductivity: inputs.electrolyte_conductivity_S_per_m,
  });
  const solution = layer.linear(rho, inputs.mean_current_density_A_per_m2);
  const effective = 1 / mean(rho.map((value) => 1 / value));
  return { rho, effective, solution, areas: evenAreas(rho.length) };
}

const capacitor = (size: number) => ({ size, exponent: 1 });

export const seiImpedanceKinds: Record<string, (inputs: Inputs, constants: Inputs) => Record<string, unknown>> = {
  'thin-to-mean-ratio'({ area_fractions, film_resistances_ohm_m2 }) {
    const { parallel, thinToMean, thinToThick, least } = filmResistance(area_fractions, film_resistances_ohm_m2);
    return {
      film_resistance_ohm_m2: parallel,
      thin_to_mean_ratio: thinToMean,
      thin_to_thick_ratio: thinToThick,
      tip_film_resistance_ohm_m2: least,
    };
  },

  'patches-equipotential'(inputs) {
    const { patches, chargeTransfer, currents } = solve(inputs, 'equipotential', 'linear');
    const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
    const resistances: number[] = patches.map((patch: { branches: Parameters<typeof parallelResistance>[0] }) =>
      parallelResistance(patch.branches, rct),
    );
    return {
      charge_transfer_resistance_ohm_m2: rct,
      patch_resistance_ohm_m2: resistances,
      effective_resistance_ohm_m2: 1 / sum(resistances.map((resistance, i) => inputs.area_fraction[i] / resistance)),
      interface_overpotential_V: currents.overpotentials[0],
      patch_current_density_A_per_m2: currents.patchCurrents,
      ...overpotentialParts(inputs, chargeTransfer, currents),
      cell_voltage_V: currents.cellVoltage,
      ...imbalanceOutputs(inputs.area_fraction, currents.patchCurrents),
    };
  },

  'patches-columns'(inputs) {
    const { patches, chargeTransfer, electrolyteResistance, currents } = solve(inputs, 'columns', 'linear');
    const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
    return {
      column_resistance_ohm_m2: patches.map(
        (patch: { branches: Parameters<typeof parallelResistance>[0] }) => parallelResistance(patch.branches, rct) + electrolyteResistance,
      ),
      cell_voltage_V: currents.cellVoltage,
      patch_current_density_A_per_m2: currents.patchCurrents,
      ...imbalanceOutputs(inputs.area_fraction, currents.patchCurrents),
    };
  },

  'patches-butler-volmer'(inputs) {
    const { chargeTransfer, currents } = solve(inputs, 'equipotential', 'butler-volmer');
    return {
      interface_overpotential_V: currents.overpotentials[0],
      patch_current_density_A_per_m2: currents.patchCurrents,
      ...overpotentialParts(inputs, chargeTransfer, currents),
      ...imbalanceOutputs(inputs.area_fraction, currents.patchCurrents),
    };
  },

  'porous-patch-resistance'(inputs) {
    const film = {
      thickness: inputs.sei_thickness_m,
      solidConductivity: inputs.solid_conductivity_S_per_m,
      porosity: inputs.porosity,
      connectedFraction: inputs.connected_fraction,
      poreElectrolyteConductivity: inputs.pore_electrolyte_conductivity_S_per_m,
      bruggemanExponent: inputs.bruggeman_exponent,
    };
    const rct = inputs.charge_transfer_resistance_ohm_m2;
    const { connectedArea, solidShare, poreConductivity } = partsOf(film);
    const branches = branchesOf(film);
    const filmOnly = parallelResistance(branches);
    const full = parallelResistance(branches, rct);
    return {
      connected_pore_area_fraction: connectedArea,
      solid_branch_conductivity_S_per_m: film.solidConductivity * solidShare,
      pore_branch_conductivity_S_per_m: poreConductivity,
      film_only_resistance_ohm_m2: filmOnly,
      film_only_plus_charge_transfer_resistance_ohm_m2: filmOnly + rct,
      full_resistance_ohm_m2: full,
      full_pore_current_share: branches.length === 1 ? 0 : full / parallelResistance([branches[1]], rct),
    };
  },

  'porosity-crossover'(inputs) {
    const rct = inputs.charge_transfer_resistance_ohm_m2;
    const conductivity = inputs.solid_conductivity_S_per_m;
    const crossover = (connectedFraction: number, inSeries: number) =>
      equalPorosity(
        inputs.thin_thickness_m,
        {
          thickness: inputs.thick_thickness_m,
          solidConductivity: conductivity,
          connectedFraction,
          poreElectrolyteConductivity: inputs.pore_electrolyte_conductivity_S_per_m,
          bruggemanExponent: inputs.bruggeman_exponent,
        },
        inSeries,
      );
    return {
      thin_film_resistance_ohm_m2: inputs.thin_thickness_m / conductivity,
      thin_total_resistance_ohm_m2: inputs.thin_thickness_m / conductivity + rct,
      thick_dense_film_resistance_ohm_m2: inputs.thick_thickness_m / conductivity,
      thick_dense_total_resistance_ohm_m2: inputs.thick_thickness_m / conductivity + rct,
      film_only_crossover_porosity: inputs.film_only_connected_fractions.map((fraction: number) => crossover(fraction, 0)),
      full_crossover_porosity: inputs.full_connected_fractions.map((fraction: number) => crossover(fraction, rct)),
    };
  },

  'mixing-rules'(inputs) {
    const mixture = { fractions: inputs.volume_fraction, conductivities: inputs.conductivity_S_per_m };
    const by = (rule: MixingRule) => effectiveConductivity(rule, mixture, 0);
    return {
      series_S_per_m: by('series'),
      hashin_shtrikman_lower_S_per_m: by('hashin-shtrikman-lower'),
      bruggeman_S_per_m: by('bruggeman'),
      geometric_S_per_m: by('geometric'),
      hashin_shtrikman_upper_S_per_m: by('hashin-shtrikman-upper'),
      parallel_S_per_m: by('parallel'),
      geometric_below_lower_bound: by('geometric') < by('hashin-shtrikman-lower'),
    };
  },

  'bruggeman-two-phase'(inputs) {
    const conductor = inputs.conductor_conductivity_S_per_m;
    return {
      bruggeman_S_per_m: inputs.conductor_fraction.map((fraction: number) =>
        effectiveConductivity(
          'bruggeman',
          { fractions: [1 - fraction, fraction], conductivities: [inputs.matrix_conductivity_S_per_m, conductor] },
          0,
        ),
      ),
      insulating_matrix_limit_S_per_m: inputs.conductor_fraction.map((fraction: number) => insulatingMatrixLimit(fraction, conductor)),
    };
  },

  'lognormal-imbalance'(inputs) {
    const imbalance = lognormalImbalance(inputs.log_standard_deviation);
    return {
      current_coefficient_of_variation: imbalance.coefficientOfVariation,
      current_gini: imbalance.gini,
      top_tenth_share: imbalance.topTenthShare,
      effective_to_median_resistance: imbalance.effectiveToMedian,
      effective_to_mean_resistance: imbalance.effectiveToMean,
    };
  },

  'stripe-coupled'(inputs) {
    const { layer, rho, slabResistance } = stripe(inputs, inputs.mean_interface_resistance_ohm_m2);
    const { cellVoltage, currents } = layer.linear(rho, inputs.mean_current_density_A_per_m2);
    return {
      wagner_number: (inputs.electrolyte_conductivity_S_per_m * inputs.mean_interface_resistance_ohm_m2) / inputs.stripe_wavelength_m,
      electrolyte_mode_impedance_ohm_m2: modeImpedance(
        (2 * Math.PI) / inputs.stripe_wavelength_m,
        inputs.electrolyte_thickness_m,
        inputs.electrolyte_conductivity_S_per_m,
      ),
      cell_voltage_V: cellVoltage,
      ...imbalanceOutputs(evenAreas(rho.length), currents),
      minimum_current_density_A_per_m2: Math.min(...currents),
      equipotential_coefficient_of_variation: variation(rho.map((value) => 1 / value)),
      columns_coefficient_of_variation: variation(rho.map((value) => 1 / (value + slabResistance))),
    };
  },

  'stripe-linear-response'(inputs) {
    const rho0 = inputs.mean_interface_resistance_ohm_m2;
    const { layer, rho } = stripe(inputs, rho0);
    const { currents } = layer.linear(rho, 1);
    const cosine = currents.map((current, i) => current * Math.cos((2 * Math.PI * (i + 0.5)) / currents.length));
    const mode = modeImpedance(
      (2 * Math.PI) / inputs.stripe_wavelength_m,
      inputs.electrolyte_thickness_m,
      inputs.electrolyte_conductivity_S_per_m,
    );
    return {
      relative_current_amplitude: 2 * mean(cosine),
      theory_relative_current_amplitude: -inputs.resistance_modulation * survivingShare(rho0, mode),
    };
  },

  'stripe-resistance-bounds'(inputs) {
    const { layer, rho, slabResistance } = stripe(inputs, inputs.mean_interface_resistance_ohm_m2);
    return {
      lower_equipotential_ohm_m2: slabResistance + 1 / stripeConductance(inputs, 0),
      coupled_ohm_m2: layer.linear(rho, 1).cellVoltage,
      upper_columns_ohm_m2: 1 / stripeConductance(inputs, slabResistance),
    };
  },

  'stripe-butler-volmer'(inputs) {
    const { layer, rho } = stripe(inputs, inputs.mean_sei_resistance_ohm_m2);
    const meanCurrent = inputs.mean_current_density_A_per_m2;
    const { cellVoltage, currents } = layer.nonlinear(filmLaw(rho, transferOf(inputs, 'butler-volmer')), meanCurrent);
    const { maxOverMean, coefficientOfVariation } = imbalanceOf(evenAreas(rho.length), currents);
    return { cell_voltage_V: cellVoltage, current_max_over_mean: maxOverMean, current_coefficient_of_variation: coefficientOfVariation };
  },

  'cosine-map-coupled'(inputs) {
    const points = inputs.grid_points;
    const thickness = waves(points, inputs.log_thickness_cosines, Math.cos).map((value) => inputs.thickness_reference_m * Math.exp(value));
    const fraction = waves(points, inputs.inorganic_fraction_sines, Math.sin).map((value) => inputs.inorganic_fraction_mean + value);
    const { rho, effective, solution, areas } = solveMap(inputs, thickness, fraction);
    const equipotential = imbalanceOf(
      areas,
      rho.map((value) => 1 / value),
    );
    const coupled = imbalanceOf(areas, solution.currents);
    return {
      effective_interface_resistance_ohm_m2: effective,
      mean_interface_resistance_ohm_m2: mean(rho),
      equipotential_current_max_over_mean: equipotential.maxOverMean,
      equipotential_current_coefficient_of_variation: equipotential.coefficientOfVariation,
      equipotential_current_gini: equipotential.gini,
      cell_voltage_V: solution.cellVoltage,
      coupled_current_max_over_mean: coupled.maxOverMean,
      coupled_current_coefficient_of_variation: coupled.coefficientOfVariation,
      coupled_current_gini: coupled.gini,
    };
  },

  'random-mosaic-coupled'(inputs) {
    const map = makeMosaic({
      seed: inputs.seed,
      points: inputs.grid_points,
      box: inputs.box_m,
      correlationLength: inputs.correlation_length_m,
      covariance: inputs.covariance,
      medianThickness: inputs.median_thickness_m,
      thicknessSpread: inputs.log_thickness_standard_deviation,
      medianInorganicFraction: inputs.median_inorganic_fraction,
      fractionSpread: inputs.logit_fraction_standard_deviation,
      crossCorrelation: inputs.cross_correlation,
      composition: 'graded',
    });
    const uniform = mulberry32(inputs.seed);
    const { effective, solution, areas } = solveMap(inputs, map.thickness, map.inorganicFraction);
    return {
      first_uniforms: [uniform(), uniform(), uniform(), uniform()],
      thickness_field_row0: Array.from(map.thicknessField.subarray(0, 4)),
      fraction_field_row0: Array.from(map.fractionField.subarray(0, 4)),
      minimum_thickness_m: Math.min(...map.thickness),
      maximum_thickness_m: Math.max(...map.thickness),
      mean_inorganic_fraction: mean(map.inorganicFraction),
      effective_interface_resistance_ohm_m2: effective,
      cell_voltage_V: solution.cellVoltage,
      ...imbalanceOutputs(areas, solution.currents),
    };
  },

  'lateral-transfer'(inputs) {
    const modes = waveNumbers(inputs.wavelengths_m).map((k) =>
      modeImpedance(k, inputs.electrolyte_thickness_m, inputs.electrolyte_conductivity_S_per_m),
    );
    return {
      mode_impedance_ohm_m2: modes,
      surviving_fraction: modes.map((mode) => survivingShare(inputs.mean_interface_resistance_ohm_m2, mode)),
    };
  },

  'concentration-response'(inputs) {
    const salt = saltOf(inputs, inputs.effective_diffusivity_m2_per_s);
    const thickness = inputs.electrolyte_thickness_m;
    return {
      concentration_amplitude_mol_per_m3: waveNumbers(inputs.wavelengths_m).map((k) =>
        concentrationResponse(salt, k, thickness, inputs.current_amplitude_A_per_m2),
      ),
      mean_depletion_mol_per_m3: concentrationResponse(salt, 0, thickness, inputs.mean_current_density_A_per_m2),
      limiting_current_density_A_per_m2: limitingCurrentDensity(salt, thickness),
    };
  },

  'parallel-rc-patches'(inputs) {
    const resistances: number[] = inputs.sei_thickness_m.map(
      (thickness: number, i: number) => thickness / inputs.sei_conductivity_S_per_m[i],
    );
    const capacitances: number[] = inputs.sei_thickness_m.map((thickness: number) =>
      filmCapacitance(inputs.relative_permittivity, thickness),
    );
    const areas: Numbers = inputs.area_fraction;
    const resistance = 1 / sum(areas.map((area, i) => area / resistances[i]));
    const capacitance = sum(areas.map((area, i) => area * capacitances[i]));
    const circuit = {
      patches: areas.map((area, i) => ({ area, film: { resistance: resistances[i], parallel: capacitor(capacitances[i]) } })),
      chargeTransfer: { resistance: 0, parallel: capacitor(1) },
    };
    return {
      patch_time_constant_s: resistances.map((value, i) => value * capacitances[i]),
      total_resistance_ohm_m2: resistance,
      total_capacitance_F_per_m2: capacitance,
      time_constant_s: resistance * capacitance,
      ...parts(inputs.frequencies_Hz.map((frequency: number) => interfaceImpedance(circuit, 2 * Math.PI * frequency))),
      apparent_thickness_m: filmCapacitance(inputs.relative_permittivity, 1) / capacitance,
      mean_thickness_m: sum(areas.map((area, i) => area * inputs.sei_thickness_m[i])),
    };
  },

  'two-element-patches'(inputs) {
    const patches = inputs.area_fraction.map((area: number, i: number) => ({
      area,
      filmResistance: inputs.sei_thickness_m[i] / inputs.sei_conductivity_S_per_m[i],
      filmCapacitance: filmCapacitance(inputs.relative_permittivity, inputs.sei_thickness_m[i]),
    })) as { area: number; filmResistance: number; filmCapacitance: number }[];
    const network = {
      patches,
      chargeTransferResistance: inputs.charge_transfer_resistance_ohm_m2,
      doubleLayerCapacitance: inputs.double_layer_capacitance_F_per_m2,
    };
    const circuit = {
      patches: patches.map(({ area, filmResistance, filmCapacitance: size }) => ({
        area,
        film: { resistance: filmResistance, parallel: capacitor(size) },
      })),
      chargeTransfer: { resistance: network.chargeTransferResistance, parallel: capacitor(network.doubleLayerCapacitance) },
    };
    const ohmic = inputs.series_resistance_ohm_m2;
    const impedanceAt = (omega: number) => {
      const { re, im } = interfaceImpedance(circuit, omega);
      return { re: re + ohmic, im };
    };
    const lines = relaxationLines(network);
    return {
      ...parts(inputs.frequencies_Hz.map((frequency: number) => impedanceAt(2 * Math.PI * frequency))),
      relaxation_time_s: lines.map(({ time }) => time),
      relaxation_resistance_ohm_m2: lines.map(({ resistance }) => resistance),
      relaxation_resistance_sum_ohm_m2: sum(lines.map(({ resistance }) => resistance)),
      dc_resistance_ohm_m2: impedanceAt(0).re,
    };
  },

  'uniform-patches-lines'(inputs) {
    const lines = relaxationLines({
      patches: [0.2, 0.3, 0.5].map((area) => ({
        area,
        filmResistance: inputs.sei_resistance_ohm_m2,
        filmCapacitance: inputs.sei_capacitance_F_per_m2,
      })),
      chargeTransferResistance: inputs.charge_transfer_resistance_ohm_m2,
      doubleLayerCapacitance: inputs.double_layer_capacitance_F_per_m2,
    });
    const visible = [...lines]
      .sort((a, b) => b.resistance - a.resistance)
      .slice(0, 2)
      .sort((a, b) => b.time - a.time);
    return {
      relaxation_time_s: visible.map(({ time }) => time),
      relaxation_resistance_ohm_m2: visible.map(({ resistance }) => resistance),
    };
  },

  'constant-phase-patches'(inputs) {
    const circuit = {
      patches: inputs.area_fraction.map((area: number, i: number) => ({
        area,
        film: {
          resistance: inputs.sei_resistance_ohm_m2[i],
          parallel: { size: inputs.sei_cpe_S_s_per_m2[i], exponent: inputs.sei_cpe_exponent },
        },
      })),
      chargeTransfer: {
        resistance: inputs.charge_transfer_resistance_ohm_m2,
        parallel: { size: inputs.double_layer_cpe_S_s_per_m2, exponent: inputs.double_layer_cpe_exponent },
      },
    };
    return parts(
      inputs.frequencies_Hz.map((frequency: number) => {
        const { re, im } = interfaceImpedance(circuit, 2 * Math.PI * frequency);
        return { re: re + inputs.series_resistance_ohm_m2, im };
      }),
    );
  },

  zarc(inputs) {
    const { resistance_ohm_m2: resistance, time_constant_s: time, cpe_exponent: exponent } = inputs;
    const arc = (omega: number) =>
      interfaceImpedance(
        {
          patches: [{ area: 1, film: { resistance, parallel: { size: time ** exponent / resistance, exponent } } }],
          chargeTransfer: { resistance: 0, parallel: capacitor(1) },
        },
        omega,
      );
    const apex = arc(1 / time);
    const densities = (multiples: Numbers) => smoothedDensity([{ time: 1, resistance }], exponent, multiples);
    // With ln(τ/τ₀) = w sinh u, w the width of the peak, the trapezoid in u is exact to rounding for narrow and wide peaks.
    const width = ((1 - exponent) * Math.PI) / exponent;
    const step = 1 / 64;
    const end = Math.asinh(45 / exponent / width);
    const places = Array.from({ length: 2 * Math.ceil(end / step) + 1 }, (_, i) => -end + i * step);
    const density = densities(places.map((u) => Math.exp(width * Math.sinh(u))));
    const integral = sum(places.map((u, i) => step * width * Math.cosh(u) * density[i]));
    return {
      apex_impedance_real_ohm_m2: apex.re,
      apex_impedance_imaginary_ohm_m2: apex.im,
      depression_angle_deg: (90 * (1 - exponent)) as number,
      relaxation_density_at_apex_ohm_m2: densities([1])[0],
      relaxation_density_ohm_m2: densities(inputs.relaxation_time_multiples),
      relaxation_density_integral_ohm_m2: integral,
      maximum_minus_imaginary_ohm_m2: -apex.im,
    };
  },

  'electrolyte-warburg'(inputs) {
    const salt = saltOf(inputs, inputs.diffusivity_m2_per_s / inputs.macmullin_number);
    const length = inputs.diffusion_length_m;
    const resistance = diffusionResistance(salt, length);
    const time = (inputs.porosity * length ** 2) / salt.diffusivity;
    return {
      diffusion_resistance_ohm_m2: resistance,
      diffusion_time_s: time,
      ...parts(inputs.frequencies_Hz.map((frequency: number) => warburgImpedance(resistance, time, 2 * Math.PI * frequency))),
      limiting_current_density_A_per_m2: limitingCurrentDensity(salt, length),
    };
  },

  'slab-instant-and-steady'(inputs) {
    const salt = saltOf(inputs, inputs.effective_diffusivity_m2_per_s);
    const thickness = inputs.electrolyte_thickness_m;
    const instant = inputs.effective_conductivity_S_per_m;
    const steady = steadySlabConductivity(instant, salt);
    const numbers = waveNumbers(inputs.wavelengths_m);
    return {
      steady_conductivity_S_per_m: steady,
      diffusion_resistance_ohm_m2: diffusionResistance(salt, thickness),
      instant_slab_resistance_ohm_m2: modeImpedance(0, thickness, instant),
      steady_slab_resistance_ohm_m2: modeImpedance(0, thickness, steady),
      instant_mode_impedance_ohm_m2: numbers.map((k) => modeImpedance(k, thickness, instant)),
      steady_mode_impedance_ohm_m2: numbers.map((k) => modeImpedance(k, thickness, steady)),
      mode_relaxation_time_s: numbers.map((k) => modeRelaxationTime(k, thickness, inputs.porosity, salt.diffusivity)),
    };
  },

  'film-time-constant'(inputs) {
    const capacitances: number[] = inputs.sei_thickness_m.map((thickness: number) =>
      filmCapacitance(inputs.relative_permittivity, thickness),
    );
    const time = (capacitances[0] * inputs.sei_thickness_m[0]) / inputs.sei_conductivity_S_per_m;
    return { time_constant_s: time, characteristic_frequency_Hz: 1 / (2 * Math.PI * time), capacitance_F_per_m2: capacitances };
  },

  'cycling-feedback'(inputs) {
    const feedback: Feedback = {
      freshThickness: inputs.fresh_thickness_m,
      growthPerCycle: inputs.growth_per_cycle_m2,
      strainRatio: inputs.strain_ratio,
      weibullExponent: inputs.weibull_exponent,
      currentExponent: inputs.current_exponent,
    };
    const rct = inputs.charge_transfer_resistance_ohm_m2;
    const conductivity = inputs.sei_conductivity_S_per_m;
    const thickness = fixedPoint(feedback);
    const film = thickness / conductivity;
    const { maxOverMean: trace } = runCycles(
      feedback,
      inputs.area_fraction,
      inputs.relative_perturbation.map((change: number) => thickness * (1 + change)),
      (_, value) => value / conductivity + rct,
      Math.max(...inputs.recorded_cycles),
    );
    return {
      reexposure_probability: tearProbability(feedback, 1),
      fixed_point_thickness_m: thickness,
      gain_per_cycle: gainPerCycle(feedback, film / (film + rct)),
      current_max_over_mean: inputs.recorded_cycles.map((cycle: number) => trace[cycle]),
    };
  },

  'nernst-einstein'(inputs) {
    const conductivities: number[] = inputs.diffusivity_m2_per_s.map((diffusivity: number) =>
      nernstEinsteinConductivity(diffusivity, inputs.concentration_mol_per_m3, inputs.temperature_K),
    );
    return {
      conductivity_S_per_m: conductivities,
      film_resistance_ohm_m2: conductivities.map((conductivity) => inputs.film_thickness_m / conductivity),
    };
  },

  'charge-transfer-resistance'(inputs) {
    return {
      charge_transfer_resistance_ohm_m2: inputs.exchange_current_density_A_per_m2.map((exchange: number) =>
        chargeTransferResistance(exchange, inputs.temperature_K),
      ),
    };
  },
};
