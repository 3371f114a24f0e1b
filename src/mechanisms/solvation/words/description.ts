/** The state in words. */

import { quantity, readable } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import { GAS_CONSTANT } from '../../materials/constants.ts';
import { findFerroelectric } from '../../materials/ferroelectric-choice.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import { type OutputKey, type SolvationResult, shown } from '../outputs/result.ts';

/** An energy in kJ/mol with its sign. */
export function signed(kJ: number, digits = 2): Text {
  const energy = quantity('_kJ_per_mol', kJ, digits);
  return kJ > 0 ? sequence(['+', energy], '') : energy;
}

/** `×1.35`, `×9.40·10⁹`. */
export function times(result: SolvationResult, key: OutputKey): Text {
  const value = numberOf(result, key);
  if (value === undefined) return msg`beyond counting`;
  return sequence(['×', readable(value, value > 0.1 && value < 100 ? 3 : 2)], '');
}

export function verdict(_values: SolvationValues, result: SolvationResult): Text {
  const image = numberOf(result, 'bond_change_image_kJ_per_mol');
  const naive = times(result, 'rate_factor_naive');
  if (image === undefined) return msg`Naive: rate ${naive}. Image charges: no room for the molecule.`;
  return msg`Naive: rate ${naive}. Image charges: ${signed(image)} on the bond.`;
}

export function surfaceInWords(values: SolvationValues): Text {
  if (values.surface === 'bare-lithium') return msg`bare lithium`;
  const material = findFerroelectric(values.ferroelectric)?.title ?? msg`a film`;
  const film = msg`${material} of permittivity ${readable(values.film_permittivity, 3, true)}`;
  return values.surface === 'half-space'
    ? msg`${film} without an end`
    : msg`${film}, ${quantity('_nm', values.film_thickness_nm, 3, true)} thick, on lithium`;
}

export function describe(values: SolvationValues, result: SolvationResult): Text {
  const thermal = (GAS_CONSTANT * values.temperature_K) / 1e3;
  const image = numberOf(result, 'bond_change_image_kJ_per_mol');
  const angle = quantity('_deg', values.axis_angle_deg, 3, true);
  const bond =
    image === undefined
      ? msg`The bond at ${angle} from the outward normal would end inside the film.`
      : msg`Image charges change the bond at ${angle} from the outward normal by ${signed(image)}, ${readable(Math.abs(image) / thermal, 2)} kT: the rate of leaving changes ${times(result, 'rate_factor_image')}.`;
  return sequence([
    msg`Li⁺ is ${quantity('_nm', values.ion_height_nm, 3, true)} above ${surfaceInWords(values)}, in an electrolyte of permittivity ${readable(values.liquid_permittivity, 3, true)}.`,
    msg`Naive lens, everything in one medium: the bond falls from ${shown(result, 'bond_energy_liquid_kJ_per_mol')} to ${shown(result, 'bond_energy_naive_kJ_per_mol')}, and the rate of leaving rises ${times(result, 'rate_factor_naive')}.`,
    bond,
    msg`The image of a unit charge is ${shown(result, 'contrast')} charges; the bond at contact is ${shown(result, 'contact_bond_kJ_per_mol')}.`,
    msg`Ion and anion keep ${shown(result, 'pair_weakening_image')} of their energy; beside bare lithium it would be ${shown(result, 'pair_weakening_bare_lithium')}, beside an organic SEI ${shown(result, 'pair_weakening_organic_sei')}.`,
    msg`Anions around Li⁺: ${shown(result, 'anions_per_cation')} without a film, ${shown(result, 'anions_per_cation_image')} with image charges, ${shown(result, 'anions_per_cation_naive_one_sided')} and ${shown(result, 'anions_per_cation_naive_symmetric')} with the two naive lenses.`,
    msg`As a yardstick, a change of solvent changes the rate ${times(result, 'rate_factor_solvent_change')}.`,
  ]);
}
