import { withoutNoise } from '../../../numerics/noise.ts';
import type { Absent } from '../../../quantities/scalar.ts';
import { inDisplayUnits, inSI } from '../../../quantities/si.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { GAS_CONSTANT } from '../../materials/constants.ts';
import { dipoleHeight, imageBondEnergy, imageBondForce, meanImageBondEnergy, sheathAngles, sheathImageEnergy } from '../model/bond.ts';
import { bjerrumLength, bornEnergy, ionDipole, pairEnergy, pairForce } from '../model/coulomb.ts';
import { fieldTerm, immersionBarrierChange, rateFactor, scaledBarrier } from '../model/desolvation.ts';
import {
  contrast,
  halfSpace,
  heightOfDeviation,
  inducedKernel,
  lateralForce,
  METAL,
  pairBesideSurface,
  selfEnergy,
} from '../model/images.ts';
import {
  ANION,
  bondOf,
  boothLiquid,
  CATION,
  organicSei,
  pairAt,
  type SolvationValues,
  screeningLength,
  surfaceOf,
  wallPermittivity,
} from '../model/resolved-values.ts';
import { boothPermittivity, filmFieldUnderIon, ionField, johnsonPermittivity } from '../model/saturation.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { remarks } from '../words/remarks.ts';
import { seriesOf } from './curves.ts';
import { sheathScalars } from './sheath.ts';

type SolvationScalars = SolvationResult['scalars'];

const absent = (reason: Text): Absent => ({ absent: reason });

const INSIDE = absent(msg`The centre of the molecule would lie inside the film: turn the bond outwards or raise the ion.`);
const SHEATH_INSIDE = absent(msg`A molecule of the sheath would lie inside the film: raise the ion.`);
const SHELL_INSIDE = absent(msg`Bonds towards the film would end inside it: the ion must be higher than the bond is long.`);

const NO_SHARE = absent(msg`No share of the barrier, from none to all, does what the change of solvent does.`);

/** The share of a deviation that counts as the end of the film's reach. */
const REACH = 0.1;

export function simulate(values: SolvationValues): SolvationResult {
  return { scalars: inDisplayUnits(scalarsOf(values)), series: seriesOf(values), remarks: remarks(values) };
}

