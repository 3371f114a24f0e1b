/** Dielectric saturation in strong fields. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { output } from './output.ts';

export const SATURATION = {
  saturated_film_permittivity: output(
    msg`Film permittivity under the ion`,
    'ε₂(E)',
    msg`Self-consistent in the field of one unit charge at the height of the ion.`,
    'hypothesis',
    msg`Johnson’s law with an illustrative coefficient.`,
    'log',
  ),
  contrast_saturated: output(
    msg`Image contrast of the saturated film`,
    'κ(E)',
    msg`With the permittivity that the film keeps under the ion.`,
    'hypothesis',
    msg`Johnson’s law with an illustrative coefficient.`,
  ),
  film_field_V_per_nm: output(
    msg`Field in the film under the ion`,
    'E_film',
    msg`Of one unit charge at the height of the ion.`,
    'hypothesis',
    msg`Johnson’s law with an illustrative coefficient.`,
    'log',
  ),
  saturated_liquid_permittivity: output(
    msg`Solvent permittivity at the bond`,
    'ε(r)',
    msg`What the field of the ion leaves of the permittivity of the neat solvent at the length of the bond.`,
    'hypothesis',
    msg`Booth’s law; below about 0.4 nm no continuum permittivity means anything.`,
  ),
} as const satisfies Outputs;
