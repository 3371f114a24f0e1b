import { GAS_CONSTANT } from '../materials/constants.ts';
import type { Absent, Scalar, Series } from '../mechanism.ts';
import { inDisplayUnits, inSI } from '../si.ts';
import type { Text } from '../text.ts';
import { fromSI } from '../units.ts';
import { type Bond, dipoleHeight, imageBondEnergy, imageBondForce, meanImageBondEnergy, sheathAngles, sheathImageEnergy } from './bond.ts';
import { type Competition, type Coordination, coordinate, coordinateClosed } from './coordination.ts';
import { bjerrumLength, bornEnergy, ionDipole, pairEnergy, pairForce } from './coulomb.ts';
import { fieldTerm, immersionBarrierChange, rateFactor, scaledBarrier } from './desolvation.ts';
import { imageExchange, naiveOneSided, naiveSymmetric } from './exchange.ts';
import { halfSpace, heightOfDeviation, inducedKernel, lateralForce, METAL, pairBesideSurface, type Surface, selfEnergy } from './images.ts';
import type { OUTPUTS, SERIES } from './outputs.ts';
import { remarks } from './remarks.ts';
import { boothPermittivity, filmFieldUnderIon, ionField, johnsonPermittivity } from './saturation.ts';
import {
  ANION,
  bondOf,
  boothLiquid,
  bulkCompetition,
  CATION,
  organicSei,
  type SolvationValues,
  screeningLength,
  surfaceOf,
  wallPermittivity,
} from './state.ts';

export type SolvationScalars = { readonly [K in keyof typeof OUTPUTS]: Scalar };
export type SolvationSeries = { readonly [K in keyof typeof SERIES]: Series };
export interface SolvationResult {
  readonly scalars: SolvationScalars;
  readonly series: SolvationSeries;
  readonly remarks?: readonly Text[];
}

const absent = (reason: Text): Absent => ({ absent: reason });

const INSIDE = absent('The centre of the molecule would lie inside the film: turn the bond outwards or raise the ion.');
const SHEATH_INSIDE = absent('A molecule of the sheath would lie inside the film: raise the ion.');
const SHELL_INSIDE = absent('Bonds towards the film would end inside it: the ion must be higher than the bond is long.');
const NO_SHEATH = absent('There is not enough solvent and salt to fill the sheaths: give more solvent or a smaller coordination number.');

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

  const pair = pairBesideSurface(surface, pairAt(lateral, bond.height), liquid);

  const filmField = filmFieldUnderIon(liquid, film, values.johnson_coefficient_V_m5_per_C3, bond.height);
  const saturatedFilm = johnsonPermittivity(film, values.johnson_coefficient_V_m5_per_C3, filmField);
  const booth = boothLiquid(values);

  const barrier = si('barrier_kJ_per_mol');
  const naiveBarrier = scaledBarrier(barrier, 1, liquid, film);
  const immersion = immersionBarrierChange(si('smaller_complex_radius_nm'), si('larger_complex_radius_nm'), liquid, film);
  const believed = scaledBarrier(barrier, values.electrostatic_fraction, liquid, film);
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
        ? absent('A molecule without a dipole has no such bond.')
        : 1 + change / contact.fixedEnergy,
    contact_bond_kJ_per_mol: contact.fixedEnergy,
    bond_energy_liquid_kJ_per_mol: inLiquid.fixedEnergy,
    bond_energy_naive_kJ_per_mol: inFilm.fixedEnergy,
    bond_energy_image_kJ_per_mol: inside ? INSIDE : contact.fixedEnergy + change,
    bond_force_naive_pN: inFilm.fixedForce,
    bond_force_image_pN: inside ? INSIDE : contact.fixedForce + imageBondForce(wallSurface, bond, wall),
    bond_change_saturated_kJ_per_mol: inside ? INSIDE : imageBondEnergy(halfSpace(wall, saturatedFilm), bond, wall),
    bond_change_outward_mean_kJ_per_mol: outwardMean,
    bond_change_sphere_mean_kJ_per_mol: bond.height > bond.distance ? meanImageBondEnergy(wallSurface, bond, wall, -1, 1) : SHELL_INSIDE,
    sheath_change_kJ_per_mol: sheathInside ? SHEATH_INSIDE : sheathImageEnergy(wallSurface, bond, wall, angles),

    contrast: surface.contrast,
    image_charge_factor: 2 * bond.height * inducedKernel(surface, 0, 2 * bond.height),
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
    transfer_percent: born === 0 ? absent('In the vacuum there is no Born energy.') : transfer / born,

    ...sheathScalars(values),

    barrier_naive_kJ_per_mol: naiveBarrier,
    rate_factor_naive: rateFactor(naiveBarrier - barrier, temperature),
    rate_factor_image: inside ? INSIDE : rateFactor(-change, temperature),
    rate_factor_outward_mean: rateFactor(-outwardMean, temperature),
    rate_factor_immersion: rateFactor(immersion, temperature),
    rate_factor_believed: rateFactor(believed - barrier, temperature),
    rate_factor_solvent_change: rateFactor(si('new_barrier_kJ_per_mol') - barrier, temperature),
    barrier_change_immersion_kJ_per_mol: immersion,
    field_bond_change_kJ_per_mol: field.bond,
    field_barrier_change_kJ_per_mol: field.barrierInField,
    rate_factor_field: rateFactor(field.barrierInField, temperature),

    saturated_film_permittivity: saturatedFilm,
    film_field_V_per_nm: filmField,
    saturated_liquid_permittivity: boothPermittivity(booth, ionField(booth, bond.distance)),

    verdict: inside ? INSIDE : Math.abs(change) < thermal ? 'unchanged' : change > 0 ? 'weakened' : 'strengthened',
  };
}

