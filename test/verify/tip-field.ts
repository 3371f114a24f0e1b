/** Reference cases of `tip-field`: SI inputs of a case -> its outputs, by the functions the mechanism itself uses. */

import { debyeLength } from '../../src/mechanisms/kernels/debye-length.ts';
import { potentialDifference, potentialSlope, steadyConductivity } from '../../src/mechanisms/kernels/steady-electrolyte.ts';
import { FARADAY, GAS_CONSTANT } from '../../src/mechanisms/materials/constants.ts';
import { valoenReimers } from '../../src/mechanisms/materials/electrolyte.ts';
import { apexFactor, imageDipole, textbookEstimates } from '../../src/mechanisms/tip-field/model/apex-factor.ts';
import { corrodedTip } from '../../src/mechanisms/tip-field/model/corrosion.ts';
import {
  depletionTime,
  effectiveDiffusivity,
  type Gap,
  limitingCurrent,
  sandTime,
  surfaceConcentration,
} from '../../src/mechanisms/tip-field/model/depletion.ts';
import { fieldMap } from '../../src/mechanisms/tip-field/model/field-map.ts';
import { grow } from '../../src/mechanisms/tip-field/model/growth.ts';
import { capillarity } from '../../src/mechanisms/tip-field/model/kinetics.ts';
import { evolve, peakToValley } from '../../src/mechanisms/tip-field/model/moving-front/evolve.ts';
import {
  dipoleApexFactor,
  pairLineCharge,
  squareLatticeInverseCubes,
  squareLatticeLineCharge,
} from '../../src/mechanisms/tip-field/model/screening.ts';
import { curvatureFactor } from '../../src/mechanisms/tip-field/model/shape.ts';
import { candidateFields, capacitorDivider, neutralisationTime, steadyFilmField } from '../../src/mechanisms/tip-field/model/shielding.ts';
import {
  cutoffWavelength,
  fastestRipple,
  growingSphere,
  growthRate,
  type PlanarFront,
} from '../../src/mechanisms/tip-field/model/stability.ts';
import { type Conditions, type Instant, instantAt } from '../../src/mechanisms/tip-field/model/tip-at-instant.ts';
import { neumannCoefficient, saltGradient } from '../../src/mechanisms/tip-field/model/tip-balance.ts';
import { linearCurrentRatio } from '../support/physics/linear-current-ratio.ts';
import { ridgeCurrents, ridgeFront, ridgeProblem } from '../support/physics/ridge-train.ts';
import { groupApexFactors } from '../support/physics/tip-group.ts';
import { trochoidAt } from '../support/physics/trochoid.ts';

// biome-ignore lint/suspicious/noExplicitAny: a case is whatever its file says; each kind reads what it names.
type Inputs = any;
type Outputs = Record<string, unknown>;

const NO_GAP: Gap = { length: 1, porosity: 1, tortuosity: 1, transference: 0.5, concentration: 1, diffusivity: 1 };
const NO_LIMITS = { smallestRadius: 1e-300, tallest: 1e300 };

/** Flux of a far field E_0 into the protrusion, over what would enter its base: equals β (V m for E_0 in V/m, a in m). */
const capturedFlux = (beta: number, baseRadius: number, farField: number) => beta * farField * Math.PI * baseRadius * baseRadius;

/** The polynomials of a case hold at every concentration that the case names. */
const polynomials = (temperature: number, transference: number) => valoenReimers(temperature, transference, Number.POSITIVE_INFINITY);

/** An electrolyte of one conductivity: what the secondary cases assume. */
const constantElectrolyte = (temperature: number, conductivity: number): Conditions['electrolyte'] => ({
  temperature,
  transference: 0.5,
  conductivity: () => conductivity,
  diffusivity: () => 1e9,
  thermodynamicTerm: () => 0,
});

