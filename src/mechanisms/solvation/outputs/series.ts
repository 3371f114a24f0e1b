/** The curves that scenarios can address. */

import { msg, type Text } from '../../../quantities/text.ts';
import type { Badge, SeriesDeclaration } from '../../contract/result.ts';

const series = (title: Text, x: string, y: string, badge: Badge): SeriesDeclaration => ({ title, x, y, badge });

export const SERIES = {
  pair_energy_liquid: series(msg`Ion pair in the electrolyte`, 'lateral_distance_nm', 'pair_energy_liquid_kJ_per_mol', 'established'),
  pair_energy_naive: series(msg`Ion pair, naive lens`, 'lateral_distance_nm', 'pair_energy_naive_kJ_per_mol', 'hypothesis'),
  pair_energy_image: series(msg`Ion pair, image charges`, 'lateral_distance_nm', 'pair_energy_image_kJ_per_mol', 'hypothesis'),
  pair_force_liquid: series(msg`Force on the anion in the electrolyte`, 'lateral_distance_nm', 'pair_force_liquid_pN', 'established'),
  pair_force_naive: series(msg`Force on the anion, naive lens`, 'lateral_distance_nm', 'pair_force_naive_pN', 'hypothesis'),
  pair_force_image: series(msg`Force on the anion, image charges`, 'lateral_distance_nm', 'pair_force_image_pN', 'hypothesis'),
  bond_energy_naive: series(msg`Bond, naive lens`, 'distance_nm', 'bond_energy_naive_kJ_per_mol', 'hypothesis'),
  bond_energy_image: series(msg`Bond, image charges`, 'distance_nm', 'bond_energy_image_kJ_per_mol', 'hypothesis'),
  bond_force_naive: series(msg`Force on the molecule, naive lens`, 'distance_nm', 'bond_force_naive_pN', 'hypothesis'),
  bond_force_image: series(msg`Force on the molecule, image charges`, 'distance_nm', 'bond_force_image_pN', 'hypothesis'),
  bond_weakening_naive: series(msg`Bond that remains, naive lens`, 'ion_height_nm', 'bond_weakening_naive', 'hypothesis'),
  bond_weakening_image: series(msg`Bond that remains, image charges`, 'ion_height_nm', 'bond_weakening_image', 'hypothesis'),
  pair_weakening_image: series(msg`Ion pair that remains, image charges`, 'ion_height_nm', 'pair_weakening_image', 'hypothesis'),
  pair_weakening_bare_lithium: series(
    msg`Ion pair that remains beside bare lithium`,
    'ion_height_nm',
    'pair_weakening_bare_lithium',
    'established',
  ),
  pair_weakening_organic_sei: series(
    msg`Ion pair that remains beside an organic SEI`,
    'ion_height_nm',
    'pair_weakening_organic_sei',
    'hypothesis',
  ),
  rate_believed: series(msg`Rate against the share that you believe`, 'electrostatic_fraction', 'rate_factor_believed', 'hypothesis'),
  bond_change_height: series(msg`Image part of the bond against height`, 'ion_height_nm', 'bond_change_image_kJ_per_mol', 'hypothesis'),
  bond_change_angle: series(msg`Image part of the bond against direction`, 'axis_angle_deg', 'bond_change_image_kJ_per_mol', 'hypothesis'),
  bond_change_permittivity: series(
    msg`Image part of the bond against permittivity`,
    'film_permittivity',
    'bond_change_image_kJ_per_mol',
    'hypothesis',
  ),
  bond_change_materials: series(
    msg`Image part of the bond, films of the library`,
    'film_permittivity',
    'bond_change_image_kJ_per_mol',
    'hypothesis',
  ),
  anions_naive_one_sided: series(
    msg`Anions around Li⁺, one-sided naive lens`,
    'film_permittivity',
    'anions_per_cation_naive_one_sided',
    'hypothesis',
  ),
  anions_naive_symmetric: series(
    msg`Anions around Li⁺, symmetric naive lens`,
    'film_permittivity',
    'anions_per_cation_naive_symmetric',
    'hypothesis',
  ),
  anions_image_debye: series(msg`Anions around Li⁺, image charges screened`, 'film_permittivity', 'anions_per_cation_image', 'hypothesis'),
  anions_image_unscreened: series(
    msg`Anions around Li⁺, image charges unscreened`,
    'film_permittivity',
    'anions_per_cation_image',
    'hypothesis',
  ),
  ssip_potential: series(msg`SSIP against the mean potential`, 'mean_potential_mV', 'ssip_fraction_image', 'hypothesis'),
  cip_potential: series(msg`CIP against the mean potential`, 'mean_potential_mV', 'cip_fraction_image', 'hypothesis'),
  agg_potential: series(msg`AGG against the mean potential`, 'mean_potential_mV', 'agg_fraction_image', 'hypothesis'),
  saturation_booth: series(msg`Solvent permittivity around the ion, Booth`, 'distance_nm', 'saturated_liquid_permittivity', 'hypothesis'),
  saturation_grahame: series(
    msg`Solvent permittivity around the ion, Grahame`,
    'distance_nm',
    'saturated_liquid_permittivity',
    'hypothesis',
  ),
} as const satisfies Readonly<Record<string, SeriesDeclaration>>;