const pairAt = (lateral: number, height: number) => ({ charge1: CATION, charge2: ANION, lateral, height1: height, height2: height });

/** ΔΔG of the exchange beside the film, through each lens, J/mol. */
export function exchangeEnergies(values: SolvationValues, film = values.film_permittivity, screened = values.screening === 'debye') {
  const si = inSI(values);
  const reference = si('reference_exchange_energy_kJ_per_mol');
  const liquid = values.liquid_permittivity;
  const images = imageExchange(
    surfaceOf(values, liquid, film),
    si('lateral_distance_nm'),
    si('ion_height_nm'),
    liquid,
    values.reference_state,
    screened ? screeningLength(values) : undefined,
  );
  const acts = values.permittivity_acts;
  return {
    oneSided: acts ? naiveOneSided(reference, si('solvent_binding_energy_kJ_per_mol'), liquid, film) : reference,
    symmetric: acts ? naiveSymmetric(reference, liquid, film) : reference,
    image: acts ? reference + images.shift : reference,
    images,
  };
}

/** The sheath under given causes; undefined when a closed system cannot fill it. */
export function coordinationOf(values: SolvationValues, causes: Partial<Competition> = {}): Coordination | undefined {
  const competition = { ...bulkCompetition(values), ...causes };
  return values.coordination_system === 'closed' ? coordinateClosed(competition) : coordinate(competition);
}

/** Potential and enrichment that act beside the film, whatever the lens. */
function otherCauses(values: SolvationValues): Pick<Competition, 'meanPotential' | 'anionEnrichment'> {
  return {
    meanPotential: values.potential_acts ? inSI(values)('mean_potential_mV') : 0,
    anionEnrichment: values.activity_acts ? values.anion_enrichment : 1,
  };
}