function conditionsOf(inputs: Inputs, distribution: Conditions['distribution']): Conditions {
  const tertiary = distribution === 'tertiary';
  const molarVolume = inputs.li_molar_volume_m3_per_mol ?? 1;
  const surface = inputs.surface_concentration_mol_per_m3 ?? 1;
  return {
    distribution,
    flatCurrent: inputs.current_density_A_per_m2,
    electrolyte: tertiary
      ? polynomials(inputs.temperature_K, inputs.transference_number)
      : constantElectrolyte(inputs.temperature_K ?? 300, inputs.steady_conductivity_S_per_m ?? 1),
    gap: NO_GAP,
    bulkConcentration: inputs.concentration_mol_per_m3 ?? 1,
    material: {
      molarVolume,
      capillarity: capillarity(inputs.surface_energy_J_per_m2 ?? 0, molarVolume),
      sharpening: inputs.sharpening_coefficient ?? 0,
    },
    exchangeCurrentAtBulk: inputs.reference_exchange_current_density_A_per_m2 ?? inputs.exchange_current_density_A_per_m2 ?? 1,
    exchangeCurrentExponent: inputs.exchange_current_exponent ?? 0,
    filmResistance: inputs.film_resistance_ohm_m2 ?? 0,
    tipFilmRatio: inputs.tip_film_ratio ?? 1,
    tipExchangeRatio: 1,
    polarFilm: undefined,
    shieldedShare: 0,
    neighbours: 'none',
    spacing: 1,
    lapFraction: inputs.lap_fraction ?? 1,
    surfaceConcentrationAt: () => surface,
    depletedAt: undefined,
    corroded: undefined,
    initialShape: { height: 1, apexRadius: 1 },
  };
}

function instantOf(inputs: Inputs, distribution: Conditions['distribution']): Instant {
  const height = inputs.height_m;
  const apexRadius = inputs.apex_radius_m ?? height / inputs.aspect_ratio ** 2;
  const conditions = conditionsOf(inputs, distribution);
  return instantAt(conditions, { height, apexRadius }, conditions.surfaceConcentrationAt(0))!;
}

function balanceOutputs(inputs: Inputs, { tip, current, rates, loop }: Instant): Outputs {
  return {
    apex_factor: tip.beta,
    tip_current_density_A_per_m2: current.current,
    tip_to_flat_current_ratio: current.current / inputs.current_density_A_per_m2,
    tip_polarisation_resistance_ohm_m2: current.polarisationResistance,
    curvature_factor_B: rates.curvatureFactor,
    height_rate_m_per_s: rates.heightRate,
    apex_radius_rate_m_per_s: rates.apexRadiusRate,
    field_excess_growth_rate_per_s: loop.rate,
    loop_gain: loop.gain,
    verdict: loop.verdict,
  };
}

const gapOf = (inputs: Inputs): Gap => ({
  length: inputs.electrode_gap_m,
  porosity: inputs.porosity ?? inputs.separator_factor,
  tortuosity: inputs.tortuosity ?? 1,
  transference: inputs.transference_number,
  concentration: inputs.concentration_mol_per_m3,
  diffusivity: inputs.diffusivity_m2_per_s,
});

const frontOf = (inputs: Inputs): PlanarFront => ({
  current: inputs.current_density_A_per_m2,
  conductivity: inputs.steady_conductivity_S_per_m,
  polarisationResistance: inputs.polarisation_resistance_ohm_m2,
  capillarity: capillarity(inputs.surface_energy_J_per_m2, inputs.li_molar_volume_m3_per_mol),
  molarVolume: inputs.li_molar_volume_m3_per_mol,
});

const initialShape = (inputs: Inputs) => ({ height: inputs.initial_height_m, apexRadius: inputs.initial_apex_radius_m });
const finalShape = (conditions: Conditions, inputs: Inputs): Outputs => {
  const { shape } = grow(conditions, initialShape(inputs), inputs.time_s, NO_LIMITS);
  return { height_m: shape.height, apex_radius_m: shape.apexRadius };
};

/** The shipped approximation: line charges where the tip is slender, dipoles where it is not. */
const shippedPair = (nu: number, spacing: number) => (nu > 1 ? pairLineCharge(nu, spacing) : dipoleApexFactor(nu, spacing ** -3, 1));

const lumped = ({ aspect_ratio: nu, wagner_number: wagner }: Inputs) => {
  const { beta, excess } = apexFactor(nu);
  const ratio = linearCurrentRatio({ aspectRatio: nu, excess }, wagner);
  // In units of the height: κR_p = Wa_h, ρ = 1/ν².
  return {
    neumann_coefficient: neumannCoefficient(nu),
    tip_to_flat_current_ratio: ratio,
    current_curvature_ratio: curvatureFactor(beta, wagner, 1 / (nu * nu)) / ratio,
  };
};

