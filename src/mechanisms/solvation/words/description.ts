/** The state in words. */

import { quantity, readable } from '../../../quantities/numbers.ts';
import { say, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import { GAS_CONSTANT } from '../../materials/constants.ts';
import { findFerroelectric } from '../../materials/ferroelectric-choice.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import { type OutputKey, type SolvationResult, shown } from '../outputs/result.ts';

/** An energy in kJ/mol with its sign. */
export function signed(kJ: number, digits = 2): string {
  return `${kJ > 0 ? '+' : ''}${quantity('_kJ_per_mol', kJ, digits)}`;
}

/** `×1.35`, `×9.40·10⁹`. */
export function times(result: SolvationResult, key: OutputKey): string {
  const value = numberOf(result, key);
  if (value === undefined) return 'beyond counting';
  return `×${readable(value, value > 0.1 && value < 100 ? 3 : 2)}`;
}

export function verdict(_values: SolvationValues, result: SolvationResult): Text {
  const image = numberOf(result, 'bond_change_image_kJ_per_mol');
  const naive = `Naive: rate ${times(result, 'rate_factor_naive')}`;
  if (image === undefined) return `${naive}. Image charges: no room for the molecule.`;
  return `${naive}. Image charges: ${signed(image)} on the bond.`;
}

export function surfaceInWords(values: SolvationValues): string {
  if (values.surface === 'bare-lithium') return 'bare lithium';
  const material = findFerroelectric(values.ferroelectric);
  const film = `${material ? say(material.title) : 'a film'} of permittivity ${readable(values.film_permittivity, 3, true)}`;
  return values.surface === 'half-space'
    ? `${film} without an end`
    : `${film}, ${quantity('_nm', values.film_thickness_nm, 3, true)} thick, on lithium`;
}

export function describe(values: SolvationValues, result: SolvationResult): Text {
  const thermal = (GAS_CONSTANT * values.temperature_K) / 1e3;
  const image = numberOf(result, 'bond_change_image_kJ_per_mol');
  const angle = quantity('_deg', values.axis_angle_deg, 3, true);
  const bond =
    image === undefined
      ? `The bond at ${angle} from the outward normal would end inside the film.`
      : `Image charges change the bond at ${angle} from the outward normal by ${signed(image)}, ${readable(Math.abs(image) / thermal, 2)} kT: the rate of leaving changes ${times(result, 'rate_factor_image')}.`;
  return [
    `Li⁺ is ${quantity('_nm', values.ion_height_nm, 3, true)} above ${surfaceInWords(values)}, in an electrolyte of permittivity ${readable(values.liquid_permittivity, 3, true)}.`,
    `Naive lens, everything in one medium: the bond falls from ${shown(result, 'bond_energy_liquid_kJ_per_mol')} to ${shown(result, 'bond_energy_naive_kJ_per_mol')}, and the rate of leaving rises ${times(result, 'rate_factor_naive')}.`,
    bond,
    `The image of a unit charge is ${shown(result, 'contrast')} charges; the bond at contact is ${shown(result, 'contact_bond_kJ_per_mol')}.`,
    `Ion and anion keep ${shown(result, 'pair_weakening_image')} of their energy; beside bare lithium it would be ${shown(result, 'pair_weakening_bare_lithium')}, beside an organic SEI ${shown(result, 'pair_weakening_organic_sei')}.`,
    `Anions around Li⁺: ${shown(result, 'anions_per_cation')} without a film, ${shown(result, 'anions_per_cation_image')} with image charges, ${shown(result, 'anions_per_cation_naive_one_sided')} and ${shown(result, 'anions_per_cation_naive_symmetric')} with the two naive lenses.`,
    `As a yardstick, a change of solvent changes the rate ${times(result, 'rate_factor_solvent_change')}.`,
  ].join(' ');
}