function scalarsOf(values: SolvationValues): SolvationScalars {
  const si = inSI(values);
  const { liquid_permittivity: liquid, film_permittivity: film, temperature_K: temperature } = values;
  const thermal = GAS_CONSTANT * temperature;
  const bond = bondOf(values);
  const lateral = si('lateral_distance_nm');
  const wall = wallPermittivity(values);
  const wallSurface = surfaceOf(values, wall);
  const surface = surfaceOf(values, liquid);

  const contact = ionDipole(CATION, bond.dipole, bond.distance, 1, temperature);
  const inLiquid = ionDipole(CATION, bond.dipole, bond.distance, liquid, temperature);
  const inFilm = ionDipole(CATION, bond.dipole, bond.distance, film, temperature);
  const inside = dipoleHeight(bond) <= 0;
  const change = imageBondEnergy(wallSurface, bond, wall);
  const angles = sheathAngles(bond.angle);
  const sheathInside = angles.some((angle) => dipoleHeight({ ...bond, angle }) <= 0);
  const outwardMean = meanImageBondEnergy(wallSurface, bond, wall, 0, 1);
  const sphereMean = meanImageBondEnergy(wallSurface, bond, wall, -1, 1);

  const pair = pairBesideSurface(surface, pairAt(lateral, bond.height), liquid);

  const filmField = filmFieldUnderIon(liquid, film, values.johnson_coefficient_V_m5_per_C3, bond.height);
  const saturatedFilm = johnsonPermittivity(film, values.johnson_coefficient_V_m5_per_C3, filmField);
  const booth = boothLiquid(values);

  const barrier = si('barrier_kJ_per_mol');
  const naiveBarrier = scaledBarrier(barrier, 1, liquid, film);
  const immersion = immersionBarrierChange(si('smaller_complex_radius_nm'), si('larger_complex_radius_nm'), liquid, film);
  const believed = scaledBarrier(barrier, values.electrostatic_fraction, liquid, film);
  const matching = (barrier - si('new_barrier_kJ_per_mol')) / (barrier - naiveBarrier);
  const field = fieldTerm(bond.dipole, si('field_V_per_nm'), bond.angle, temperature);
  const born = bornEnergy(CATION, si('born_radius_nm'), liquid);
  const transfer = bornEnergy(CATION, si('born_radius_nm'), film) - born;

  return {
    bond_change_naive_kJ_per_mol: inFilm.fixedEnergy - inLiquid.fixedEnergy,
    bond_change_image_kJ_per_mol: inside ? INSIDE : change,
    bond_weakening_naive: liquid / film,
    bond_weakening_image: inside
      ? INSIDE
      : contact.fixedEnergy === 0
        ? absent(msg`A molecule without a dipole has no such bond.`)
        : 1 + change / contact.fixedEnergy,
    contact_bond_kJ_per_mol: contact.fixedEnergy,
    bond_energy_liquid_kJ_per_mol: inLiquid.fixedEnergy,
    bond_energy_naive_kJ_per_mol: inFilm.fixedEnergy,
    bond_energy_image_kJ_per_mol: inside ? INSIDE : contact.fixedEnergy + change,
    bond_force_naive_pN: inFilm.fixedForce,
    bond_force_image_pN: inside ? INSIDE : contact.fixedForce + imageBondForce(wallSurface, bond, wall),
    bond_change_saturated_kJ_per_mol: inside ? INSIDE : imageBondEnergy(halfSpace(wall, saturatedFilm), bond, wall),
    bond_change_outward_mean_kJ_per_mol: outwardMean,
    bond_change_sphere_mean_kJ_per_mol: bond.height > bond.distance ? withoutNoise(sphereMean, outwardMean) : SHELL_INSIDE,
    sheath_change_kJ_per_mol: sheathInside ? SHEATH_INSIDE : sheathImageEnergy(wallSurface, bond, wall, angles),

    contrast: surface.contrast,
    image_charge_factor: 2 * bond.height * inducedKernel(surface, 0, 2 * bond.height),
    pair_energy_contact_kJ_per_mol: pairEnergy(CATION, ANION, lateral, 1),
    pair_energy_liquid_kJ_per_mol: pair.direct,
    pair_energy_naive_kJ_per_mol: pairEnergy(CATION, ANION, lateral, film),
    pair_energy_image_kJ_per_mol: pair.total,
    pair_force_naive_pN: pairForce(CATION, ANION, lateral, film),
    pair_force_image_pN: lateralForce(surface, CATION * ANION, lateral, bond.height, liquid),
    pair_weakening_naive: liquid / film,
    pair_weakening_image: pair.weakening,
    pair_weakening_bare_lithium: pairBesideSurface(METAL, pairAt(lateral, bond.height), liquid).weakening,
    pair_weakening_organic_sei: pairBesideSurface(organicSei(values), pairAt(lateral, bond.height), liquid).weakening,
    effective_permittivity: pair.effectivePermittivity,
    self_energy_kJ_per_mol: selfEnergy(surface, CATION, bond.height, liquid),
    height_of_ten_percent_nm: heightOfDeviation(surface.contrast, lateral, REACH),

    bjerrum_length_nm: bjerrumLength(liquid, temperature),
    bjerrum_length_naive_nm: bjerrumLength(film, temperature),
    debye_length_nm: screeningLength(values),
    reduced_strength: inLiquid.reducedStrength,
    mean_bond_energy_kJ_per_mol: inLiquid.meanEnergy,
    bond_free_energy_kJ_per_mol: inLiquid.freeEnergy,
    mean_bond_energy_neat_kJ_per_mol: ionDipole(CATION, bond.dipole, bond.distance, values.solvent_permittivity, temperature).meanEnergy,
    born_energy_kJ_per_mol: born,
    transfer_energy_kJ_per_mol: transfer,
    transfer_percent: born === 0 ? absent(msg`In the vacuum there is no Born energy.`) : transfer / born,

    ...sheathScalars(values),

    barrier_naive_kJ_per_mol: naiveBarrier,
    rate_factor_naive: rateFactor(naiveBarrier - barrier, temperature),
    rate_factor_image: inside ? INSIDE : rateFactor(-change, temperature),
    rate_factor_outward_mean: rateFactor(-outwardMean, temperature),
    rate_factor_immersion: rateFactor(immersion, temperature),
    rate_factor_believed: rateFactor(believed - barrier, temperature),
    fraction_to_match_solvent: matching >= 0 && matching <= 1 ? matching : NO_SHARE,
    rate_factor_solvent_change: rateFactor(si('new_barrier_kJ_per_mol') - barrier, temperature),
    barrier_change_immersion_kJ_per_mol: immersion,
    field_bond_change_kJ_per_mol: field.bond,
    field_barrier_change_kJ_per_mol: field.barrierInField,
    rate_factor_field: rateFactor(field.barrierInField, temperature),

    saturated_film_permittivity: saturatedFilm,
    contrast_saturated: contrast(liquid, saturatedFilm),
    film_field_V_per_nm: filmField,
    saturated_liquid_permittivity: boothPermittivity(booth, ionField(booth, bond.distance)),

    bond_verdict: inside ? INSIDE : Math.abs(change) < thermal ? 'unchanged' : change > 0 ? 'weakened' : 'strengthened',
  };
}