function sheathScalars(values: SolvationValues) {
  const energies = exchangeEnergies(values);
  const causes = otherCauses(values);
  const bulk = coordinationOf(values);
  const oneSided = coordinationOf(values, { ...causes, exchangeEnergy: energies.oneSided });
  const symmetric = coordinationOf(values, { ...causes, exchangeEnergy: energies.symmetric });
  const image = coordinationOf(values, { ...causes, exchangeEnergy: energies.image });
  const read = (sheath: Coordination | undefined, key: 'ssip' | 'cip' | 'agg' | 'anionsPerCation'): Scalar =>
    sheath ? sheath[key] : NO_SHEATH;
  const changeBy = (cause: Partial<Competition>): Scalar => {
    const alone = coordinationOf(values, cause);
    return alone && bulk ? alone.anionsPerCation - bulk.anionsPerCation : NO_SHEATH;
  };
  return {
    anions_per_cation: read(bulk, 'anionsPerCation'),
    anions_per_cation_naive_one_sided: read(oneSided, 'anionsPerCation'),
    anions_per_cation_naive_symmetric: read(symmetric, 'anionsPerCation'),
    anions_per_cation_image: read(image, 'anionsPerCation'),
    exchange_energy_naive_one_sided_kJ_per_mol: energies.oneSided,
    exchange_energy_naive_symmetric_kJ_per_mol: energies.symmetric,
    exchange_energy_image_kJ_per_mol: energies.image,
    exchange_cross_kJ_per_mol: energies.images.cross,
    exchange_self_kJ_per_mol: energies.images.self,
    ssip_fraction: read(bulk, 'ssip'),
    cip_fraction: read(bulk, 'cip'),
    agg_fraction: read(bulk, 'agg'),
    ssip_fraction_image: read(image, 'ssip'),
    cip_fraction_image: read(image, 'cip'),
    agg_fraction_image: read(image, 'agg'),
    ssip_fraction_naive: read(oneSided, 'ssip'),
    cip_fraction_naive: read(oneSided, 'cip'),
    agg_fraction_naive: read(oneSided, 'agg'),
    anions_change_permittivity: changeBy({ exchangeEnergy: energies.image }),
    anions_change_potential: changeBy({ meanPotential: causes.meanPotential }),
    anions_change_activity: changeBy({ anionEnrichment: causes.anionEnrichment }),
  };
}

/** `count` values from `from` to `to`, evenly spaced in the logarithm. */
function logSpaced(from: number, to: number, count: number): number[] {
  const step = Math.log(to / from) / (count - 1);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? to : from * Math.exp(i * step)));
}

const linearSpaced = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** The shared distance axis of all curves, nm. */
export const DISTANCES_NM: readonly number[] = logSpaced(0.1, 5, 101);
const ANGLES_DEG = linearSpaced(0, 180, 91);
const PERMITTIVITIES = logSpaced(1, 5000, 61);
const POTENTIALS_MV = linearSpaced(-200, 200, 81);

/** A curve y(x); x in SI, shown in the unit of its key. Points without a finite value are left out. */
function curve(x: readonly number[], xKey: string, yKey: string, f: (xSI: number) => number | undefined): Series {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const value of x) {
    const y = f(value);
    if (y === undefined) continue;
    const shown = fromSI(yKey, y);
    if (Number.isFinite(shown)) {
      xs.push(fromSI(xKey, value));
      ys.push(shown);
    }
  }
  return { x: xs, y: ys };
}

