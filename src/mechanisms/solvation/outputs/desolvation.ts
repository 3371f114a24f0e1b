/** The barrier of desolvation, and what it does to the rate. */
import { msg, verbatim } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { IMAGE, NAIVE } from './grounds.ts';
import { output } from './output.ts';

export const DESOLVATION = {
  barrier_naive_kJ_per_mol: output(msg`Barrier, naive lens`, 'E_a,naive', verbatim('E_a0·ε₁/ε₂.'), 'hypothesis', NAIVE),
  rate_factor_naive: output(
    msg`Rate, naive lens`,
    'k/k₀ naive',
    msg`Desolvation rate over that without a film.`,
    'hypothesis',
    NAIVE,
    'log',
  ),
  rate_factor_image: output(
    msg`Rate, image charges`,
    'k/k₀ image',
    msg`The image part of the present bond taken off the barrier.`,
    'hypothesis',
    IMAGE,
    'log',
  ),
  rate_factor_outward_mean: output(
    msg`Rate, mean of outward bonds`,
    'k/k₀ outward',
    msg`From the mean change over outward bonds.`,
    'hypothesis',
    IMAGE,
    'log',
  ),
  rate_factor_immersion: output(
    msg`Rate, complex inside the film`,
    'k/k₀ immersed',
    msg`As if the whole complex could be dipped into the film: an upper end for these radii.`,
    'hypothesis',
    msg`Born cavities with chosen radii; nothing dips into a solid film.`,
    'log',
  ),
  rate_factor_believed: output(
    msg`Rate, as you would have to believe`,
    'k/k₀ believed',
    msg`With the chosen share of the barrier feeling the permittivity of the film.`,
    'hypothesis',
    msg`Your input; nothing supports a share above zero.`,
    'log',
  ),
  fraction_to_match_solvent: output(
    msg`Share needed to match a change of solvent`,
    'f_needed',
    msg`What share of the barrier would have to feel the film as if it were all around, for the film to do as much as another solvent does.`,
    'hypothesis',
    msg`Arithmetic of the two barriers; nothing supports any share above zero.`,
  ),
  rate_factor_solvent_change: output(
    msg`Rate, change of solvent`,
    'k/k₀ solvent',
    msg`The yardstick: from the first barrier to the barrier in another solvent.`,
    'consistent-with-data',
    msg`Both barriers were measured for charge transfer at graphite.`,
    'log',
  ),
  barrier_change_immersion_kJ_per_mol: output(
    msg`Barrier change, complex inside the film`,
    'ΔE_a,immersed',
    msg`Negative lowers the barrier.`,
    'hypothesis',
    msg`Born cavities with chosen radii.`,
  ),
  field_bond_change_kJ_per_mol: output(
    msg`Change of the bond by the field`,
    'ΔU_E',
    msg`−μE cos θ: outward bonds strengthen in a field that points outwards.`,
    'hypothesis',
    msg`Exact for a rigid dipole in a given mean field; how much field survives at the sheath is open.`,
  ),
  field_barrier_change_kJ_per_mol: output(
    msg`Barrier change by the field`,
    'ΔE_a,E',
    msg`When the molecule ends as a free dipole in the same field.`,
    'hypothesis',
    msg`Exact for a rigid dipole in a given mean field; how much field survives at the sheath is open.`,
  ),
  rate_factor_field: output(
    msg`Rate, field`,
    'k/k₀ field',
    msg`From the barrier change by the field.`,
    'hypothesis',
    msg`Exact for a rigid dipole in a given mean field.`,
    'log',
  ),
} as const satisfies Outputs;
