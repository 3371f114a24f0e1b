/** The curves: both lenses on one distance axis. */

import { logSpaced } from '../../../numerics/spacing.ts';
import { inSI } from '../../../quantities/si.ts';
import { unitOf } from '../../../quantities/units.ts';
import type { Series } from '../../contract/result.ts';
import { FERROELECTRICS, imagePermittivity } from '../../materials/ferroelectrics.ts';
import { type Bond, dipoleHeight, imageBondEnergy, imageBondForce } from '../model/bond.ts';
import { ionDipole, pairEnergy, pairForce } from '../model/coulomb.ts';
import { rateFactor, scaledBarrier } from '../model/desolvation.ts';
import { lateralForce, METAL, pairBesideSurface } from '../model/images.ts';
import {
  ANION,
  bondOf,
  boothLiquid,
  CATION,
  type FilmPermittivity,
  organicSei,
  pairAt,
  type SolvationValues,
  surfaceOf,
  wallPermittivity,
} from '../model/resolved-values.ts';
import { boothPermittivity, grahameCoefficient, grahamePermittivity, ionField } from '../model/saturation.ts';
import type { SERIES } from '../outputs/series.ts';
import { exchangeModel, otherCauses, sheathModel } from './sheath.ts';

export type SolvationSeries = { readonly [K in keyof typeof SERIES]: Series };

const linearSpaced = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** The shared distance axis of all curves, m. */
export const DISTANCES: readonly number[] = logSpaced(0.1e-9, 5e-9, 101);
const FRACTIONS = linearSpaced(0, 1, 41);
const ANGLES = linearSpaced(0, Math.PI, 91);
const PERMITTIVITIES = logSpaced(1, 5000, 61);
const POTENTIALS_V = linearSpaced(-0.2, 0.2, 81);

/** The films of the library as charges outside see them, in its order. */
const LIBRARY: readonly FilmPermittivity[] = Object.values(FERROELECTRICS).map(({ transversePermittivity, normalPermittivity }) => ({
  image: imagePermittivity(transversePermittivity, normalPermittivity.value),
  anisotropy: transversePermittivity / normalPermittivity.value,
}));

/** A curve y(x): x in SI, both shown in the unit of their keys. Points without a finite value are left out. */
function curve(x: readonly number[], xKey: string, yKey: string, f: (xSI: number, index: number) => number | undefined): Series {
  const xFactor = unitOf(xKey).factor;
  const yFactor = unitOf(yKey).factor;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [index, value] of x.entries()) {
    const y = f(value, index);
    if (y === undefined || !Number.isFinite(y)) continue;
    xs.push(value / xFactor);
    ys.push(y / yFactor);
  }
  return { x: xs, y: ys };
}

export function seriesOf(values: SolvationValues): SolvationSeries {
  const si = inSI(values);
  const { liquid_permittivity: liquid, film_permittivity: film, temperature_K: temperature } = values;
  const bond = bondOf(values);
  const lateral = si('lateral_distance_nm');
  const wall = wallPermittivity(values);
  const wallSurface = surfaceOf(values, wall);
  const surface = surfaceOf(values, liquid);
  const booth = boothLiquid(values);
  const barrier = si('barrier_kJ_per_mol');
  const sei = organicSei(values);

  const contact = (r: number) => ionDipole(CATION, bond.dipole, r, 1, temperature);
  const inFilm = (r: number) => ionDipole(CATION, bond.dipole, r, film, temperature);
  const fits = (candidate: Bond) => dipoleHeight(candidate) > 0;
  const alongBond = (yKey: string, f: (candidate: Bond, r: number) => number) =>
    curve(DISTANCES, 'distance_nm', yKey, (r) => (fits({ ...bond, distance: r }) ? f({ ...bond, distance: r }, r) : undefined));
  const overHeight = (yKey: string, f: (height: number) => number | undefined) => curve(DISTANCES, 'ion_height_nm', yKey, f);
  const overLateral = (yKey: string, f: (rho: number) => number) => curve(DISTANCES, 'lateral_distance_nm', yKey, f);
  const contactEnergy = contact(bond.distance).fixedEnergy;
  const bondChangeAt = (height: number) => {
    const raised = { ...bond, height };
    return fits(raised) ? imageBondEnergy(wallSurface, raised, wall) : undefined;
  };

  const bondChangeOver = (films: readonly FilmPermittivity[]) =>
    curve(
      films.map(({ image }) => image),
      'film_permittivity',
      'bond_change_image_kJ_per_mol',
      (_, index) => (fits(bond) ? imageBondEnergy(surfaceOf(values, wall, films[index]), bond, wall) : undefined),
    );
  const ionFields = DISTANCES.map((r) => ionField(booth, r));

  const causes = otherCauses(values);
  const exchange = exchangeModel(values);
  const sheath = sheathModel(values);
  const exchanges = PERMITTIVITIES.map(exchange);
  const anionsOver = (lens: 'oneSided' | 'symmetric' | 'imageDebye' | 'imageUnscreened', yKey: string) =>
    curve(
      PERMITTIVITIES,
      'film_permittivity',
      yKey,
      (_, index) => sheath({ ...causes, exchangeEnergy: exchanges[index][lens] })?.anionsPerCation,
    );
  const imageEnergy = exchange(film).image;
  const charged = POTENTIALS_V.map((meanPotential) => sheath({ ...causes, meanPotential, exchangeEnergy: imageEnergy }));
  const overPotential = (key: 'ssip' | 'cip' | 'agg') =>
    curve(POTENTIALS_V, 'mean_potential_mV', `${key}_fraction_image`, (_, index) => charged[index]?.[key]);

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
      (height) => pairBesideSurface(sei, pairAt(lateral, height), liquid).weakening,
    ),
    rate_believed: curve(FRACTIONS, 'electrostatic_fraction', 'rate_factor_believed', (fraction) =>
      rateFactor(scaledBarrier(barrier, fraction, liquid, film) - barrier, temperature),
    ),
    bond_change_height: overHeight('bond_change_image_kJ_per_mol', bondChangeAt),
    bond_change_angle: curve(ANGLES, 'axis_angle_deg', 'bond_change_image_kJ_per_mol', (angle) =>
      fits({ ...bond, angle }) ? imageBondEnergy(wallSurface, { ...bond, angle }, wall) : undefined,
    ),
    bond_change_permittivity: bondChangeOver(PERMITTIVITIES.map((image) => ({ image, anisotropy: values.film_anisotropy }))),
    bond_change_materials: bondChangeOver(LIBRARY),
    anions_naive_one_sided: anionsOver('oneSided', 'anions_per_cation_naive_one_sided'),
    anions_naive_symmetric: anionsOver('symmetric', 'anions_per_cation_naive_symmetric'),
    anions_image_debye: anionsOver('imageDebye', 'anions_per_cation_image'),
    anions_image_unscreened: anionsOver('imageUnscreened', 'anions_per_cation_image'),
    ssip_potential: overPotential('ssip'),
    cip_potential: overPotential('cip'),
    agg_potential: overPotential('agg'),
    saturation_booth: curve(DISTANCES, 'distance_nm', 'saturated_liquid_permittivity', (_, index) =>
      boothPermittivity(booth, ionFields[index]),
    ),
    saturation_grahame: curve(DISTANCES, 'distance_nm', 'saturated_liquid_permittivity', (_, index) =>
      grahamePermittivity(booth.lowFieldPermittivity, booth.refractiveIndex ** 2, grahameCoefficient(booth.coefficient), ionFields[index]),
    ),
  };
}
