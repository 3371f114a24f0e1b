/** Ion and anion beside the film. */
import { msg, verbatim } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { EXACT, IMAGE, NAIVE, TEXTBOOK } from './grounds.ts';
import { output } from './output.ts';

export const PAIR = {
  contrast: {
    ...output(
      msg`Image contrast`,
      'κ',
      msg`The image charge over the charge: −1 beside a metal, 0 without contrast, positive beside a film that polarises less than the liquid.`,
      'established',
      EXACT,
    ),
    bounds: [-1, 1],
  },
  image_charge_factor: {
    ...output(
      msg`Reflection of the surface as a whole`,
      'Γ_z',
      msg`What all images do to the ion itself, over what a perfect mirror image would: film and metal together.`,
      'established',
      EXACT,
    ),
    bounds: [-1, 1],
  },
  pair_energy_contact_kJ_per_mol: output(
    msg`Ion pair with nothing in between`,
    'U_pair(1)',
    msg`Coulomb energy at permittivity 1. It exceeds the bond to the molecule, so a permittivity that divides both takes more from the anion.`,
    'consistent-with-data',
    msg`Point charges; quantum chemistry gives 500 to 600 kJ/mol for Li⁺ and TFSI⁻ or PF₆⁻.`,
  ),
  pair_energy_liquid_kJ_per_mol: output(
    msg`Ion pair in the electrolyte`,
    'U_pair',
    msg`Coulomb energy far from any surface.`,
    'established',
    TEXTBOOK,
  ),
  pair_energy_naive_kJ_per_mol: output(
    msg`Ion pair, naive lens`,
    'U_pair,naive',
    msg`As if both ions sat inside the film.`,
    'hypothesis',
    NAIVE,
  ),
  pair_energy_image_kJ_per_mol: output(
    msg`Ion pair, image charges`,
    'U_pair,image',
    msg`Direct energy and that with each other’s images.`,
    'hypothesis',
    IMAGE,
  ),
  pair_force_naive_pN: output(
    msg`Force on the anion, naive lens`,
    'F_pair,naive',
    msg`Along the surface; negative attracts.`,
    'hypothesis',
    NAIVE,
  ),
  pair_force_image_pN: output(
    msg`Force on the anion, image charges`,
    'F_pair,image',
    msg`Along the surface; negative attracts.`,
    'hypothesis',
    IMAGE,
  ),
  pair_weakening_naive: output(
    msg`Share of the pair energy that remains, naive lens`,
    'w_pair,naive',
    verbatim('ε₁/ε₂.'),
    'hypothesis',
    NAIVE,
    'log',
  ),
  pair_weakening_image: output(
    msg`Share of the pair energy that remains, image charges`,
    'w_pair',
    msg`Below 1 the images weaken the pair, above 1 they strengthen it.`,
    'hypothesis',
    IMAGE,
  ),
  pair_weakening_bare_lithium: output(
    msg`The same beside bare lithium`,
    'w_Li',
    msg`An ideal metal screens at least as well as any ferroelectric.`,
    'hypothesis',
    msg`Exact for an ideal metal; real lithium screens over about 0.06 nm and is never bare.`,
  ),
  pair_weakening_organic_sei: output(
    msg`The same beside an organic SEI on lithium`,
    'w_SEI',
    msg`A film that polarises less than the liquid strengthens the pair: what a ferroelectric replaces may matter more than what it is.`,
    'hypothesis',
    IMAGE,
  ),
  effective_permittivity: output(
    msg`Effective permittivity of the pair`,
    'ε_eff',
    msg`Of the uniform medium that would give the same energy.`,
    'hypothesis',
    IMAGE,
  ),
  self_energy_kJ_per_mol: output(msg`Ion with its own image`, 'U_self', msg`Negative pulls the ion to the surface.`, 'hypothesis', IMAGE),
  height_of_ten_percent_nm: output(
    msg`Reach of the film`,
    'z_10',
    msg`Height above which the images of an endless film change the pair by less than ten percent.`,
    'established',
    EXACT,
  ),
} as const satisfies Outputs;
