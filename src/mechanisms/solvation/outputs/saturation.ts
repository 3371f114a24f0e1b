/** Dielectric saturation in strong fields. */
import type { Outputs } from '../../contract/result.ts';
import { output } from './output.ts';

export const SATURATION = {
  saturated_film_permittivity: output(
    'Film permittivity under the ion',
    'ε₂(E)',
    'Self-consistent in the field of one unit charge at the height of the ion.',
    'hypothesis',
    'Johnson’s law with an illustrative coefficient.',
    'log',
  ),
  contrast_saturated: output(
    'Image contrast of the saturated film',
    'κ(E)',
    'With the permittivity that the film keeps under the ion.',
    'hypothesis',
    'Johnson’s law with an illustrative coefficient.',
  ),
  film_field_V_per_nm: output(
    'Field in the film under the ion',
    'E_film',
    'Of one unit charge at the height of the ion.',
    'hypothesis',
    'Johnson’s law with an illustrative coefficient.',
    'log',
  ),
  saturated_liquid_permittivity: output(
    'Solvent permittivity at the bond',
    'ε(r)',
    'What the field of the ion leaves of the permittivity of the neat solvent at the length of the bond.',
    'hypothesis',
    'Booth’s law; below about 0.4 nm no continuum permittivity means anything.',
  ),
} as const satisfies Outputs;