function seriesOf(values: SolvationValues): SolvationSeries {
  const si = inSI(values);
  const { liquid_permittivity: liquid, film_permittivity: film, temperature_K: temperature } = values;
  const bond = bondOf(values);
  const lateral = si('lateral_distance_nm');
  const wall = wallPermittivity(values);
  const wallSurface: Surface = surfaceOf(values, wall);
  const surface = surfaceOf(values, liquid);
  const booth = boothLiquid(values);
  const bulkSei = organicSei(values);

  const distances = DISTANCES_NM.map((nm) => nm * 1e-9);
  const contact = (r: number) => ionDipole(CATION, bond.dipole, r, 1, temperature);
  const inFilm = (r: number) => ionDipole(CATION, bond.dipole, r, film, temperature);
  const fits = (candidate: Bond) => dipoleHeight(candidate) > 0;
  const alongBond = (yKey: string, f: (candidate: Bond, r: number) => number) =>
    curve(distances, 'distance_nm', yKey, (r) => (fits({ ...bond, distance: r }) ? f({ ...bond, distance: r }, r) : undefined));
  const overHeight = (yKey: string, f: (height: number) => number | undefined) => curve(distances, 'ion_height_nm', yKey, f);
  const overLateral = (yKey: string, f: (rho: number) => number) => curve(distances, 'lateral_distance_nm', yKey, f);
  const contactEnergy = contact(bond.distance).fixedEnergy;
  const bondChangeAt = (height: number) => {
    const raised = { ...bond, height };
    return fits(raised) ? imageBondEnergy(wallSurface, raised, wall) : undefined;
  };

  const causes = otherCauses(values);
  const overPermittivity = (yKey: string, energy: (film: number) => number) =>
    curve(
      PERMITTIVITIES,
      'film_permittivity',
      yKey,
      (candidate) => coordinationOf(values, { ...causes, exchangeEnergy: energy(candidate) })?.anionsPerCation,
    );
  const imageEnergy = exchangeEnergies(values).image;
  const overPotential = (key: 'ssip' | 'cip' | 'agg') =>
    curve(
      POTENTIALS_MV.map((mV) => mV * 1e-3),
      'mean_potential_mV',
      `${key}_fraction_image`,
      (meanPotential) => coordinationOf(values, { ...causes, meanPotential, exchangeEnergy: imageEnergy })?.[key],
    );

  return {
    pair_energy_liquid: overLateral('pair_energy_liquid_kJ_per_mol', (rho) => pairEnergy(CATION, ANION, rho, liquid)),
    pair_energy_naive: overLateral('pair_energy_naive_kJ_per_mol', (rho) => pairEnergy(CATION, ANION, rho, film)),
    pair_energy_image: overLateral(
      'pair_energy_image_kJ_per_mol',
      (rho) => pairBesideSurface(surface, pairAt(rho, bond.height), liquid).total,
    ),
    pair_force_liquid: overLateral('pair_force_liquid_pN', (rho) => pairForce(CATION, ANION, rho, liquid)),
    pair_force_naive: overLateral('pair_force_naive_pN', (rho) => pairForce(CATION, ANION, rho, film)),
    pair_force_image: overLateral('pair_force_image_pN', (rho) => lateralForce(surface, CATION * ANION, rho, bond.height, liquid)),
    bond_energy_naive: alongBond('bond_energy_naive_kJ_per_mol', (_, r) => inFilm(r).fixedEnergy),
    bond_energy_image: alongBond(
      'bond_energy_image_kJ_per_mol',
      (candidate, r) => contact(r).fixedEnergy + imageBondEnergy(wallSurface, candidate, wall),
    ),
    bond_force_naive: alongBond('bond_force_naive_pN', (_, r) => inFilm(r).fixedForce),
    bond_force_image: alongBond(
      'bond_force_image_pN',
      (candidate, r) => contact(r).fixedForce + imageBondForce(wallSurface, candidate, wall),
    ),
    bond_weakening_naive: overHeight('bond_weakening_naive', () => liquid / film),
    bond_weakening_image: overHeight('bond_weakening_image', (height) => {
      const change = bondChangeAt(height);
      return change === undefined ? undefined : 1 + change / contactEnergy;
    }),
    pair_weakening_image: overHeight(
      'pair_weakening_image',
      (height) => pairBesideSurface(surface, pairAt(lateral, height), liquid).weakening,
    ),
    pair_weakening_bare_lithium: overHeight(
      'pair_weakening_bare_lithium',
      (height) => pairBesideSurface(METAL, pairAt(lateral, height), liquid).weakening,
    ),
    pair_weakening_organic_sei: overHeight(
      'pair_weakening_organic_sei',
      (height) => pairBesideSurface(bulkSei, pairAt(lateral, height), liquid).weakening,
    ),
    bond_change_height: overHeight('bond_change_image_kJ_per_mol', bondChangeAt),
    bond_change_angle: curve(
      ANGLES_DEG.map((degrees) => (degrees * Math.PI) / 180),
      'axis_angle_deg',
      'bond_change_image_kJ_per_mol',
      (angle) => (fits({ ...bond, angle }) ? imageBondEnergy(wallSurface, { ...bond, angle }, wall) : undefined),
    ),
    anions_naive_one_sided: overPermittivity(
      'anions_per_cation_naive_one_sided',
      (candidate) => exchangeEnergies(values, candidate).oneSided,
    ),
    anions_naive_symmetric: overPermittivity(
      'anions_per_cation_naive_symmetric',
      (candidate) => exchangeEnergies(values, candidate).symmetric,
    ),
    anions_image_debye: overPermittivity('anions_per_cation_image', (candidate) => exchangeEnergies(values, candidate, true).image),
    anions_image_unscreened: overPermittivity('anions_per_cation_image', (candidate) => exchangeEnergies(values, candidate, false).image),
    ssip_potential: overPotential('ssip'),
    cip_potential: overPotential('cip'),
    agg_potential: overPotential('agg'),
    saturation_liquid: curve(distances, 'distance_nm', 'saturated_liquid_permittivity', (r) =>
      boothPermittivity(booth, ionField(booth, r)),
    ),
  };
}