export const tipFieldKinds: Record<string, (inputs: Inputs, constants: Inputs) => Outputs> = {
  'apex-factor': ({ aspect_ratio: nu }) => {
    const { beta, elasticity } = apexFactor(nu);
    const estimates = textbookEstimates(nu);
    return {
      apex_factor: beta,
      elasticity,
      height_over_apex_radius: estimates.heightOverRadius,
      two_plus_h_over_rho_to_exact: estimates.twoPlusHeightOverRadius / beta,
      h_over_rho_to_exact: estimates.heightOverRadius / beta,
      seven_tenths_h_over_rho_to_exact: estimates.sevenTenthsHeightOverRadius / beta,
    };
  },
  'apex-factor-needle': ({ aspect_ratio: nu }) => {
    const { needle } = textbookEstimates(nu);
    return { needle_estimate: needle, needle_to_exact: needle! / apexFactor(nu).beta };
  },
  'field-map': (inputs) => {
    const E0 = inputs.far_field_V_per_m;
    const at = fieldMap(inputs.height_m, inputs.base_radius_m).at(inputs.radial_position_m, inputs.axial_position_m);
    return {
      potential_V: E0 * at.potential,
      potential_gradient_radial_V_per_m: E0 * at.radial,
      potential_gradient_axial_V_per_m: E0 * at.axial,
    };
  },
  'captured-flux': ({ height_m: h, base_radius_m: a, far_field_V_per_m: E0 }) => {
    const { beta } = apexFactor(h / a);
    const flux = capturedFlux(beta, a, E0);
    return {
      captured_flux_V_m: flux,
      flux_over_far_field_base_area: capturedFlux(beta, a, 1) / (Math.PI * a * a),
      image_dipole_volume_m3: imageDipole(beta, h, a),
    };
  },
  'pair-dipole': ({ aspect_ratio: nu, spacing_over_height: s }) => ({
    isolated_apex_factor: apexFactor(nu).beta,
    screened_apex_factor: dipoleApexFactor(nu, s ** -3, 1),
  }),
  'pair-line-charge': ({ aspect_ratio: nu, spacing_over_height: s }) => ({ screened_apex_factor: pairLineCharge(nu, s) }),
  'pair-exact': ({ aspect_ratio: nu, spacing_over_height: s }) => ({ screened_apex_factor: shippedPair(nu, s) }),
  'square-lattice-sum': ({ spacing_m: s }) => ({ inverse_cube_sum_per_m3: squareLatticeInverseCubes(s) }),
  'square-array-dipole': ({ aspect_ratio: nu, spacing_over_height: s }) => ({
    screened_apex_factor: dipoleApexFactor(nu, squareLatticeInverseCubes(s), 1),
  }),
  'square-array-line-charge': ({ aspect_ratio: nu, spacing_over_height: s }) => ({ screened_apex_factor: squareLatticeLineCharge(nu, s) }),
  'line-charge-group': ({ base_positions_m: positions, heights_m: heights, aspect_ratios: ratios }) => ({
    apex_factors: groupApexFactors(
      positions.map(([x, y]: [number, number], i: number) => ({ x, y, height: heights[i], aspectRatio: ratios[i] })),
    ),
  }),
  'tip-secondary-lumped': lumped,
  'tip-secondary-exact-current': (inputs) => ({ tip_to_flat_current_ratio: lumped(inputs).tip_to_flat_current_ratio }),
  'tip-secondary-exact-curvature': (inputs) => ({ current_curvature_ratio: lumped(inputs).current_curvature_ratio }),
  'electrolyte-properties': ({ concentration_mol_per_m3: c, temperature_K: T, transference_number: t }) => {
    const electrolyte = polynomials(T, t);
    const steady = steadyConductivity(electrolyte, c);
    return {
      conductivity_S_per_m: electrolyte.conductivity(c),
      diffusivity_m2_per_s: electrolyte.diffusivity(c),
      thermodynamic_term: electrolyte.thermodynamicTerm(c),
      steady_conductivity_S_per_m: steady,
      steady_to_bulk_conductivity_ratio: steady / electrolyte.conductivity(c),
    };
  },
  'debye-length': (inputs) => ({
    debye_length_m: debyeLength(inputs.relative_permittivity, inputs.concentration_mol_per_m3, inputs.temperature_K),
  }),
  'limiting-current': (inputs) => ({ limiting_current_density_A_per_m2: limitingCurrent(gapOf(inputs)) }),
  'depletion-times': (inputs) => {
    const gap = gapOf(inputs);
    const current = inputs.current_density_A_per_m2;
    return {
      effective_diffusivity_m2_per_s: effectiveDiffusivity(gap),
      over_limiting_ratio: current / limitingCurrent(gap),
      sand_time_s: sandTime(gap, current),
      finite_gap_depletion_time_s: depletionTime(gap, current),
    };
  },
  'surface-concentration': (inputs) => ({
    surface_concentration_mol_per_m3: inputs.times_s.map((time: number) =>
      surfaceConcentration(gapOf(inputs), inputs.current_density_A_per_m2, time),
    ),
  }),
  'electrolyte-potential': (inputs) => {
    const electrolyte = polynomials(inputs.temperature_K, inputs.transference_number);
    const reference = inputs.reference_concentration_mol_per_m3;
    const concentrations: number[] = inputs.concentrations_mol_per_m3;
    return {
      potential_difference_V: concentrations.map((c) => potentialDifference(electrolyte, reference, Math.log(c / reference))),
      slope_V: concentrations.map((c) => potentialSlope(electrolyte, c)),
      ideal_potential_difference_V: concentrations.map(
        (c) => ((2 * GAS_CONSTANT * inputs.temperature_K) / FARADAY) * Math.log(c / reference),
      ),
    };
  },
  'tip-balance': (inputs) => balanceOutputs(inputs, instantOf(inputs, 'secondary')),
  'tip-balance-primary': (inputs) => {
    const instant = instantOf(inputs, 'primary');
    return {
      ...balanceOutputs(inputs, instant),
      apex_radius_rate_over_flat_rate: instant.rates.apexRadiusRate / instant.rates.flatRate,
    };
  },
  'tip-balance-tertiary': (inputs) => {
    const instant = instantOf(inputs, 'tertiary');
    const { current, rates } = instant;
    const salt = {
      electrolyte: polynomials(inputs.temperature_K, inputs.transference_number),
      surfaceConcentration: inputs.surface_concentration_mol_per_m3,
      exchangeCurrentExponent: inputs.exchange_current_exponent,
    };
    const ratio = current.current / inputs.current_density_A_per_m2;
    return {
      ...balanceOutputs(inputs, instant),
      concentration_rise_over_height_mol_per_m3: inputs.height_m * saltGradient(salt, inputs.current_density_A_per_m2),
      apex_concentration_mol_per_m3: current.apexConcentration,
      kinetic_length_m: current.effectiveConductivity! * current.polarisationResistance!,
      current_curvature_ratio: rates.curvatureFactor / ratio,
    };
  },
  'tip-tertiary-exact-current': (inputs) => ({
    tip_to_flat_current_ratio: instantOf(inputs, 'tertiary').current.current / inputs.current_density_A_per_m2,
  }),
  'tip-tertiary-exact-curvature': (inputs) => {
    const { current, rates } = instantOf(inputs, 'tertiary');
    return { current_curvature_ratio: (rates.curvatureFactor * inputs.current_density_A_per_m2) / current.current };
  },
  'tip-growth-primary': (inputs) => finalShape(conditionsOf(inputs, 'primary'), inputs),
  'tip-growth-secondary': (inputs) => finalShape(conditionsOf(inputs, 'secondary'), inputs),
  'tip-growth-tertiary': (inputs) => {
    const gap = gapOf(inputs);
    const current = inputs.current_density_A_per_m2;
    const conditions: Conditions = {
      ...conditionsOf(inputs, 'tertiary'),
      gap,
      surfaceConcentrationAt: (time) => surfaceConcentration(gap, current, time),
      depletedAt: depletionTime(gap, current),
    };
    return {
      surface_concentration_mol_per_m3: surfaceConcentration(gap, current, inputs.time_s),
      ...finalShape(conditions, inputs),
    };
  },
  'planar-stability': (inputs) => {
    const front = frontOf(inputs);
    const fastest = fastestRipple(front);
    return {
      cutoff_wavelength_m: cutoffWavelength(front),
      wagner_number_at_cutoff: fastest.wagnerNumberAtCutoff,
      fastest_wavelength_m: fastest.wavelength,
      fastest_growth_rate_per_s: fastest.rate,
      efolding_time_s: 1 / fastest.rate,
    };
  },
  'planar-growth-rate': (inputs) => ({
    growth_rate_per_s: inputs.wavelengths_m.map((wavelength: number) => growthRate(frontOf(inputs), wavelength)),
  }),
  'planar-growth-rate-finite-gap': (inputs) => ({
    growth_rate_per_s: inputs.wavelengths_m.map((wavelength: number) => growthRate(frontOf(inputs), wavelength, inputs.electrode_gap_m)),
  }),
  'spherical-tip-optimum': (inputs) => {
    const sphere = growingSphere(inputs.overpotential_V, frontOf(inputs));
    return {
      critical_radius_m: sphere.criticalRadius,
      fastest_radius_m: sphere.fastestRadius,
      fastest_current_density_A_per_m2: sphere.fastestCurrent,
      fastest_velocity_m_per_s: sphere.fastestVelocity,
    };
  },
  'capillary-potential': (inputs) => ({
    potential_shift_mV: (1e3 * 2 * capillarity(inputs.surface_energy_J_per_m2, inputs.li_molar_volume_m3_per_mol)) / inputs.radius_m,
  }),
  'ferroelectric-film': (inputs) => {
    const divider = capacitorDivider(
      {
        thickness: inputs.film_thickness_m,
        relativePermittivity: inputs.film_relative_permittivity,
        polarisation: inputs.polarisation_C_per_m2,
        doubleLayerCapacitance: inputs.double_layer_capacitance_F_per_m2,
      },
      inputs.total_drop_V,
    );
    return {
      film_capacitance_F_per_m2: divider.filmCapacitance,
      metal_charge_C_per_m2: divider.metalCharge,
      film_field_V_per_m: divider.filmField,
      double_layer_drop_V: divider.doubleLayerDrop,
      double_layer_drop_from_polarisation_V: divider.dropFromPolarisation,
    };
  },
  'switching-feasibility': (inputs) => {
    const fields = candidateFields({
      current: inputs.current_density_A_per_m2,
      steadyConductivity: inputs.steady_conductivity_S_per_m,
      beta: inputs.apex_factor,
      drop: inputs.film_drop_V,
      thickness: inputs.film_thickness_m,
    });
    return {
      flat_ohmic_field_V_per_m: fields.ohmic / inputs.apex_factor,
      tip_ohmic_to_coercive_ratio: fields.ohmic / inputs.coercive_field_V_per_m,
      film_drop_to_coercive_ratio: fields.filmDrop / inputs.coercive_field_V_per_m,
    };
  },
  'conducting-film-field': (inputs) => {
    const field = steadyFilmField(inputs.current_density_A_per_m2, inputs.film_conductivity_S_per_m);
    return {
      film_field_V_per_m: field,
      film_field_to_coercive_ratio: field / inputs.coercive_field_V_per_m,
      neutralisation_time_s: neutralisationTime(inputs.film_relative_permittivity, inputs.film_conductivity_S_per_m),
    };
  },
  'trochoid-front': ({ initial_amplitude: amplitude, dimensionless_time: time }) => {
    const front = trochoidAt(amplitude, time);
    return {
      mean_position: front.meanPosition,
      amplitude: front.amplitude,
      crest_height: front.crestHeight,
      trough_height: front.troughHeight,
      crest_current_ratio: front.crestCurrentRatio,
      trough_current_ratio: front.troughCurrentRatio,
      crest_radius: front.crestRadius,
      cusp_time: front.cuspTime,
    };
  },
  'ridge-currents': ({ amplitude, wagner_number: wagner, capillary_number: capillary }) => {
    const nodes = amplitude > 1 ? 256 : 128;
    const { flux } = ridgeCurrents(amplitude, wagner, capillary, nodes);
    return { crest_current_ratio: flux[0], trough_current_ratio: flux[nodes / 2] };
  },
  'ridge-evolution': ({ initial_amplitude: amplitude, wagner_number: wagner, capillary_number: capillary, dimensionless_time: time }) => {
    // A resistive interface sharpens the troughs, which takes more nodes.
    const front = ridgeFront(amplitude, wagner > 3 ? 128 : 64);
    const { moments } = evolve(ridgeProblem(wagner, capillary), front, time, { longestStep: time / 40 });
    return { peak_to_valley: peakToValley(moments[moments.length - 1].front) };
  },
  'corrosion-initial-tip': (inputs) => {
    const tip = corrodedTip({
      linearRate: inputs.linear_rate_m_per_s,
      recessionConstant: inputs.recession_constant_m2_per_s,
      excessChemicalPotential: inputs.excess_chemical_potential_J_per_mol,
      bepCoefficient: inputs.bep_coefficient,
      hotSpotParabolicFactor: inputs.hot_spot_parabolic_factor,
      restTime: inputs.rest_time_s,
      nativeRelief: inputs.native_relief_m,
      reliefWavelength: inputs.relief_wavelength_m,
      temperature: inputs.temperature_K,
    });
    return {
      hot_spot_factor: tip.hotSpotFactor,
      flat_recession_m: tip.flatRecession,
      hot_spot_recession_m: tip.hotSpotRecession,
      initial_height_m: tip.height,
      initial_apex_radius_m: tip.apexRadius,
      isolated_apex_factor: apexFactor(Math.sqrt(tip.height / tip.apexRadius)).beta,
      sinusoid_crest_bound: tip.sinusoidCrestBound,
    };
  },
};
