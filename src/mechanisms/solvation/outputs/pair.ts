/** Ion and anion beside the film. */
import type { Outputs } from '../../contract/result.ts';
import { EXACT, IMAGE, NAIVE, TEXTBOOK } from './grounds.ts';
import { output } from './output.ts';

export const PAIR = {
  contrast: output(
    'Image contrast',
    'κ',
    'The image charge over the charge: −1 beside a metal, 0 without contrast, positive beside a film that polarises less than the liquid.',
    'established',
    EXACT,
  ),
  image_charge_factor: output(
    'Reflection of the surface as a whole',
    'Γ_z',
    'What all images do to the ion itself, over what a perfect mirror image would: film and metal together.',
    'established',
    EXACT,
  ),
  pair_energy_contact_kJ_per_mol: output(
    'Ion pair with nothing in between',
    'U_pair(1)',
    'Coulomb energy at permittivity 1. It exceeds the bond to the molecule, so a permittivity that divides both takes more from the anion.',
    'consistent-with-data',
    'Point charges; quantum chemistry gives 500 to 600 kJ/mol for Li⁺ and TFSI⁻ or PF₆⁻.',
  ),
  pair_energy_liquid_kJ_per_mol: output(
    'Ion pair in the electrolyte',
    'U_pair',
    'Coulomb energy far from any surface.',
    'established',
    TEXTBOOK,
  ),
  pair_energy_naive_kJ_per_mol: output('Ion pair, naive lens', 'U_pair,naive', 'As if both ions sat inside the film.', 'hypothesis', NAIVE),
  pair_energy_image_kJ_per_mol: output(
    'Ion pair, image charges',
    'U_pair,image',
    'Direct energy and that with each other’s images.',
    'hypothesis',
    IMAGE,
  ),
  pair_force_naive_pN: output(
    'Force on the anion, naive lens',
    'F_pair,naive',
    'Along the surface; negative attracts.',
    'hypothesis',
    NAIVE,
  ),
  pair_force_image_pN: output(
    'Force on the anion, image charges',
    'F_pair,image',
    'Along the surface; negative attracts.',
    'hypothesis',
    IMAGE,
  ),
  pair_weakening_naive: output('Share of the pair energy that remains, naive lens', 'w_pair,naive', 'ε₁/ε₂.', 'hypothesis', NAIVE, 'log'),
  pair_weakening_image: output(
    'Share of the pair energy that remains, image charges',
    'w_pair',
    'Below 1 the images weaken the pair, above 1 they strengthen it.',
    'hypothesis',
    IMAGE,
  ),
  pair_weakening_bare_lithium: output(
    'The same beside bare lithium',
    'w_Li',
    'An ideal metal screens at least as well as any ferroelectric.',
    'hypothesis',
    'Exact for an ideal metal; real lithium screens over about 0.06 nm and is never bare.',
  ),
  pair_weakening_organic_sei: output(
    'The same beside an organic SEI on lithium',
    'w_SEI',
    'A film that polarises less than the liquid strengthens the pair: what a ferroelectric replaces may matter more than what it is.',
    'hypothesis',
    IMAGE,
  ),
  effective_permittivity: output(
    'Effective permittivity of the pair',
    'ε_eff',
    'Of the uniform medium that would give the same energy.',
    'hypothesis',
    IMAGE,
  ),
  self_energy_kJ_per_mol: output('Ion with its own image', 'U_self', 'Negative pulls the ion to the surface.', 'hypothesis', IMAGE),
  height_of_ten_percent_nm: output(
    'Reach of the film',
    'z_10',
    'Height above which the images of an endless film change the pair by less than ten percent.',
    'established',
    EXACT,
  ),
} as const satisfies Outputs;
