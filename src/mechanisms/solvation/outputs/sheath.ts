/** Coordination of Li⁺. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { COUNTS, IMAGE, NAIVE } from './grounds.ts';
import { output } from './output.ts';

export const SHEATH = {
  anions_per_cation: output(
    msg`Anions around Li⁺, without a film`,
    'n̄_A',
    msg`Mean number in the first shell, far from the surface.`,
    'consistent-with-data',
    COUNTS,
  ),
  anions_per_cation_naive_one_sided: output(
    msg`Anions around Li⁺, one-sided naive lens`,
    'n̄_A,1',
    msg`Only the solvent is divided by the permittivity ratio.`,
    'hypothesis',
    NAIVE,
  ),
  anions_per_cation_naive_symmetric: output(
    msg`Anions around Li⁺, symmetric naive lens`,
    'n̄_A,2',
    msg`Anion and solvent are both divided: the preference itself fades.`,
    'hypothesis',
    NAIVE,
  ),
  anions_per_cation_image: output(
    msg`Anions around Li⁺, image charges`,
    'n̄_A,image',
    msg`With the chosen reference state and screening.`,
    'hypothesis',
    IMAGE,
  ),
  exchange_energy_naive_one_sided_kJ_per_mol: output(
    msg`Preference, one-sided naive lens`,
    'ΔΔG_1',
    msg`Negative favours the anion.`,
    'hypothesis',
    NAIVE,
  ),
  exchange_energy_naive_symmetric_kJ_per_mol: output(
    msg`Preference, symmetric naive lens`,
    'ΔΔG_2',
    msg`Negative favours the anion.`,
    'hypothesis',
    NAIVE,
  ),
  exchange_energy_image_kJ_per_mol: output(
    msg`Preference, image charges`,
    'ΔΔG_image',
    msg`Negative favours the anion.`,
    'hypothesis',
    IMAGE,
  ),
  exchange_cross_kJ_per_mol: output(
    msg`Cross term of the images`,
    'ΔU_×',
    msg`Each ion with the image of the other, unscreened.`,
    'hypothesis',
    IMAGE,
  ),
  exchange_self_kJ_per_mol: output(
    msg`Self term of the images`,
    'ΔU_self',
    msg`One ion with its own image, unscreened.`,
    'hypothesis',
    IMAGE,
  ),
  ssip_fraction: output(
    msg`SSIP without a film`,
    'SSIP',
    msg`Share of Li⁺ without an anion in its first shell (free Li⁺ included).`,
    'consistent-with-data',
    COUNTS,
  ),
  cip_fraction: output(msg`CIP without a film`, 'CIP', msg`Share of Li⁺ with one anion.`, 'consistent-with-data', COUNTS),
  agg_fraction: output(msg`AGG without a film`, 'AGG', msg`Share of Li⁺ with two anions or more.`, 'consistent-with-data', COUNTS),
  ssip_fraction_image: output(
    msg`SSIP, image charges`,
    'SSIP_image',
    msg`Share of Li⁺ without an anion in its first shell.`,
    'hypothesis',
    IMAGE,
  ),
  cip_fraction_image: output(msg`CIP, image charges`, 'CIP_image', msg`Share of Li⁺ with one anion.`, 'hypothesis', IMAGE),
  agg_fraction_image: output(msg`AGG, image charges`, 'AGG_image', msg`Share of Li⁺ with two anions or more.`, 'hypothesis', IMAGE),
  ssip_fraction_naive: output(
    msg`SSIP, one-sided naive lens`,
    'SSIP_naive',
    msg`Share of Li⁺ without an anion in its first shell.`,
    'hypothesis',
    NAIVE,
  ),
  cip_fraction_naive: output(msg`CIP, one-sided naive lens`, 'CIP_naive', msg`Share of Li⁺ with one anion.`, 'hypothesis', NAIVE),
  agg_fraction_naive: output(msg`AGG, one-sided naive lens`, 'AGG_naive', msg`Share of Li⁺ with two anions or more.`, 'hypothesis', NAIVE),
  anions_change_permittivity: output(
    msg`Change by the permittivity alone`,
    'Δn̄_ε',
    msg`Image charges only; no potential, no enrichment.`,
    'hypothesis',
    IMAGE,
  ),
  anions_change_potential: output(
    msg`Change by the potential alone`,
    'Δn̄_ψ',
    msg`A complex LiA_n has charge 1 − n, so the weight of each anion gains e^(eψ/kT).`,
    'hypothesis',
    msg`Exact in the exchange model; whether a film keeps such a potential is open.`,
  ),
  anions_change_activity: output(
    msg`Change by the activity alone`,
    'Δn̄_a',
    msg`Enrichment of the anion only.`,
    'hypothesis',
    msg`Mass action of the exchange model; the enrichment is your input.`,
  ),
} as const satisfies Outputs;
