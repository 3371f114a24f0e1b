/** Reference cases of `solvation`: inputs and outputs by the names of the case, computed by the functions of the model. */

import { debyeLength } from '../../src/mechanisms/kernels/debye-length.ts';
import { ELEMENTARY_CHARGE, GAS_CONSTANT } from '../../src/mechanisms/materials/constants.ts';
import { boundChargesPerArea, imagePermittivity } from '../../src/mechanisms/materials/ferroelectrics.ts';
import { type Bond, imageBondEnergy, meanImageBondEnergy, sheathImageEnergy } from '../../src/mechanisms/solvation/model/bond.ts';
import { type Coordination, coordinate, coordinateClosed } from '../../src/mechanisms/solvation/model/coordination.ts';
import { bjerrumLength, bornEnergy, ionDipole, pairEnergy, pairForce } from '../../src/mechanisms/solvation/model/coulomb.ts';
import { fieldTerm, immersionBarrierChange, rateFactor, scaledBarrier } from '../../src/mechanisms/solvation/model/desolvation.ts';
import {
  exchangeShift,
  imageExchange,
  imageScreening,
  naiveOneSided,
  naiveSymmetric,
} from '../../src/mechanisms/solvation/model/exchange.ts';
import {
  contrast,
  filmOnMetal,
  halfSpace,
  heightOfDeviation,
  METAL,
  type PairBesideSurface,
  pairBesideSurface,
  type Surface,
  selfEnergy,
} from '../../src/mechanisms/solvation/model/images.ts';
import { boothPermittivity, grahamePermittivity, ionField, johnsonPermittivity } from '../../src/mechanisms/solvation/model/saturation.ts';
import { UNITS } from '../../src/quantities/units.ts';
import { inPlanePermittivity } from '../support/physics/in-plane-permittivity.ts';

// Inputs are the free-form JSON of a case.
// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the kind
type Inputs = any;
type Kind = (inputs: Inputs, constants: Inputs) => Record<string, unknown>;

/** C m */
const DEBYE = UNITS.D.factor;
const nm = (value: number) => value * 1e-9;
const inNm = (value: number) => value / 1e-9;
const kJ = (value: number) => value / 1e3;
const fromKJ = (value: number) => value * 1e3;
const pN = (value: number) => value / 1e-12;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const each = <T>(values: readonly number[], f: (value: number) => T): T[] => values.map(f);

/** An anisotropic film acts like an isotropic one whose thickness is this many times larger, √(ε_t/ε_n). */
const thicknessScale = (transverse: number, normal: number) => Math.sqrt(transverse / normal);

/** Polarisation in C/m² of a layered crystal: the dipole moment (C m) of one hexagonal cell over its volume; lattice constant and layer height in m. */
const polarisationOfLayers = (dipole: number, latticeConstant: number, layerHeight: number) =>
  dipole / ((Math.sqrt(3) / 2) * latticeConstant ** 2 * layerHeight);

const pairOf = (inputs: Inputs) => ({
  charge1: inputs.charge_1,
  charge2: inputs.charge_2,
  lateral: nm(inputs.lateral_distance_nm),
  height1: nm(inputs.height_1_nm),
  height2: nm(inputs.height_2_nm),
});

const pairOutputs = (pair: PairBesideSurface) => ({
  direct_energy_kJ_per_mol: kJ(pair.direct),
  image_energy_kJ_per_mol: kJ(pair.image),
  total_energy_kJ_per_mol: kJ(pair.total),
  effective_permittivity: pair.effectivePermittivity,
  weakening: pair.weakening,
});

const bondOf = (inputs: Inputs): Omit<Bond, 'angle'> => ({
  charge: inputs.charge ?? 1,
  dipole: inputs.dipole_D * DEBYE,
  distance: nm(inputs.distance_nm),
  height: nm(inputs.ion_height_nm),
});

