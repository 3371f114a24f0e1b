/** The bond to one solvent molecule, lens against lens. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { CONTACT, EXACT, IMAGE, NAIVE, OUTSIDE } from './grounds.ts';
import { output } from './output.ts';

export const BOND = {
  bond_change_naive_kJ_per_mol: output(
    msg`Change of the bond, naive lens`,
    'ΔU_naive',
    msg`From the contact formula with the permittivity of the electrolyte to the same with that of the film. Positive weakens.`,
    'hypothesis',
    NAIVE,
  ),
  bond_change_image_kJ_per_mol: output(
    msg`Change of the bond, image charges`,
    'ΔU_image',
    msg`What the image charges add to the bond in its present direction. Positive weakens.`,
    'hypothesis',
    IMAGE,
  ),
  bond_weakening_naive: output(
    msg`Share of the bond that remains, naive lens`,
    'w_naive',
    msg`ε₁/ε₂: 1 leaves the bond as it is, 0 removes it.`,
    'hypothesis',
    NAIVE,
    'log',
  ),
  bond_weakening_image: output(
    msg`Share of the bond that remains, image charges`,
    'w_image',
    msg`Bond with images over the bond at contact without them: 1 leaves the bond as it is.`,
    'hypothesis',
    IMAGE,
  ),
  contact_bond_kJ_per_mol: output(
    msg`Bond at contact`,
    'U_contact',
    msg`Ion and dipole with nothing in between (permittivity 1), the moment pointing away from Li⁺.`,
    'consistent-with-data',
    CONTACT,
  ),
  bond_energy_liquid_kJ_per_mol: output(
    msg`Contact formula in the electrolyte`,
    'U(ε₁)',
    msg`The ion-dipole energy with the permittivity of the electrolyte in the denominator: already too small by that factor at contact.`,
    'hypothesis',
    OUTSIDE,
  ),
  bond_energy_naive_kJ_per_mol: output(
    msg`Contact formula with the film`,
    'U(ε₂)',
    msg`The ion-dipole energy with the permittivity of the film in the denominator.`,
    'hypothesis',
    NAIVE,
  ),
  bond_energy_image_kJ_per_mol: output(
    msg`Bond with image charges`,
    'U_contact + ΔU',
    msg`The bond at contact and what the images add.`,
    'hypothesis',
    IMAGE,
  ),
  bond_force_naive_pN: output(
    msg`Force on the molecule, naive lens`,
    'F_naive',
    msg`Falls as 1/r³; negative attracts.`,
    'hypothesis',
    NAIVE,
  ),
  bond_force_image_pN: output(
    msg`Force on the molecule, image charges`,
    'F_image',
    msg`Along the bond, with the ion held; negative attracts.`,
    'hypothesis',
    IMAGE,
  ),
  bond_change_saturated_kJ_per_mol: output(
    msg`Change of the bond, saturated film`,
    'ΔU_sat',
    msg`As with image charges, but with the permittivity that the film keeps in the field of the ion itself. Endless film.`,
    'hypothesis',
    IMAGE,
  ),
  bond_change_outward_mean_kJ_per_mol: output(
    msg`Mean change over outward bonds`,
    '⟨ΔU⟩_out',
    msg`Over all directions away from the film. It is not the mean of a whole sheath.`,
    'hypothesis',
    IMAGE,
  ),
  bond_change_sphere_mean_kJ_per_mol: output(
    msg`Mean change over all directions`,
    '⟨ΔU⟩',
    msg`Zero: a closed shell of radial dipoles has no field outside (Gauss).`,
    'established',
    EXACT,
  ),
  sheath_change_kJ_per_mol: output(
    msg`Change of the whole sheath`,
    'ΣΔU',
    msg`Sum over the four bonds of a rigid tetrahedron, one of them in the present direction.`,
    'hypothesis',
    IMAGE,
  ),
  bond_verdict: {
    ...output(
      msg`Verdict on the bond`,
      'verdict',
      msg`What the film does to the present bond, image charges, against kT.`,
      'hypothesis',
      IMAGE,
    ),
    verdicts: {
      unchanged: { title: msg`nothing a bond would notice`, tone: 'neutral' },
      weakened: { title: msg`weakened by more than kT`, tone: 'good' },
      strengthened: { title: msg`strengthened by more than kT`, tone: 'bad' },
    },
  },
} as const satisfies Outputs;