const competitionOf = (inputs: Inputs) => ({
  sites: inputs.coordination_number,
  exchangeEnergy: fromKJ(inputs.exchange_energy_kJ_per_mol),
  anionActivity: inputs.anion_concentration_mol_per_L,
  solventActivity: inputs.solvent_concentration_mol_per_L,
  anionAnionEnergy: fromKJ(inputs.anion_anion_energy_kJ_per_mol),
  meanPotential: inputs.mean_potential_V ?? 0,
  temperature: inputs.temperature_K,
});

const sheathOutputs = (sheath: Coordination) => ({
  ssip_fraction: sheath.ssip,
  cip_fraction: sheath.cip,
  agg_fraction: sheath.agg,
  anions_per_cation: sheath.anionsPerCation,
  solvents_per_cation: sheath.solventsPerCation,
});

const selfEnergies = (surface: Surface, inputs: Inputs) => ({
  self_energy_kJ_per_mol: each(inputs.heights_nm, (height) =>
    kJ(selfEnergy(surface, inputs.charge, nm(height), inputs.liquid_permittivity)),
  ),
});

export const solvationKinds: Record<string, Kind> = {
  'coulomb-pair': ({ charge_1, charge_2, distance_nm, relative_permittivity, temperature_K }) => ({
    energy_kJ_per_mol: each(relative_permittivity, (eps) => kJ(pairEnergy(charge_1, charge_2, nm(distance_nm), eps))),
    force_pN: each(relative_permittivity, (eps) => pN(pairForce(charge_1, charge_2, nm(distance_nm), eps))),
    thermal_energy_kJ_per_mol: kJ(GAS_CONSTANT * temperature_K),
  }),
  'bjerrum-length': ({ relative_permittivity, temperature_K }) => ({
    bjerrum_length_nm: each(relative_permittivity, (eps) => inNm(bjerrumLength(eps, temperature_K))),
  }),
  'ion-dipole': ({ charge, dipole_D, distance_nm, relative_permittivity, temperature_K }) => {
    const pairs = each(relative_permittivity, (eps) => ionDipole(charge, dipole_D * DEBYE, nm(distance_nm), eps, temperature_K));
    return {
      reduced_strength: pairs.map((pair) => pair.reducedStrength),
      fixed_energy_kJ_per_mol: pairs.map((pair) => kJ(pair.fixedEnergy)),
      fixed_force_pN: pairs.map((pair) => pN(pair.fixedForce)),
      mean_energy_kJ_per_mol: pairs.map((pair) => kJ(pair.meanEnergy)),
      free_energy_kJ_per_mol: pairs.map((pair) => kJ(pair.freeEnergy)),
      low_strength_law_kJ_per_mol: pairs.map((pair) => kJ(pair.lowStrengthLaw)),
    };
  },
  'born-energy': ({ charge, born_radius_nm, relative_permittivity }) => {
    const energies = each(relative_permittivity, (eps) => bornEnergy(charge, nm(born_radius_nm), eps));
    const transfer = energies[energies.length - 1] - energies[0];
    return {
      born_energy_kJ_per_mol: energies.map(kJ),
      transfer_energy_kJ_per_mol: kJ(transfer),
      transfer_percent: (100 * transfer) / energies[0],
    };
  },
  'interface-pair': (inputs) => {
    const { liquid_permittivity, film_permittivity } = inputs;
    const pair = pairOf(inputs);
    return {
      contrast: contrast(liquid_permittivity, film_permittivity),
      ...pairOutputs(pairBesideSurface(halfSpace(liquid_permittivity, film_permittivity), pair, liquid_permittivity)),
      naive_energy_kJ_per_mol: kJ(
        pairEnergy(pair.charge1, pair.charge2, Math.hypot(pair.lateral, pair.height1 - pair.height2), film_permittivity),
      ),
    };
  },
  'interface-self-energy': (inputs) => selfEnergies(halfSpace(inputs.liquid_permittivity, inputs.film_permittivity), inputs),
  'interface-plane-pair': ({ charge_1, charge_2, lateral_distance_nm, liquid_permittivity, film_permittivity }) => {
    const effective = inPlanePermittivity(liquid_permittivity, film_permittivity);
    return {
      effective_permittivity: effective,
      energy_kJ_per_mol: kJ(pairEnergy(charge_1, charge_2, nm(lateral_distance_nm), effective)),
    };
  },
  'interface-decay': ({ lateral_distance_nm, liquid_permittivity, film_permittivity, heights_nm, deviations }) => {
    const surface = halfSpace(liquid_permittivity, film_permittivity);
    const lateral = nm(lateral_distance_nm);
    return {
      weakening: each(
        heights_nm,
        (height) =>
          pairBesideSurface(surface, { charge1: 1, charge2: -1, lateral, height1: nm(height), height2: nm(height) }, liquid_permittivity)
            .weakening,
      ),
      height_of_deviation_nm: each(deviations, (deviation) => inNm(heightOfDeviation(surface.contrast, lateral, deviation))),
    };
  },
  'film-pair': (inputs) => {
    const surface = filmOnMetal(inputs.liquid_permittivity, inputs.film_permittivity, nm(inputs.film_thickness_nm));
    const pair = pairBesideSurface(surface, pairOf(inputs), inputs.liquid_permittivity);
    return { image_kernel_per_nm: pair.kernel * 1e-9, ...pairOutputs(pair) };
  },
  'film-self-energy': (inputs) =>
    selfEnergies(filmOnMetal(inputs.liquid_permittivity, inputs.film_permittivity, nm(inputs.film_thickness_nm)), inputs),
  'bare-metal-pair': (inputs) => pairOutputs(pairBesideSurface(METAL, pairOf(inputs), inputs.liquid_permittivity)),
  'uniaxial-film': ({ transverse_permittivity, normal_permittivity, liquid_permittivity }) => {
    const effective = imagePermittivity(transverse_permittivity, normal_permittivity);
    return {
      effective_film_permittivity: effective,
      contrast: contrast(liquid_permittivity, effective),
      thickness_scale: thicknessScale(transverse_permittivity, normal_permittivity),
    };
  },
  'ion-dipole-image': (inputs) => {
    const { liquid_permittivity, film_permittivity, temperature_K, axis_angles_deg } = inputs;
    const surface = halfSpace(liquid_permittivity, film_permittivity);
    const bond = bondOf(inputs);
    const angles = each(axis_angles_deg, radians);
    const energies = angles.map((angle) => imageBondEnergy(surface, { ...bond, angle }, liquid_permittivity));
    const contact = ionDipole(bond.charge, bond.dipole, bond.distance, 1, temperature_K).fixedEnergy;
    return {
      image_energy_kJ_per_mol: energies.map(kJ),
      percent_of_contact_bond: energies.map((energy) => (100 * energy) / contact),
      rate_factor: energies.map((energy) => rateFactor(-energy, temperature_K)),
      sum_kJ_per_mol: kJ(sheathImageEnergy(surface, bond, liquid_permittivity, angles)),
    };
  },
  'booth-permittivity': (inputs) => ({
    relative_permittivity: each(inputs.fields_V_per_m, (field) => boothPermittivity(boothOf(inputs), field)),
  }),
  'booth-ion-field': (inputs) => {
    const fields = each(inputs.distances_nm, (distance) => ionField(boothOf(inputs), nm(distance)));
    return { field_V_per_m: fields, relative_permittivity: fields.map((field) => boothPermittivity(boothOf(inputs), field)) };
  },
  'grahame-permittivity': ({ low_field_permittivity, high_field_permittivity, grahame_coefficient_m2_per_V2, fields_V_per_m }) => ({
    relative_permittivity: each(fields_V_per_m, (field) =>
      grahamePermittivity(low_field_permittivity, high_field_permittivity, grahame_coefficient_m2_per_V2, field),
    ),
  }),
  'johnson-permittivity': ({ low_field_permittivity, johnson_coefficient_V_m5_per_C3, fields_V_per_m, liquid_permittivity }) => {
    const permittivities = each(fields_V_per_m, (field) =>
      johnsonPermittivity(low_field_permittivity, johnson_coefficient_V_m5_per_C3, field),
    );
    return { relative_permittivity: permittivities, contrast: permittivities.map((eps) => contrast(liquid_permittivity, eps)) };
  },
  coordination: (inputs) => {
    const sheath = coordinate(competitionOf(inputs));
    return {
      exchange_parameter: sheath.exchangeParameter,
      populations: sheath.populations,
      ...sheathOutputs(sheath),
      anion_site_fraction: sheath.anionsPerCation / inputs.coordination_number,
    };
  },
  'coordination-closed': (inputs) => {
    const sheath = coordinateClosed({
      ...competitionOf(inputs),
      anionActivity: inputs.salt_concentration_mol_per_L,
      solventActivity: inputs.total_solvent_concentration_mol_per_L,
    });
    if (!sheath) throw new Error('The sheaths cannot be filled.');
    return {
      free_anion_concentration_mol_per_L: sheath.freeAnion,
      free_solvent_concentration_mol_per_L: sheath.freeSolvent,
      ...sheathOutputs(sheath),
    };
  },
  'coordination-lenses': (inputs) => {
    const { liquid_permittivity: liquid, film_permittivity: film, temperature_K, reference_state } = inputs;
    const reference = fromKJ(inputs.reference_exchange_energy_kJ_per_mol);
    const surface = halfSpace(liquid, film);
    const images = imageExchange(surface, nm(inputs.lateral_distance_nm), nm(inputs.height_nm), liquid);
    const debye = debyeLength(liquid, inputs.salt_concentration_mol_per_L * 1e3, temperature_K);
    const lens = (energy: number) => {
      const sheath = coordinate({ ...competitionOf({ ...inputs, exchange_energy_kJ_per_mol: 0 }), exchangeEnergy: energy });
      return {
        exchange_energy_kJ_per_mol: kJ(energy),
        anions_per_cation: sheath.anionsPerCation,
        ssip_fraction: sheath.ssip,
        cip_fraction: sheath.cip,
      };
    };
    return {
      cross_energy_kJ_per_mol: kJ(images.cross),
      self_energy_kJ_per_mol: kJ(images.self),
      cross_screening: imageScreening(images.crossDistance, debye),
      self_screening: imageScreening(images.selfDistance, debye),
      reference: lens(reference),
      naive_one_sided: lens(naiveOneSided(reference, fromKJ(inputs.solvent_binding_energy_kJ_per_mol), liquid, film)),
      naive_symmetric: lens(naiveSymmetric(reference, liquid, film)),
      image: lens(reference + exchangeShift(images, reference_state)),
      image_debye: lens(reference + exchangeShift(images, reference_state, debye)),
    };
  },
  'desolvation-scaled': ({ barrier_kJ_per_mol, electrostatic_fraction, liquid_permittivity, effective_permittivity, temperature_K }) => {
    const barrier = fromKJ(barrier_kJ_per_mol);
    const scaled = scaledBarrier(barrier, electrostatic_fraction, liquid_permittivity, effective_permittivity);
    return { scaled_barrier_kJ_per_mol: kJ(scaled), rate_factor: rateFactor(scaled - barrier, temperature_K) };
  },
  'desolvation-immersion': (inputs) => {
    const change = immersionBarrierChange(
      nm(inputs.smaller_complex_radius_nm),
      nm(inputs.larger_complex_radius_nm),
      inputs.liquid_permittivity,
      inputs.film_permittivity,
    );
    return { barrier_change_kJ_per_mol: kJ(change), rate_factor: rateFactor(change, inputs.temperature_K) };
  },
  'desolvation-image': (inputs) => {
    const { liquid_permittivity, film_permittivity, temperature_K } = inputs;
    const surface = halfSpace(liquid_permittivity, film_permittivity);
    const bond = bondOf(inputs);
    const sideways = -imageBondEnergy(surface, { ...bond, angle: Math.PI / 2 }, liquid_permittivity);
    const mean = (from: number, to: number) => -meanImageBondEnergy(surface, bond, liquid_permittivity, from, to);
    const outward = mean(0, 1);
    return {
      barrier_change_at_90_deg_kJ_per_mol: kJ(sideways),
      barrier_change_outward_hemisphere_mean_kJ_per_mol: kJ(outward),
      barrier_change_inward_hemisphere_mean_kJ_per_mol: kJ(mean(-1, 0)),
      barrier_change_sphere_mean_kJ_per_mol: kJ(mean(-1, 1)),
      rate_factor_at_90_deg: rateFactor(sideways, temperature_K),
      rate_factor_outward_hemisphere_mean: rateFactor(outward, temperature_K),
    };
  },
  'sheath-field-term': ({ dipole_D, field_V_per_m, axis_angles_deg, temperature_K }) => {
    const terms = each(axis_angles_deg, (angle) => fieldTerm(dipole_D * DEBYE, field_V_per_m, radians(angle), temperature_K));
    return {
      dipole_field_energy_kJ_per_mol: kJ(terms[0].dipoleFieldEnergy),
      reduced_strength: terms[0].reducedStrength,
      bond_energy_kJ_per_mol: terms.map((term) => kJ(term.bond)),
      barrier_change_to_field_free_kJ_per_mol: terms.map((term) => kJ(term.barrierToFieldFree)),
      barrier_change_in_field_kJ_per_mol: terms.map((term) => kJ(term.barrierInField)),
      rate_factor_to_field_free: terms.map((term) => rateFactor(term.barrierToFieldFree, temperature_K)),
      rate_factor_in_field: terms.map((term) => rateFactor(term.barrierInField, temperature_K)),
      sum_kJ_per_mol: kJ(terms.reduce((sum, term) => sum + term.bond, 0)),
    };
  },
  'rate-yardstick': ({ old_barrier_kJ_per_mol, new_barrier_kJ_per_mol, temperature_K }) => ({
    rate_factor: rateFactor(fromKJ(new_barrier_kJ_per_mol - old_barrier_kJ_per_mol), temperature_K),
  }),
  'lenses-against-height': (inputs) => {
    const { liquid_permittivity: liquid, film_permittivity: film, heights_nm } = inputs;
    const surface = halfSpace(liquid, film);
    const angle = radians(inputs.axis_angle_deg);
    const lateral = nm(inputs.lateral_distance_nm);
    const contact = -ionDipole(1, inputs.dipole_D * DEBYE, nm(inputs.distance_nm), 1, 298.15).fixedEnergy;
    const bonds = each(heights_nm, (height) =>
      imageBondEnergy(surface, { ...bondOf({ ...inputs, ion_height_nm: height }), angle }, liquid),
    );
    const pairs = each(heights_nm, (height) =>
      pairBesideSurface(surface, { charge1: 1, charge2: -1, lateral, height1: nm(height), height2: nm(height) }, liquid),
    );
    return {
      naive_factor: liquid / film,
      solvent_image_factor: bonds.map((energy) => 1 - energy / contact),
      pair_image_factor: pairs.map((pair) => pair.weakening),
      solvent_image_energy_kJ_per_mol: bonds.map(kJ),
      pair_image_energy_kJ_per_mol: pairs.map((pair) => kJ(pair.image)),
    };
  },
  'polarisation-from-dipole': ({ dipole_e_angstrom, in_plane_lattice_constant_nm, layer_height_nm }) => ({
    polarisation_C_per_m2: polarisationOfLayers(
      dipole_e_angstrom * ELEMENTARY_CHARGE * 1e-10,
      nm(in_plane_lattice_constant_nm),
      nm(layer_height_nm),
    ),
  }),
  'bound-charge-density': ({ polarisation_C_per_m2 }) => ({
    charges_per_nm2: each(polarisation_C_per_m2, (polarisation) => boundChargesPerArea(polarisation) * 1e-18),
  }),
};

const boothOf = (inputs: Inputs) => ({
  lowFieldPermittivity: inputs.low_field_permittivity,
  refractiveIndex: inputs.refractive_index,
  coefficient: inputs.booth_coefficient_m_per_V,
});
